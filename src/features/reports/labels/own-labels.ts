import { languages } from '../../../platform/texts/languages.ts';
import type { OwnList } from '../../accounts/code-labels/code-row.ts';
import type { ServiceCode, ServiceCodes } from '../../cases/codes/service-codes.ts';
import { sharedCodes } from '../../cases/codes/shared-codes.ts';
import type { CrossTable, Report } from '../report/report.ts';
import type { Axis, OwnLabels } from './axes.ts';

/** The axes whose codes a service may say in its own words. */
const listOf: Partial<Record<Axis, OwnList>> = {
  channel: 'channel',
  referrer: 'referrer',
  subject: 'subject',
  outcome: 'outcome',
  district: 'district',
};

/**
 * A report in the words of a service’s own lists and in their order, for its own people and its council. The words go into the
 * report, so that a frozen one keeps those of its day. Not a number changes.
 */
export function inOwnWords(report: Report, codes: ServiceCodes): Report {
  const tables = report.tables.map((table) => inOwnOrder(table, codes));
  const labels = ownLabels(tables, codes);
  return Object.keys(labels).length > 0 ? { ...report, tables, labels } : { ...report, tables };
}

function ownLabels(tables: readonly CrossTable[], codes: ServiceCodes): OwnLabels {
  const labels: OwnLabels = {};
  for (const { axis, keys } of tables.flatMap(({ rows, columns }) => (columns ? [rows, columns] : [rows]))) {
    const list = listOf[axis];
    if (!list) continue;
    for (const code of codes.all(list, 'nl').filter(({ key, row }) => row && keys.includes(key))) {
      const said = saidOtherwise(list, code);
      if (Object.keys(said).length > 0) labels[axis] = { ...labels[axis], [code.key]: said };
    }
  }
  return labels;
}

/** Only where the service’s words are not those of all services. */
function saidOtherwise(list: OwnList, { key, label }: ServiceCode) {
  const shared = sharedCodes(list).find((code) => code.key === key);
  const said = languages.map((language) => [language, label(language)] as const);
  return Object.fromEntries(
    said.filter(
      ([language, words]) => words.toLowerCase() !== (shared?.label(language) ?? key).toLowerCase(),
    ),
  );
}

/** Where a service numbered its codes, its numbers say the order; else that of all services stays. */
function inOwnOrder(table: CrossTable, codes: ServiceCodes): CrossTable {
  const { rows, columns, cells, rowTotals, columnTotals } = table;
  const down = orderOf(rows, codes);
  const across = columns ? orderOf(columns, codes) : null;
  if (!down && !across) return table;
  const byRow = <T>(all: readonly T[]) => (down ? down.map((at) => all[at] as T) : all);
  const byColumn = <T>(all: readonly T[]) => (across ? across.map((at) => all[at] as T) : all);
  return {
    ...table,
    rows: { ...rows, keys: byRow(rows.keys) },
    columns: columns && { ...columns, keys: byColumn(columns.keys) },
    cells: byRow(cells).map(byColumn),
    rowTotals: byRow(rowTotals),
    columnTotals: byColumn(columnTotals),
  };
}

/** The places of the keys in the order of the service; null where it numbered none. A key that is in no list stays behind them. */
function orderOf({ axis, keys }: CrossTable['rows'], codes: ServiceCodes): number[] | null {
  const list = listOf[axis];
  const all = list ? codes.all(list, 'nl') : [];
  if (!all.some(({ row }) => row?.position)) return null;
  const place = new Map(all.map(({ key }, at) => [key, at]));
  const placeOf = (at: number) => place.get(keys[at] ?? '') ?? all.length;
  return keys.map((_, at) => at).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}
