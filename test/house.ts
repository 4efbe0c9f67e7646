import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { as, type DatabaseAddress, rolePassword } from '../src/platform/db/address.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { openPool } from '../src/platform/db/open-pool.ts';
import type { House } from '../src/platform/house.ts';
import { folderKeyStore } from '../src/platform/vault/key-store.ts';
import { testDatabase, testInstallationKey } from './database.ts';

export type TestHouse = {
  house: House;
  owner: DatabaseAddress;
  keysFolder: string;
  /** Moves the only clock. */
  setNow(now: Date): void;
  logged: string[];
  close(): Promise<void>;
};

/** A real house for a test: a fresh migrated database, a key store in a temporary folder, a clock that stands still. */
export async function testHouse(start = new Date('2026-11-22T09:00:00Z')): Promise<TestHouse> {
  const { owner, drop } = await testDatabase({ migrated: true });
  const keysFolder = await mkdtemp(join(tmpdir(), 'entente-keys-'));
  const keyStore = folderKeyStore({ folder: keysFolder, installationKey: testInstallationKey });
  const address = as(owner, 'entente_app', rolePassword(testInstallationKey, 'entente_app'));
  const db = openDatabase(openPool(address, { max: 4, name: 'entente test', pipeline: true }));
  let now = start;
  const logged: string[] = [];
  return {
    house: {
      db,
      installationKey: testInstallationKey,
      keyStore,
      now: () => now,
      origin: 'http://127.0.0.1:4100',
      demo: false,
      log: (message) => logged.push(message),
    },
    owner,
    keysFolder,
    setNow: (next) => {
      now = next;
    },
    logged,
    close: async () => {
      await db.close();
      await rm(keysFolder, { recursive: true, force: true });
      await drop();
    },
  };
}
