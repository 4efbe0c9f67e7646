import type { Tx } from '../../../platform/db/database.ts';
import { indicatorOf } from '../indicators/all.ts';
import type { CrossTable, LeadTime, Report, ReportPeriod, SurveyFigures } from '../report/report.ts';
import { crossTable } from './cross-table.ts';
import { leadTimes } from './lead-times.ts';
import { monthsOf, wholeQuartersOf } from './months.ts';
import { codesIn, countsOf, type Whose } from './queries.ts';
import { ratesFrom } from './rates.ts';
import { codeTables, type TableDefinition, tableDefinitions } from './tables-of-report.ts';

export type ReportFilter = Omit<Whose, 'serviceId'>;

/**
 * Counts a report in plain numbers (`smallest` is 0) for whoever may see the cases: inside the service, and as the source
 * from which a published one is made safe. Months are whole; sealed codes are counted only for whole quarters of all cases.
 */
export async function countReport(
  tx: Tx,
  serviceId: string,
  period: ReportPeriod,
  filter: ReportFilter = {},
  survey: SurveyFigures = [],
): Promise<Report> {
  const whose = { serviceId, ...filter };
  const definitions = tablesFor(period);
  const { cells, days } = await countsOf(tx, whose, period, { tables: definitions, times: leadTimes });
  const counted = definitions.map(({ id, counted: what, ...axes }) =>
    crossTable(
      { id, counted: what, version: indicatorOf(id).version },
      axes,
      cells.filter((cell) => cell.id === id),
      period,
    ),
  );
  const howFar = counted.find(({ id }) => id === 'how_far');
  if (!howFar) throw new Error('Every report has the table of how far cases came');
  return {
    kind: kindOf(filter),
    serviceId,
    period,
    scope: filter.municipality ?? filter.organisationId ?? '',
    smallest: 0,
    tables: [...counted.filter(isShown), ...(await codesOf(tx, serviceId, period, filter))],
    rates: ratesFrom(howFar),
    leadTimes: leadTimesFrom(days),
    survey,
    words: '',
  };
}

const kindOf = ({ municipality, organisationId }: ReportFilter): Report['kind'] =>
  organisationId !== undefined ? 'partner' : municipality !== undefined ? 'municipality' : 'service';

/** Over more than a year months would be too many columns: then they are years. */
const tablesFor = (period: ReportPeriod): TableDefinition[] =>
  tableDefinitions.map((table: TableDefinition) =>
    table.columns === 'month' && monthsOf(period).length > 12 ? { ...table, columns: 'year' } : table,
  );

/** A service without sanctions has no tables of them. */
const isShown = ({ counted, total }: CrossTable): boolean => !counted.startsWith('sanctions') || total !== 0;

async function codesOf(
  tx: Tx,
  serviceId: string,
  period: ReportPeriod,
  filter: ReportFilter,
): Promise<CrossTable[]> {
  const quarters = wholeQuartersOf(period);
  const ofAll = Object.values(filter).every((value) => value === undefined);
  if (!ofAll || quarters.length === 0) return [];
  const found = await codesIn(tx, serviceId, quarters);
  return codeTables.map(({ id, list, rows }) =>
    crossTable(
      { id, counted: 'codes', version: indicatorOf(id).version },
      { rows },
      found.filter((one) => one.list === list).map(({ code, cases }) => ({ row: code, column: '', cases })),
      period,
    ),
  );
}

function leadTimesFrom(days: readonly Pick<LeadTime, 'id' | 'median' | 'ninetieth' | 'of'>[]): LeadTime[] {
  const found = new Map(days.map((one) => [one.id, one]));
  return leadTimes.map(({ id }) => ({
    median: null,
    ninetieth: null,
    of: 0,
    ...found.get(id),
    id,
    version: indicatorOf(id).version,
  }));
}
