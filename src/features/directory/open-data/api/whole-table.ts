import { setImmediate as others } from 'node:timers/promises';
import type { Directory } from '../../directory.ts';
import { toCsv } from '../../exchange/csv.ts';

const made = new WeakMap<Directory, Promise<string>>();
const atOnce = 50;

/** The table of all listed services, made once for each state of the directory, in parts, so that nobody else waits for it. */
export function wholeTable(directory: Directory): Promise<string> {
  const table = made.get(directory) ?? inParts(directory);
  made.set(directory, table);
  return table;
}

async function inParts({ listed }: Directory): Promise<string> {
  const sorted = [...listed].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const head = toCsv([]);
  const parts = [head];
  for (let from = 0; from < sorted.length; from += atOnce) {
    parts.push(toCsv(sorted.slice(from, from + atOnce)).slice(head.length));
    await others();
  }
  return parts.join('');
}
