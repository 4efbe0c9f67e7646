import { inTable } from '../../directory/exchange/formula.ts';
import type { Cell, SaidReport, SaidTable } from './said-report.ts';
import { formatTexts } from './texts.ts';

const columns = [
  'csvTable',
  'csvTitle',
  'csvRow',
  'csvRowLabel',
  'csvColumn',
  'csvColumnLabel',
  'csvNumber',
  'csvNote',
] as const;

/**
 * A report as one long table, a number a line: UTF-8 with a byte order mark, CRLF. Semicolons between the cells, but commas in
 * English: what the spreadsheets of each language expect. A number that is kept back is an empty cell, and the note says so.
 */
export function toCsv(report: SaidReport): string {
  const say = formatTexts(report.language);
  const between = report.language === 'en' ? ',' : ';';
  const head = columns.map((column) => say(column));
  const facts = report.facts.map(({ code, label, value }) => [
    ...['report', report.title, code, label, '', '', '', value],
  ]);
  const rows = report.tables.flatMap((table) => rowsOf(table, report.hidden));
  const words = report.words ? [['words', say('words'), '', '', '', '', '', report.words]] : [];
  return `\uFEFF${[head, ...facts, ...rows, ...words].map((cells) => line(cells, between)).join('')}`;
}

function rowsOf({ id, title, rows, columns: heads }: SaidTable, hidden: string): string[][] {
  return rows.flatMap((row) =>
    row.cells.map((cell, at) => {
      const { code = '', label = '' } = heads[at] ?? {};
      return [id, title, row.code, row.label, code, label, ...numberAndNote(cell, hidden)];
    }),
  );
}

function numberAndNote(cell: Cell, hidden: string): [string, string] {
  if (cell === null) return ['', hidden];
  return typeof cell === 'number' ? [String(cell), ''] : ['', cell];
}

const line = (cells: readonly string[], between: string): string =>
  `${cells.map((cell) => quoted(inTable(cell))).join(between)}\r\n`;
const quoted = (cell: string): string =>
  /[";,\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
