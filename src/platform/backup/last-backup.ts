import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unlessMissing } from '../vault/durable-files.ts';
import { removeOldCopies } from './copy-keys.ts';

/** When the last backup was made and where it went, for `entente doctor`. */
export type LastBackup = { at: string; file: string; keysFile: string | null };

const noteIn = (dataFolder: string) => join(dataFolder, 'last-backup.json');

export async function noteBackup(dataFolder: string, last: LastBackup): Promise<void> {
  const path = noteIn(dataFolder);
  await writeFile(`${path}.part`, `${JSON.stringify(last)}\n`, { mode: 0o600, flush: true });
  await rename(`${path}.part`, path);
}

export async function lastBackup(dataFolder: string): Promise<LastBackup | null> {
  const text = await unlessMissing(readFile(noteIn(dataFolder), 'utf8'));
  return text ? JSON.parse(text) : null;
}

/** Removes the copies of the key store beside the last one that are over 30 days old: a forgotten key must not live on in them. */
export async function expireKeyCopies(dataFolder: string, now: Date): Promise<void> {
  const last = await lastBackup(dataFolder);
  if (last?.keysFile) await removeOldCopies(dirname(last.keysFile), now);
}
