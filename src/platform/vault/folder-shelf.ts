import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder, makeFolder, unlessMissing, writeNewFile } from './durable-files.ts';
import { forgottenIn, noteForgotten } from './forgotten.ts';
import { keyFile, keyIdsIn, removeKeyFile, removeRests, writeKeyFile } from './key-files.ts';
import { type KeyShelf, KeyStoreFull } from './key-shelf.ts';

/** Keys in a folder, a file each. */
export function folderShelf(folder: string): KeyShelf {
  const shards = new Set<string>();
  return {
    name: folder,
    read: async (id) => unlessMissing(readFile(keyFile(folder, id))),
    has: async (id) => existsSync(keyFile(folder, id)),
    async write(id, sealed) {
      const path = keyFile(folder, id);
      await orFull(async () => {
        await makeShard(folder, dirname(path), shards);
        await writeKeyFile(path, sealed);
      });
    },
    async forget(one) {
      const path = keyFile(folder, one.id);
      const isNoted = async () => (await forgottenIn(folder)).some(({ id }) => id === one.id);
      if (existsSync(path) || !(await isNoted())) {
        await makeFolder(folder);
        await orFull(() => noteForgotten(folder, one));
      }
      await removeKeyFile(path);
    },
    ids: () => keyIdsIn(folder),
    // A file that is replaced is overwritten at once.
    sweep: async () => undefined,
    forgotten: () => forgottenIn(folder),
    async check(now) {
      await makeFolder(folder);
      await orFull(() => writeProbe(folder));
      await removeRests(folder, now);
    },
  };
}

async function orFull<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOSPC' && code !== 'EDQUOT') throw error;
    throw new KeyStoreFull('The disk of the key store is full', { cause: error });
  }
}

async function makeShard(folder: string, shard: string, made: Set<string>): Promise<void> {
  if (made.has(shard)) return;
  await makeFolder(shard);
  // Another process may have made it a moment ago, and not yet flushed it.
  await flushFolder(folder);
  made.add(shard);
}

async function writeProbe(folder: string): Promise<void> {
  const probe = join(folder, `.probe.${randomUUID()}`);
  try {
    await writeNewFile(probe, 'probe');
  } finally {
    await unlessMissing(unlink(probe));
  }
}
