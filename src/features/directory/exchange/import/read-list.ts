import { ok, type Result, refused } from '../../../../platform/result.ts';
import { fromRow, isOwnTable, readTable } from '../csv.ts';
import { fromHsds } from '../hsds.ts';
import { type Mapping, readForeignRow, usualMapping } from './foreign-row.ts';
import type { ReadRow } from './plan-import.ts';

export type Settings = {
  mapping: Mapping;
  /** Of rows that do not say theirs. */
  country: 'be' | 'nl' | null;
  source: string;
  by: 'import' | 'harvest';
  /** The moment of reading, ISO. */
  at: string;
};

/** What a list says, row by row, and which of its columns are of no use to us. */
export type ReadList = { rows: ReadRow[]; unused: string[] };

export type NoList = 'broken_table' | 'broken_json' | 'no_name_column' | 'unknown_column' | 'no_rows';

/** Reads a list of services: a table of ours or of others, or services of HSDS as JSON. */
export function readList(text: string, settings: Settings): Result<ReadList, NoList> {
  return /^\uFEFF?\s*[[{]/.test(text) ? readJson(text, settings) : readCsv(text, settings);
}

function readCsv(text: string, settings: Settings): Result<ReadList, NoList> {
  const table = readTable(text);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  if (rows.length === 0) return refused('no_rows');
  if (isOwnTable(columns)) {
    const own = rows.map(({ line, cells }): ReadRow => {
      const read = fromRow(cells);
      if (read.ok) return { line, own: read.value };
      return { line, name: cells.slug ?? '', why: `these columns cannot be read: ${read.detail?.columns}` };
    });
    return ok({ rows: own, unused: [] });
  }
  const stranger = Object.keys(settings.mapping).find((column) => !columns.includes(column));
  if (stranger) return refused('unknown_column', { column: stranger, columns: columns.join(', ') });
  const mapping = { ...usualMapping(columns), ...settings.mapping };
  if (!Object.values(mapping).includes('name'))
    return refused('no_name_column', { columns: columns.join(', ') });
  const read = rows.map(({ line, cells }): ReadRow => {
    const foreign = readForeignRow(cells, mapping, settings);
    return 'why' in foreign
      ? { line, name: Object.values(cells)[0] ?? '', why: foreign.why }
      : { line, foreign };
  });
  return ok({ rows: read, unused: columns.filter((column) => !mapping[column]) });
}

function readJson(text: string, { country, ...settings }: Settings): Result<ReadList, NoList> {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('broken_json', { why: (error as Error).message });
  }
  const { contents } = (read ?? {}) as { contents?: unknown };
  const services = Array.isArray(read) ? read : Array.isArray(contents) ? contents : [read];
  const rows = services.map((service, index): ReadRow => {
    const line = index + 1;
    const given = service && typeof service === 'object' ? (service as Record<string, unknown>) : {};
    const found = fromHsds(given, { ...settings, language: 'nl', country: country ?? 'be' });
    if (found.ok) return { line, own: found.value };
    return {
      line,
      name: String(given.name ?? ''),
      why: `these parts cannot be read: ${found.detail?.columns}`,
    };
  });
  return rows.length === 0 ? refused('no_rows') : ok({ rows, unused: [] });
}
