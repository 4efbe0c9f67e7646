import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import { gatherRows } from './gather-rows.ts';
import { type Limits, type Spreadsheet, Unreadable } from './spreadsheet.ts';

/** Reads a text with commas, semicolons or tabs. Throws `Unreadable`. */
export function readCsv(bytes: Uint8Array, limits: Limits): Spreadsheet[] {
  const text = decodeText(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const gathered = gatherRows(limits);
  gathered.sheet('');
  try {
    const quietly = { bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true };
    // Each row is handed over as it is read, so that a file of a million rows stops at the limit.
    parse(text, {
      ...quietly,
      delimiter: delimiterOf(text),
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

const between = [';', '\t', ','];

/** What stands between the cells: as Excel may say it on the first line, else as the first line that looks like heads has it. */
function delimiterOf(text: string): string {
  const [, said] = /^\uFEFF?sep=([;,\t])\n/i.exec(text) ?? [];
  if (said) return said;
  const lines = text.slice(0, 10_000).trimStart().split('\n', 10);
  const times = (line: string, one: string) => line.split(one).length - 1;
  const heads = lines.find((line) => between.some((one) => times(line, one) > 1)) ?? lines[0] ?? '';
  return [...between].sort((a, b) => times(heads, b) - times(heads, a))[0] ?? ',';
}
