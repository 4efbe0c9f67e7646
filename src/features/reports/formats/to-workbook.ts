import { writeOds } from 'hucre/ods';
import { type CellValue, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { SaidReport, SaidTable } from './said-report.ts';
import { formatTexts } from './texts.ts';

/** A report as a workbook for Excel: a sheet a table, numbers as numbers, and the definitions last. */
export const toXlsx = (report: SaidReport): Promise<Uint8Array> => writeXlsx(workbookOf(report));

/** The same for LibreOffice (OpenDocument). */
export const toOds = (report: SaidReport): Promise<Uint8Array> => writeOds(workbookOf(report));

const widest = 60;
/** What a name of a sheet may not have, in Excel; and not more than 31 signs. */
const notInNames = /[[\]:*?/\\\p{Cc}]/gu;

function workbookOf(report: SaidReport): WriteOptions {
  const say = formatTexts(report.language);
  const sheets = [
    sheet(say('report'), [
      [clean(report.title)],
      ...report.facts.map(({ label, value }) => [label, clean(value)]),
    ]),
    ...report.tables.map((table) => sheet(table.title, rowsOf(table, report.hidden))),
    ...(report.words
      ? [
          sheet(
            say('words'),
            report.words.split('\n').map((line) => [clean(line)]),
          ),
        ]
      : []),
    sheet(say('definitions'), [
      (['name', 'version', 'definition', 'formula', 'denominator'] as const).map((key) => say(key)),
      ...report.definitions.map((one) => [
        one.name,
        one.version,
        one.definition,
        one.formula,
        one.denominator,
      ]),
    ]),
  ];
  return {
    // One name may come twice, and a number before it keeps the order when somebody names a sheet in a formula.
    sheets: sheets.map((one, at) => ({ ...one, name: nameOfSheet(one.name, at) })),
    properties: { title: clean(report.title) },
  };
}

function rowsOf({ title, definition, corner, columns, rows }: SaidTable, hidden: string): CellValue[][] {
  return [
    [clean(title)],
    [clean(definition)],
    [corner, ...columns.map(({ label }) => clean(label))],
    ...rows.map(({ label, cells }) => [
      clean(label),
      ...cells.map((cell) => (cell === null ? hidden : cell === '' ? null : cell)),
    ]),
  ];
}

function sheet(name: string, rows: CellValue[][]): WriteSheet {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => {
    // A sentence over the table says nothing about how wide its column must be.
    const lengths = rows.filter((row) => row.length > 1).map((row) => String(row[at] ?? '').length);
    return { width: Math.min(widest, 2 + Math.max(10, ...lengths)) };
  });
  return { name, rows, columns };
}

/** XML has no word for most control characters. */
const clean = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '');

const nameOfSheet = (name: string, at: number): string =>
  `${at + 1} ${name.replace(notInNames, ' ').replace(/\s+/g, ' ').trim()}`.slice(0, 31).trim();
