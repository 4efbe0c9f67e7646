import { randomUUID } from 'node:crypto';
import { folderShelf } from './folder-shelf.ts';
import type { Forgotten } from './forgotten.ts';
import { subKey } from './installation-key.ts';
import type { KeyShelf } from './key-shelf.ts';
import { recentKeys } from './recent-keys.ts';
import { decrypt, encrypt, newKey } from './seal.ts';

/** Keys that live outside the database and its backups, so that destroying one forgets all that it opens. */
export type KeyStore = {
  /** A new key; once this answers, it survives a crash. Throws `KeyStoreFull`. */
  make(): Promise<{ id: string; key: Uint8Array }>;
  /** The key, or null when it was destroyed or never was; throws `SealBroken` when it was changed. */
  get(id: string): Promise<Uint8Array | null>;
  has(id: string): Promise<boolean>;
  /** Makes the key unrecoverable, for every process at once; doing it twice is no harm. Throws `KeyStoreFull`. */
  destroy(id: string): Promise<void>;
  ids(): AsyncIterable<string>;
  /** The keys that were destroyed, oldest first: what a restored database must forget again. */
  forgotten(): Promise<Forgotten[]>;
  /** Throws when the store cannot be written or belongs to another installation key; tidies up after a crash. */
  check(): Promise<void>;
};

type Settings = { installationKey: Uint8Array; now?: () => Date };

/** A key store in a folder: a file per key. */
export const folderKeyStore = ({ folder, ...settings }: Settings & { folder: string }): KeyStore =>
  keyStoreOn(folderShelf(folder), settings);

/** A key store on a shelf: each key sealed with the installation's key and bound to its id. */
export function keyStoreOn(shelf: KeyShelf, { installationKey, now = () => new Date() }: Settings): KeyStore {
  const sealingKey = sealingKeyOf(installationKey);
  const recent = recentKeys(1000);

  return {
    async make() {
      const id = randomUUID();
      const key = newKey();
      await shelf.write(id, sealKey(sealingKey, id, key));
      recent.put(id, key);
      return { id, key };
    },

    async get(id) {
      const known = recent.get(id);
      // Another process may have destroyed it; asking costs little and keeps the promise to forget.
      if (known && (await shelf.has(id))) return known;
      recent.forget(id);
      const sealed = await shelf.read(id);
      if (!sealed) return null;
      const key = openKey(sealingKey, id, sealed);
      // It may have been destroyed meanwhile: then it must not come back into memory.
      if (!(await shelf.has(id))) return null;
      recent.put(id, key);
      return key;
    },

    has: (id) => shelf.has(id),

    async destroy(id) {
      await shelf.forget({ id, at: now() });
      recent.forget(id);
    },

    ids: () => shelf.ids(),
    forgotten: () => shelf.forgotten(),

    async check() {
      await shelf.check(now());
      await openOne(shelf, sealingKey);
    },
  };
}

/** The key under which all keys of the store are sealed. */
export const sealingKeyOf = (installationKey: Uint8Array): Uint8Array => subKey(installationKey, 'key store');

/** A key as it lies on a shelf. */
export const sealKey = (sealingKey: Uint8Array, id: string, key: Uint8Array): Uint8Array =>
  encrypt(sealingKey, key, placeOf(id));

/** The key again; throws `SealBroken` when it is of another id or another installation. */
export const openKey = (sealingKey: Uint8Array, id: string, sealed: Uint8Array): Uint8Array =>
  decrypt(sealingKey, sealed, placeOf(id));

const placeOf = (id: string) => `key-store:${id}`;

/** One key tells whether all were sealed with this installation key. */
async function openOne(shelf: KeyShelf, sealingKey: Uint8Array): Promise<void> {
  for await (const id of shelf.ids()) {
    const sealed = await shelf.read(id);
    if (!sealed) continue;
    openKey(sealingKey, id, sealed);
    return;
  }
}
