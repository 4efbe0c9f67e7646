import type { Language } from '../../../platform/texts/languages.ts';
import type { Cell, SaidReport, SaidTable } from '../formats/said-report.ts';
import type { CrossTable, Report } from '../report/report.ts';
import { chartTexts } from './texts.ts';

type Value = number | null;

/** A drawing of one table of a report, which says in words all that it shows. */
export type Chart = { table: SaidTable; description: string; hidden: string; language: Language } & (
  | { kind: 'columns'; columns: { label: string; value: Value }[] }
  | { kind: 'stacked'; parts: string[]; rows: { label: string; parts: Value[] }[] }
  | { kind: 'spans'; spans: { label: string; median: Value; ninetieth: Value }[] }
);

type Said = Pick<SaidReport, 'tables' | 'language' | 'hidden'>;

const mostParts = 5;

/**
 * The charts of a report: what came per month, how far cases came with their results, and how long it took. None is drawn
 * of hidden numbers and noughts alone.
 */
export function chartsOf(report: Report, said: Said): Chart[] {
  const saidOf = (id: string) => said.tables.find((table) => table.id === id);
  const drawn = report.tables.flatMap((table) => {
    const words = saidOf(table.id);
    if (!words || table.rows.keys.length === 0) return [];
    if (table.rows.axis === 'month' && table.rows.keys.length > 1) return columnsOf(table, words, said);
    return table.id === 'how_far' ? stackedOf(table, words, said) : [];
  });
  const leads = saidOf('lead_times');
  return [...drawn, ...(leads ? spansOf(leads, said) : [])].filter(drawsSomething);
}

function drawsSomething(chart: Chart): boolean {
  if (chart.kind === 'columns') return chart.columns.some(({ value }) => value);
  if (chart.kind === 'stacked') return chart.rows.some(({ parts }) => parts.some(Boolean));
  return chart.spans.some(({ median }) => median !== null);
}

function columnsOf(table: CrossTable, words: SaidTable, { language, hidden }: Said): Chart[] {
  const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const named = table.rows.keys.map((key, at) => ({
    label: short.format(new Date(`${key.slice(0, 7)}-01T00:00:00Z`)),
    whole: words.rows[at]?.label ?? key,
    value: table.rowTotals[at] ?? null,
  }));
  const numbers = list(
    named.map(({ whole, value }) => `${whole} ${value ?? hidden}`),
    language,
  );
  const description = chartTexts(language)('columns', { numbers });
  return [{ kind: 'columns', columns: named, table: words, description, hidden, language }];
}

function stackedOf(table: CrossTable, words: SaidTable, { language, hidden }: Said): Chart[] {
  const parts = words.columns.slice(0, -1).map(({ label }) => label);
  if (!table.columns || parts.length > mostParts) return [];
  const rows = words.rows.slice(0, -1).map(({ label, cells }) => ({
    label,
    parts: cells.slice(0, -1).map(asValue),
  }));
  const numbers = rows
    .map(
      ({ label, parts: row }) =>
        `${label}: ${list(
          row.map((value, at) => `${parts[at]} ${value ?? hidden}`),
          language,
        )}`,
    )
    .join('; ');
  const description = chartTexts(language)('stacked', { parts: list(parts, language), numbers });
  return [{ kind: 'stacked', parts, rows, table: words, description, hidden, language }];
}

function spansOf(words: SaidTable, { language, hidden }: Said): Chart[] {
  const say = chartTexts(language);
  // Where nothing was counted there is nothing to draw.
  const spans = words.rows
    .filter(({ cells }) => cells[0] !== '')
    .map(({ label, cells }) => ({ label, median: asValue(cells[0]), ninetieth: asValue(cells[1]) }));
  if (spans.length === 0) return [];
  const numbers = spans
    .map(({ label, median, ninetieth }) =>
      say('span', { label, median: String(median ?? hidden), ninetieth: String(ninetieth ?? hidden) }),
    )
    .join('; ');
  return [{ kind: 'spans', spans, table: words, description: say('spans', { numbers }), hidden, language }];
}

const asValue = (cell: Cell | undefined): Value => (typeof cell === 'number' ? cell : null);
const list = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(parts);
