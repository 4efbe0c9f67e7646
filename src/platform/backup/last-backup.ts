import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from '../vault/durable-files.ts';

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
