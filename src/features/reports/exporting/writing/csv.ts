import { inTable } from '../../../directory/exchange/formula.ts';

/** The first line of a table, with the mark by which Excel knows UTF-8. */
export const csvHeads = (columns: readonly string[]): string => `\ufeff${columns.join(',')}\r\n`;

/** One row: quotes where they are needed, and an apostrophe before what a spreadsheet would take for a formula. */
export const csvRow = (columns: readonly string[], row: object): string =>
  `${columns.map((column) => cell((row as Record<string, unknown>)[column])).join(',')}\r\n`;

// What is no text ends the reading of many a spreadsheet; in everything.json it stays.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a cell must not have
const noText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function cell(value: unknown): string {
  const text = inTable(textOf(value).replace(noText, ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
