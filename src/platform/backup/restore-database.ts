import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseAddress } from '../db/address.ts';
import { type Migration as MigrationFile, migrate, readMigrations } from '../db/migrate.ts';
import type { Role } from '../db/roles.ts';
import type { Migration, Total } from './line.ts';
import { loadDatabase } from './load-database.ts';
import { appliedMigrations, holdsNothing, openSession } from './queries.ts';
import { databaseLines } from './read-backup.ts';

/** Throws a sentence when the database holds anything of ours already. */
export async function mustBeEmpty(owner: DatabaseAddress): Promise<void> {
  const session = await openSession(owner, 'entente restore');
  try {
    const migrated = (await appliedMigrations(session)).length > 0;
    if (migrated && !(await holdsNothing(session)))
      throw new Error(
        'There is an installation in this database already. Restore into an empty database, or drop and create this one first.',
      );
  } finally {
    await session.end();
  }
}

/** The migrations that the backup was made with, from our own files; throws when it was made by a newer version. */
export async function migrationsOf(
  folder: string | URL,
  made: readonly Migration[],
): Promise<MigrationFile[]> {
  const files = new Map((await readMigrations(folder)).map((file) => [file.name, file]));
  return made.map(({ name, sha256 }) => {
    const file = files.get(name);
    if (!file)
      throw new Error(
        `This backup was made by a newer version of Entente (it has ${name}, which is not known here). Restore it with that version.`,
      );
    if (file.sha256 !== sha256)
      throw new Error(
        `This backup was made by another version of Entente: its ${name} differs from the one here. Restore it with that version.`,
      );
    return file;
  });
}

type Restore = {
  owner: DatabaseAddress;
  rolePasswords: (role: Role) => string;
  /** All that we know; the backup was made with the first of them. */
  migrationsFolder: string | URL;
  made: readonly Migration[];
  path: string;
  backupKey: Uint8Array;
};

/** Fills an empty database from a backup, then brings it up to date. What fails leaves no row behind. */
export async function restoreDatabase(restore: Restore): Promise<Record<string, Total>> {
  const { owner, rolePasswords, migrationsFolder, made, path, backupKey } = restore;
  await migrateAsThen(owner, rolePasswords, await migrationsOf(migrationsFolder, made));
  const session = await openSession(owner, 'entente restore');
  try {
    const totals = await loadDatabase(session, databaseLines(path, backupKey));
    await migrate(owner, { folder: migrationsFolder, rolePasswords });
    return totals;
  } finally {
    await session.end();
  }
}

async function migrateAsThen(
  owner: DatabaseAddress,
  rolePasswords: Restore['rolePasswords'],
  files: MigrationFile[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-restore-'));
  try {
    for (const { name, sql } of files) await writeFile(join(folder, name), sql);
    await migrate(owner, { folder, rolePasswords });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
