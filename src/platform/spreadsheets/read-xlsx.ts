import { streamXlsxRows } from 'hucre/xlsx';
import { gatherRows } from './gather-rows.ts';
import { pack } from './pack.ts';
import { type Limits, type Spreadsheet, Unreadable } from './spreadsheet.ts';
import { unpack } from './unpack.ts';

/** Reads the first sheet of a workbook that has anything in it. Throws `Unreadable`. */
export async function readXlsx(bytes: Uint8Array, limits: Limits): Promise<Spreadsheet> {
  // The library gets only what was measured here.
  const parts = unpack(bytes, limits);
  const found = parts.filter(({ name }) => /\/worksheets\/[^/]+\.xml$/i.test(name));
  if (found.length === 0) throw new Unreadable('broken');
  // Counted before they are read, which takes longer; rows that are only coloured may be there too.
  if (found.some(({ bytes }) => rowsIn(bytes, 2 * limits.rows) > 2 * limits.rows))
    throw new Unreadable('too_many_rows');
  const measured = pack(parts);
  for (let sheet = 0; sheet < Math.min(found.length, 5); sheet += 1) {
    const gathered = gatherRows(limits);
    try {
      for await (const row of streamXlsxRows(measured, { sheet })) gathered.add(row.index + 1, row.values);
      return gathered.done();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw new Unreadable('broken');
      if (error.kind !== 'empty') throw error;
    }
  }
  throw new Unreadable('empty');
}

function rowsIn(bytes: Uint8Array, most: number): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let rows = 0;
  for (let at = text.indexOf('<row'); at >= 0 && rows <= most; at = text.indexOf('<row', at + 4)) rows += 1;
  return rows;
}
