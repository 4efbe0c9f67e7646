import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { forgetAgain } from '../features/retention/forgetting/forget-again.ts';
import { fingerprintOf } from '../platform/backup/backup-key.ts';
import { type KeysPutBack, putKeysBack } from '../platform/backup/copy-keys.ts';
import { checkDatabaseBackup, checkKeysCopy, keysLines } from '../platform/backup/read-backup.ts';
import { migrationsOf, mustBeEmpty, restoreDatabase } from '../platform/backup/restore-database.ts';
import { isRestoring, markRestoring, unmarkRestoring } from '../platform/backup/restore-mark.ts';
import { type DatabaseAddress, rolePassword } from '../platform/db/address.ts';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/start.ts';
import { unlessMissing } from '../platform/vault/durable-files.ts';
import { loadInstallationKey } from '../platform/vault/installation-key.ts';
import { type KeyStore, keyStoreOn } from '../platform/vault/key-store.ts';
import type { Config } from './config.ts';
import { migrationsFolder } from './open-house.ts';
import { openKeys } from './open-keys.ts';
import { asRole } from './reach-house.ts';

type From = { file: string; keysFile: string | null; backupKey: Uint8Array };

export type Restored = {
  madeAt: string;
  rows: number;
  keys: KeysPutBack | null;
  /** Cases that were forgotten after the backup was made. */
  forgottenAgain: number;
};

/**
 * Puts an installation back into an empty place. Both files are read to their end before anything is touched; what
 * fails later is undone. Keys that were forgotten, by the copy or by the key store that is still there, stay forgotten, and
 * with each key the case that it was of.
 */
export async function restoreHouse(config: Config, from: From): Promise<Restored> {
  const { header } = await checkDatabaseBackup(from.file, from.backupKey);
  await migrationsOf(migrationsFolder, header.migrations);
  const copy = from.keysFile ? await checkKeysCopy(from.keysFile, from.backupKey) : null;
  if (copy && copy.header.installation !== header.installation)
    throw new Error(`${from.keysFile} belongs to another installation than ${from.file}.`);
  await makeRoom(config);
  const keysWereThere = await holdsAnything(config.keysFolder);
  await mustHaveKey(config, header.installation, copy?.header.installationKey ?? null);
  await markRestoring(config.dataFolder);
  const { keys: place, close: closeKeys } = openKeys(config);
  try {
    if (copy) await place.shelf.check(new Date());
    const keys =
      copy && from.keysFile
        ? await putKeysBack(place, keysLines(from.keysFile, from.backupKey), copy.forgotten)
        : null;
    await mustFit(config, header.installation);
    const installationKey = await loadInstallationKey({ folder: config.keysFolder, env: process.env });
    const keyStore = keyStoreOn(place.shelf, { installationKey });
    const filled = await fillDatabase(config, from, header.migrations, { installationKey, keyStore });
    await unmarkRestoring(config.dataFolder);
    return { madeAt: header.madeAt, keys, ...filled };
  } catch (error) {
    if (!config.database) await rm(`${config.dataFolder}/postgres`, { recursive: true, force: true });
    if (!keysWereThere && copy) await rm(config.keysFolder, { recursive: true, force: true });
    await unmarkRestoring(config.dataFolder);
    throw error;
  } finally {
    await closeKeys();
  }
}

/** Refuses a place where an installation is; clears away what a restore that was killed has left. */
async function makeRoom(config: Config): Promise<void> {
  const folder = `${config.dataFolder}/postgres`;
  if (isRestoring(config.dataFolder)) {
    if (!config.database) await rm(folder, { recursive: true, force: true });
    await unmarkRestoring(config.dataFolder);
  }
  if (config.database) return mustBeEmpty(config.database);
  if (existsSync(`${folder}/cluster`))
    throw new Error(
      `There is an installation in ${config.dataFolder} already. Restore into an empty folder, or move this one away first.`,
    );
}

const holdsAnything = async (folder: string): Promise<boolean> =>
  ((await unlessMissing(readdir(folder))) ?? []).length > 0;

async function mustHaveKey(config: Config, installation: string, inCopy: string | null): Promise<void> {
  if (existsSync(`${config.keysFolder}/installation.key`) || process.env.ENTENTE_INSTALLATION_KEY)
    return mustFit(config, installation);
  if (!inCopy)
    throw new Error(
      'The installation’s own key is missing: name a copy of the keys with --keys-from FILE, or set ENTENTE_INSTALLATION_KEY.',
    );
}

async function mustFit(config: Config, installation: string): Promise<void> {
  const installationKey = await loadInstallationKey({ folder: config.keysFolder, env: process.env });
  if (fingerprintOf(installationKey) !== installation)
    throw new Error(
      `The installation key here (${config.keysFolder} or ENTENTE_INSTALLATION_KEY) belongs to another installation than this backup.`,
    );
}

async function fillDatabase(
  config: Config,
  { file, backupKey }: From,
  made: { name: string; sha256: string }[],
  keys: { installationKey: Uint8Array; keyStore: KeyStore },
): Promise<{ rows: number; forgottenAgain: number }> {
  const fill = async (owner: DatabaseAddress) => {
    const rolePasswords = (role: Parameters<typeof rolePassword>[1]) =>
      rolePassword(keys.installationKey, role);
    const totals = await restoreDatabase({
      owner,
      rolePasswords,
      migrationsFolder,
      made,
      path: file,
      backupKey,
    });
    const rows = Object.values(totals).reduce((sum, { rows }) => sum + rows, 0);
    return { rows, forgottenAgain: await forgetIn(owner, keys) };
  };
  if (config.database) return fill(config.database);
  const embedded = await startEmbeddedPostgres({ dataDir: `${config.dataFolder}/postgres` });
  try {
    return await fill(embedded.address);
  } finally {
    await embedded.stop();
  }
}

/** Before anything is served: what was forgotten since the backup must not be seen once more. */
async function forgetIn(
  owner: DatabaseAddress,
  { installationKey, keyStore }: { installationKey: Uint8Array; keyStore: KeyStore },
): Promise<number> {
  const db = asRole({ owner, installationKey }, 'entente_retention');
  try {
    return await forgetAgain({ db, keyStore, now: () => new Date() });
  } finally {
    await db.close();
  }
}
