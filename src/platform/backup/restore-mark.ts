import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder, makeFolder, unlessMissing, writeNewFile } from '../vault/durable-files.ts';

const markIn = (dataFolder: string) => join(dataFolder, 'restoring');

/** Stands in the data folder while a restore is at work, so that nothing half restored ever serves. */
export async function markRestoring(dataFolder: string): Promise<void> {
  await makeFolder(dataFolder);
  await writeNewFile(markIn(dataFolder), 'A restore began here and has not ended.\n');
  await flushFolder(dataFolder);
}

export async function unmarkRestoring(dataFolder: string): Promise<void> {
  await unlessMissing(rm(markIn(dataFolder)));
  await flushFolder(dataFolder);
}

export const isRestoring = (dataFolder: string): boolean => existsSync(markIn(dataFolder));

/** Throws when a restore into this folder was broken off. */
export function refuseHalfRestored(dataFolder: string): void {
  if (isRestoring(dataFolder))
    throw new Error(`A restore into ${dataFolder} was broken off. Run the same entente restore again.`);
}
