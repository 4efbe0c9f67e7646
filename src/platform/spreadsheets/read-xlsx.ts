import { streamXlsxRows } from 'hucre/xlsx';
import { gatherRows } from './gather-rows.ts';
import { pack } from './pack.ts';
import { type Limits, type Spreadsheet, Unreadable } from './spreadsheet.ts';
import { type Entry, unpack } from './unpack.ts';

const mostSheets = 100;

/** Reads the sheets of a workbook that have anything in them. Throws `Unreadable`. */
export async function readXlsx(bytes: Uint8Array, limits: Limits): Promise<Spreadsheet[]> {
  // The library gets only what was measured here.
  const parts = unpack(bytes, limits);
  const found = parts.filter(({ name }) => /\/worksheets\/[^/]+\.xml$/i.test(name));
  if (found.length === 0) throw new Unreadable(isOpenDocument(parts) ? 'open_document' : 'broken');
  if (found.length > mostSheets) throw new Unreadable('too_big_unpacked');
  // Counted before they are read, which takes longer; rows that are only coloured may be there too.
  if (found.some(({ bytes }) => rowsIn(bytes, 2 * limits.rows) > 2 * limits.rows))
    throw new Unreadable('too_many_rows');
  const { names, since1904 } = bookOf(parts);
  const measured = pack(parts);
  const gathered = gatherRows(limits);
  try {
    for (let sheet = 0; sheet < found.length; sheet += 1) {
      gathered.sheet(names[sheet] ?? '', since1904);
      for await (const row of streamXlsxRows(measured, { sheet })) gathered.add(row.index + 1, row.values);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken');
  }
  return gathered.done();
}

const isOpenDocument = (parts: readonly Entry[]): boolean => parts.some(({ name }) => name === 'content.xml');

function rowsIn(bytes: Uint8Array, most: number): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let rows = 0;
  for (let at = text.indexOf('<row'); at >= 0 && rows <= most; at = text.indexOf('<row', at + 4)) rows += 1;
  return rows;
}

/** What the library does not tell of a workbook: the names of its sheets, in their order, and from when it counts days. */
function bookOf(parts: readonly Entry[]): { names: string[]; since1904: boolean } {
  const book = parts.find(({ name }) => /(^|\/)xl\/workbook\.xml$/i.test(name));
  const text = Buffer.from(book?.bytes.subarray(0, 1_000_000) ?? []).toString('utf8');
  const names = [...text.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]{0,200})"/g)];
  return {
    names: names.map(([, name = '']) => plain(name).slice(0, 31)),
    since1904: /\bdate1904="(?:1|true)"/.test(text),
  };
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', '’')
    .replaceAll('&amp;', '&');
