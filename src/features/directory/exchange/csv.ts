import { CsvError, parse } from 'csv-parse/sync';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Entry, Fact } from '../entries/entry.ts';
import { type FieldName, fieldNames } from '../entries/fields.ts';
import { cellsOf, columnsOf, valueOfCells } from './cells.ts';
import { type Exchanged, exchangedOf, type Provenance, provenanceOf, readExchanged } from './exchanged.ts';
import { inTable, outOfTable } from './formula.ts';

const ofEntry = [
  'id',
  'slug',
  'country',
  'language',
  'status',
  'origin',
  'source',
  'sourceKey',
  'demo',
  'madeAt',
  'changedAt',
] as const;
export const csvColumns: readonly string[] = [...ofEntry, ...fieldNames.flatMap(columnsOf), 'provenance'];

/**
 * The directory as a table: one row a service, by its address; UTF-8 with a byte order mark, commas, CRLF. Column
 * `provenance` holds, as JSON, who said each field, when, and who confirmed it.
 */
export function toCsv(entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return `\uFEFF${[csvColumns, ...sorted.map(rowOf)].map(line).join('')}`;
}

function rowOf(entry: Entry): string[] {
  const { facts, ...own } = exchangedOf(entry);
  const cells: Record<string, string> = { provenance: JSON.stringify(provenanceOf(facts)) };
  for (const column of ofEntry) cells[column] = own[column] === true ? 'yes' : String(own[column] || '');
  for (const [field, fact] of Object.entries(facts) as [FieldName, Fact][])
    Object.assign(cells, cellsOf(field, fact.value as never));
  return csvColumns.map((column) => cells[column] ?? '');
}

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(inTable(cell))).join(',')}\r\n`;
const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The rows of any table of ours or of others, each with its line; cells by the name of the column. */
export type Table = { columns: string[]; rows: { line: number; cells: Record<string, string> }[] };

/** Reads a table: commas or semicolons between the cells, with or without a byte order mark. */
export function readTable(text: string): Result<Table, 'broken_table'> {
  const head = text.slice(0, 10_000).split(/\r?\n/)[0] ?? '';
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  try {
    const read = parse(text, { bom: true, delimiter, info: true, skip_empty_lines: true }) as unknown as {
      info: { lines: number };
      record: string[];
    }[];
    const columns = (read[0]?.record ?? []).map((name) => name.trim());
    const rows = read.slice(1).map(({ info, record }) => ({
      line: info.lines,
      cells: Object.fromEntries(columns.map((column, at) => [column, outOfTable(record[at] ?? '')])),
    }));
    return ok({ columns, rows });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused('broken_table', { line: Number(error.lines ?? 0), why: error.message });
  }
}

/** Is this a table that this platform wrote? */
export const isOwnTable = (columns: readonly string[]): boolean =>
  columns.includes('provenance') && columns.includes('slug');

/** What a row of a table of ours says; the names of its columns that are wrong where it says nothing that can be. */
export function fromRow(cells: Record<string, string>): Result<Exchanged, 'wrong_cells'> {
  const provenance = readProvenance(cells.provenance);
  const facts: Record<string, unknown> = {};
  for (const field of fieldNames) {
    const said = provenance[field];
    const value = valueOfCells(
      field,
      cells,
      (language) => said?.texts?.[language] ?? said?.at ?? cells.changedAt ?? '',
    );
    if (value === undefined) continue;
    facts[field] = {
      value,
      by: said?.by ?? 'import',
      at: said?.at ?? cells.changedAt,
      confirmed: said?.confirmed ?? null,
    };
  }
  const own = Object.fromEntries(ofEntry.map((column) => [column, cells[column] ?? '']));
  return readExchanged({ ...own, sourceKey: own.sourceKey || null, demo: own.demo === 'yes', facts });
}

function readProvenance(cell: string | undefined): Provenance {
  try {
    const read: unknown = JSON.parse(cell || '{}');
    return read && typeof read === 'object' ? (read as Provenance) : {};
  } catch {
    return {};
  }
}
