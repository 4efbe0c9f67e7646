import { parentPort, workerData } from 'node:worker_threads';
import { ok, refused } from '../result.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { type Limits, type ReadSpreadsheet, type Spreadsheet, Unreadable } from './spreadsheet.ts';

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: Limits };
const startsWith = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);

async function read(): Promise<Spreadsheet[]> {
  if (startsWith(0x50, 0x4b)) return readXlsx(bytes, limits);
  if (startsWith(0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable(isLocked() ? 'locked' : 'old_format');
  // What other programs write as “.xls”: a page or XML.
  if (startsWith(0x3c) || startsWith(0xef, 0xbb, 0xbf, 0x3c)) throw new Unreadable('old_format');
  return readCsv(bytes, limits);
}

/** A workbook with a password lies in a container of the kind that was used before 2007, under this name. */
function isLocked(): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

const answer: ReadSpreadsheet = await read().then(ok, (error: unknown) => {
  if (error instanceof Unreadable) return refused(error.kind);
  throw error;
});
parentPort?.postMessage(answer);
