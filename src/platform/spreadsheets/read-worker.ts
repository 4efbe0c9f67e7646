import { parentPort, workerData } from 'node:worker_threads';
import { ok, refused } from '../result.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { type Limits, type ReadSpreadsheet, type Spreadsheet, Unreadable } from './spreadsheet.ts';

const { bytes, limits } = workerData as { bytes: Uint8Array; limits: Limits };
const startsWith = (...head: number[]) => head.every((byte, at) => bytes[at] === byte);

async function read(): Promise<Spreadsheet> {
  if (startsWith(0x50, 0x4b)) return readXlsx(bytes, limits);
  // A workbook with a password, or one of before 2007.
  if (startsWith(0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable('locked_or_old');
  return readCsv(bytes, limits);
}

const answer: ReadSpreadsheet = await read().then(ok, (error: unknown) => {
  if (error instanceof Unreadable) return refused(error.kind);
  throw error;
});
parentPort?.postMessage(answer);
