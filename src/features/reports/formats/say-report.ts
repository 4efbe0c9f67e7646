import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay } from '../../../ui/dates.ts';
import type { Figures } from '../../partners/evaluations/rules/figures.ts';
import type { Axis } from '../labels/axes.ts';
import type { CrossTable, Report } from '../report/report.ts';
import { saysSomething } from '../view/cross-table-view.tsx';
import type { SaidColumn, SaidDefinition, SaidReport, SaidRow, SaidTable } from './said-report.ts';
import { definedInTold, sayLeadTimes, sayRates, saySurvey, sayTold } from './say-measures.ts';
import { formatTexts } from './texts.ts';

/** The words of codes and indicators in the reader’s language. */
export type Wording = {
  title(id: string): string;
  definition(id: string): SaidDefinition | null;
  axis(axis: Axis): string;
  label(axis: Axis, key: string): string;
};

/** What stands around a report; `frozen` where it was published, with what it restates. */
export type Setting = {
  language: Language;
  zone: Zone;
  service: string;
  /** For whom, as people name him; empty for the service itself. */
  scope: string;
  madeAt: Date;
  frozen: { version: number; restates: Date | null } | null;
  /** For a partner: what he was told of those whom he sent. */
  told?: Figures | null;
};

/** A report in words: every number of it once, and none besides. */
export function sayReport(report: Report, setting: Setting, wording: Wording): SaidReport {
  const { language, service, scope, told = null } = setting;
  const say = formatTexts(language);
  const kind = report.kind === 'municipality' ? 'title_municipality' : 'title_partner';
  const named = scope && report.kind !== 'service';
  const counted = [...report.rates, ...report.leadTimes, ...report.tables.filter(saysSomething)];
  const ids = [...definedInTold(told, language), ...counted.map(({ id }) => id)];
  const tables = [...sayTold(told, language), ...sayTables(report, language, wording)];
  return {
    ...{ language, tables, words: report.words, hidden: say('hidden') },
    title: named ? say(kind, { service, scope }) : say('title', { service }),
    facts: factsOf(report, setting),
    definitions: [...new Set(ids)].flatMap((id) => wording.definition(id) ?? []),
  };
}

/** The tables of a report in words, in the order in which they are read; those that say nothing are left out. */
export const sayTables = (report: Report, language: Language, wording: Wording): SaidTable[] => [
  ...sayRates(report, language, wording),
  ...report.tables.filter(saysSomething).map((table) => sayTable(table, language, wording)),
  ...sayLeadTimes(report, language, wording),
  ...saySurvey(report, language),
];

function factsOf(report: Report, { language, zone, service, scope, madeAt, frozen }: Setting) {
  const say = formatTexts(language);
  const day = (moment: Date | string) => formatDay(moment, { language, zone }, { year: true });
  const { from, until } = report.period;
  const small = report.smallest > 0 ? say('smallest', { most: report.smallest - 1 }) : say('inside');
  return [
    { code: 'service', label: say('service'), value: service },
    ...(scope ? [{ code: 'scope', label: say('scope'), value: scope }] : []),
    {
      code: 'period',
      label: say('period'),
      value: say('from_until', { from: day(from), until: day(until) }),
    },
    { code: 'made', label: say(frozen ? 'publishedOn' : 'madeOn'), value: day(madeAt) },
    ...(frozen ? [{ code: 'version', label: say('version'), value: String(frozen.version) }] : []),
    ...(frozen?.restates
      ? [{ code: 'restates', label: say('restated'), value: say('restates', { day: day(frozen.restates) }) }]
      : []),
    { code: 'small', label: say('smallNumbers'), value: small },
  ];
}

function sayTable(table: CrossTable, language: Language, wording: Wording): SaidTable {
  const say = formatTexts(language);
  const { rows, columns } = table;
  const total = { code: 'total', label: say('total') };
  const heads: SaidColumn[] = columns
    ? [...columns.keys.map((key) => ({ code: key, label: wording.label(columns.axis, key) })), total]
    : [{ code: 'number', label: say('number') }];
  const said: SaidRow[] = rows.keys.map((key, at) => ({
    code: key,
    label: wording.label(rows.axis, key),
    cells: [...(columns ? (table.cells[at] ?? []) : []), table.rowTotals[at] ?? null],
  }));
  return {
    id: table.id,
    title: wording.title(table.id),
    definition: wording.definition(table.id)?.definition ?? '',
    corner: wording.axis(rows.axis),
    columns: heads,
    rows: [...said, { ...total, cells: [...(columns ? table.columnTotals : []), table.total] }],
  };
}
