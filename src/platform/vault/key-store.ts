import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder, makeFolder, unlessMissing, writeNewFile } from './durable-files.ts';
import { noteForgotten } from './forgotten.ts';
import { subKey } from './installation-key.ts';
import { keyFile, keyIdsIn, removeKeyFile, removeRests, writeKeyFile } from './key-files.ts';
import { recentKeys } from './recent-keys.ts';
import { decrypt, encrypt, newKey } from './seal.ts';

/** Keys that live outside the database and its backups, so that destroying one forgets all that it opens. */
export type KeyStore = {
  /** A new key; once this answers, it survives a crash. Throws `KeyStoreFull`. */
  make(): Promise<{ id: string; key: Uint8Array }>;
  /** The key, or null when it was destroyed or never was; throws `SealBroken` when its file was changed. */
  get(id: string): Promise<Uint8Array | null>;
  has(id: string): Promise<boolean>;
  /** Makes the key unrecoverable, for every process at once; doing it twice is no harm. Throws `KeyStoreFull`. */
  destroy(id: string): Promise<void>;
  ids(): AsyncIterable<string>;
  /** Throws when the store cannot be written or belongs to another installation key; tidies up after a crash. */
  check(): Promise<void>;
};

/** The disk of the key store is full, or its quota is: nothing was made or destroyed. */
export class KeyStoreFull extends Error {
  override name = 'KeyStoreFull';
}

type Settings = { folder: string; installationKey: Uint8Array; now?: () => Date };

/** A key store in a folder: a file per key, sealed with the installation's key and bound to its id. */
export function folderKeyStore({ folder, installationKey, now = () => new Date() }: Settings): KeyStore {
  const sealingKey = subKey(installationKey, 'key store');
  const recent = recentKeys(1000);
  const shards = new Set<string>();

  return {
    async make() {
      const id = randomUUID();
      const key = newKey();
      const path = keyFile(folder, id);
      await orFull(async () => {
        await makeShard(folder, dirname(path), shards);
        await writeKeyFile(path, encrypt(sealingKey, key, placeOf(id)));
      });
      recent.put(id, key);
      return { id, key };
    },

    async get(id) {
      const path = keyFile(folder, id);
      const known = recent.get(id);
      // Another process may have destroyed it; asking the disk costs microseconds and keeps the promise to forget.
      if (known && existsSync(path)) return known;
      recent.forget(id);
      const sealed = await unlessMissing(readFile(path));
      if (!sealed) return null;
      const key = decrypt(sealingKey, sealed, placeOf(id));
      // It may have been destroyed meanwhile: then it must not come back into memory.
      if (!existsSync(path)) return null;
      recent.put(id, key);
      return key;
    },

    has: async (id) => existsSync(keyFile(folder, id)),

    async destroy(id) {
      const path = keyFile(folder, id);
      if (existsSync(path)) await orFull(() => noteForgotten(folder, { id, at: now() }));
      await removeKeyFile(path);
      recent.forget(id);
    },

    ids: () => keyIdsIn(folder),

    async check() {
      await makeFolder(folder);
      await orFull(() => writeProbe(folder));
      await removeRests(folder, now());
      await openOne(folder, sealingKey);
    },
  };
}

const placeOf = (id: string) => `key-store:${id}`;

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

/** One key tells whether all were sealed with this installation key. */
async function openOne(folder: string, sealingKey: Uint8Array): Promise<void> {
  for await (const id of keyIdsIn(folder)) {
    const sealed = await unlessMissing(readFile(keyFile(folder, id)));
    if (!sealed) continue;
    decrypt(sealingKey, sealed, placeOf(id));
    return;
  }
}
