import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whether every user of the system can come to this file and run it. */
export async function readableByAll(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && (found.mode & 0o005) === 0o005 && hasReachableAncestors(file);
}

/** Whether every user of the system may pass through the folders above this path. */
export async function hasReachableAncestors(path: string): Promise<boolean> {
  let folder = dirname(await realpath(path));
  for (;;) {
    if (((await stat(folder)).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
    folder = dirname(folder);
  }
}
