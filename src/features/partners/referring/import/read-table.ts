import { CsvError, parse } from 'csv-parse/sync';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { outOfTable } from '../../../directory/exchange/formula.ts';

export const mostBytes = 1_000_000;
export const mostRows = 2000;

/** The rows of a list, each with its line in the file (the last, where a cell has several); `ragged`: more or fewer cells than heads. */
export type Table = { heads: string[]; rows: { line: number; cells: string[]; ragged: boolean }[] };

/** The text of a file: UTF-8 with or without a byte order mark, UTF-16 with one, else what Windows wrote (windows-1252). */
export function textOf(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  for (const encoding of utf16 ? ['utf-16le'] : ['utf-8', 'windows-1252']) {
    try {
      const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
      return text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim();
    } catch {
      // Not this one: windows-1252 and UTF-16 read everything.
    }
  }
  return '';
}

/** Reads a list with commas, semicolons or tabs. What looks like a formula is text, and stays text. */
export function readTable(
  text: string,
): Result<Table, 'empty_list' | 'broken_list' | 'too_big' | 'too_many_rows'> {
  if (Buffer.byteLength(text) > mostBytes) return refused('too_big');
  const head = text.slice(0, 10_000).split('\n')[0] ?? '';
  const delimiter = [';', '\t', ','].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  try {
    const read = parse(text, {
      ...{
        bom: true,
        delimiter,
        info: true,
        skip_empty_lines: true,
        relax_column_count: true,
        relax_quotes: true,
        trim: true,
      },
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const heads = read[0]?.record ?? [];
    if (read.length < 2) return refused('empty_list');
    if (read.length > mostRows + 1) return refused('too_many_rows');
    const rows = read.slice(1).map(({ info, record }) => ({
      line: info.lines,
      cells: record.map(outOfTable),
      ragged: record.length !== heads.length,
    }));
    return ok({ heads, rows });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused('broken_list', { line: Number(error.lines ?? 0) });
  }
}
