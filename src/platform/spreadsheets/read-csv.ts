import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { gatherRows } from './gather-rows.ts';
import { type Limits, type Spreadsheet, Unreadable } from './spreadsheet.ts';

/** Reads a text with commas, semicolons or tabs. Throws `Unreadable`. */
export function readCsv(bytes: Uint8Array, limits: Limits): Spreadsheet {
  const text = decodeText(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const head = text.slice(0, 10_000).trimStart().split('\n')[0] ?? '';
  const delimiter = [';', '\t', ','].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  const gathered = gatherRows(limits);
  try {
    const quietly = { bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true };
    // Each row is handed over as it is read, so that a file of a million rows stops at the limit.
    parse(text, {
      ...quietly,
      delimiter,
      max_record_size: 1_000_000,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        gathered.add(lines, cells);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new Unreadable('broken');
    throw error;
  }
  return gathered.done();
}
