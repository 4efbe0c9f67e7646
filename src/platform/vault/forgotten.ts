import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder, unlessMissing } from './durable-files.ts';

export type Forgotten = { id: string; at: Date };

const logIn = (folder: string) => join(folder, 'forgotten.log');

/** Writes down, durably, that a key is forgotten, so that a restored copy of the store forgets it again. */
export async function noteForgotten(folder: string, { id, at }: Forgotten): Promise<void> {
  const log = await open(logIn(folder), 'a', 0o600);
  try {
    await log.writeFile(`${id} ${at.toISOString()}\n`);
    await log.sync();
  } finally {
    await log.close();
  }
  await flushFolder(folder);
}

/** All that was ever forgotten in this folder, oldest first. A line that a power loss cut short is passed over. */
export async function forgottenIn(folder: string): Promise<Forgotten[]> {
  const log = (await unlessMissing(readFile(logIn(folder), 'utf8'))) ?? '';
  const lines = log.matchAll(/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9T:.-]{23}Z)$/gm);
  return [...lines].map(([, id = '', at = '']) => ({ id, at: new Date(at) }));
}
