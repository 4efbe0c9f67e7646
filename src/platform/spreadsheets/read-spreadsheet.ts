import { Worker } from 'node:worker_threads';
import { refused } from '../result.ts';
import { type Limits, type ReadSpreadsheet, usualLimits } from './spreadsheet.ts';

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads a table from a file that somebody sent: xlsx, or text with commas, semicolons or tabs. In a thread of its own, one
 * after the other, which is ended when it takes more time or memory than the limits allow. Nothing in the file is computed.
 */
export function readSpreadsheet(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<ReadSpreadsheet> {
  const all = { ...usualLimits, ...limits };
  if (bytes.length === 0) return Promise.resolve(refused('empty'));
  if (bytes.length > all.bytes) return Promise.resolve(refused('too_big'));
  const reading = last.then(() => inThread(bytes, all));
  last = reading.catch(() => undefined);
  return reading;
}

function inThread(bytes: Uint8Array, limits: Limits): Promise<ReadSpreadsheet> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: { bytes, limits },
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytesOfMemory, maxYoungGenerationSizeMb: 32 },
    });
    const timer = setTimeout(() => end(refused('too_slow')), limits.seconds * 1000);
    function end(answer: ReadSpreadsheet): void {
      clearTimeout(timer);
      resolve(answer);
      void thread.terminate();
    }
    thread.once('message', end);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      end(refused(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too_heavy' : 'broken')),
    );
    thread.once('exit', () => end(refused('broken')));
  });
}
