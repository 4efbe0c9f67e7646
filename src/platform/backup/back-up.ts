import { join } from 'node:path';
import type { DatabaseAddress } from '../db/address.ts';
import { makeFolder } from '../vault/durable-files.ts';
import { fingerprintOf, keyFor } from './backup-key.ts';
import { copyFile, copyKeys, type KeysPlace, removeOldCopies } from './copy-keys.ts';
import { dumpDatabase } from './dump-database.ts';
import { letBackupRead, openSession } from './queries.ts';
import { checkDatabaseBackup, checkKeysCopy } from './read-backup.ts';
import { writeSealedFile } from './sealed-file.ts';

export type BackUp = {
  owner: DatabaseAddress;
  /** The same database as entente_backup. */
  reader: DatabaseAddress;
  installationKey: Uint8Array;
  keys: KeysPlace;
  backupKey: Uint8Array;
  to: string;
  keysTo: string | null;
  now: Date;
};

export type BackedUp = {
  file: string;
  rows: number;
  keysFile: string | null;
  keys: number;
  oldCopiesRemoved: number;
};

/**
 * Writes an encrypted backup of the database and, apart, one of the key store; reads both to their end again. Copies
 * of the key store over 30 days old are removed. Entente may go on working meanwhile.
 */
export async function backUp(settings: BackUp): Promise<BackedUp> {
  const { installationKey, keys: place, backupKey, to, keysTo, now } = settings;
  const about = { madeAt: now, installation: fingerprintOf(installationKey) };
  await makeFolder(to);
  const file = join(to, copyFile('database', now));
  await writeDatabase(settings, file, about);
  const { rows } = await checkDatabaseBackup(file, backupKey);
  if (keysTo === null) return { file, rows, keysFile: null, keys: 0, oldCopiesRemoved: 0 };
  // After the database: each case in the backup then has its key, unless it was forgotten meanwhile.
  await makeFolder(keysTo);
  const keysFile = join(keysTo, copyFile('keys', now));
  await writeSealedFile(keysFile, keyFor(backupKey, 'keys'), copyKeys(place, about));
  const { keys } = await checkKeysCopy(keysFile, backupKey);
  return { file, rows, keysFile, keys, oldCopiesRemoved: await removeOldCopies(keysTo, now) };
}

async function writeDatabase(
  { owner, reader, backupKey }: BackUp,
  file: string,
  about: { madeAt: Date; installation: string },
): Promise<void> {
  const ownerSession = await openSession(owner, 'entente backup');
  await letBackupRead(ownerSession).finally(() => ownerSession.end());
  const session = await openSession(reader, 'entente backup');
  try {
    await writeSealedFile(file, keyFor(backupKey, 'database'), dumpDatabase(session, about));
  } finally {
    await session.end();
  }
}
