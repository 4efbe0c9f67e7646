import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { DatabaseAddress } from './address.ts';
import { prepareRoles, type Role } from './roles.ts';

type Options = {
  folder: string | URL;
  rolePasswords: (role: Role) => string;
  log?: (line: string) => void;
};

export type Migration = { name: string; sql: string; sha256: string };

// Any number, as long as every version of Entente takes the same.
const migrationLock = 7_304_112_026;

/**
 * Brings the database up to the files `0001-name.sql` of the folder, in order, each in a transaction of its own, after
 * creating the roles. Two at once wait for each other. Throws when an applied file has changed or is gone, when a new
 * one stands before an applied one, and when one fails (naming the file and the place in it); earlier ones then stay.
 */
export async function migrate(owner: DatabaseAddress, options: Options): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(options.folder);
  const client = new pg.Client({
    ...owner,
    application_name: 'entente migrate',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', (error) => console.error(`database (entente migrate): ${error.message}`));
  await client.connect();
  try {
    await client.query('set statement_timeout = 0');
    // Held by the session: it falls free by itself should this process die.
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await prepareRoles(client, options.rolePasswords);
    const done = await appliedMigrations(client);
    const missing = toApply(migrations, done);
    for (const migration of missing) {
      await apply(client, migration);
      options.log?.(`database: applied ${migration.name}`);
    }
    return { applied: missing.map((migration) => migration.name) };
  } finally {
    await client.end();
  }
}

/** The migrations of a folder, in order. Throws when a file is misnamed or a number is there twice. */
export async function readMigrations(folder: string | URL): Promise<Migration[]> {
  const path = folder instanceof URL ? fileURLToPath(folder) : folder;
  const names = (await readdir(path)).filter((name) => name.endsWith('.sql')).sort();
  const numbers = new Map<string, string>();
  for (const name of names) {
    const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1];
    if (!number) throw new Error(`The migration ${name} must be named like 0001-some-name.sql`);
    const twin = numbers.get(number);
    if (twin) throw new Error(`Two migrations have the number ${number}: ${twin} and ${name}`);
    numbers.set(number, name);
  }
  return Promise.all(names.map((name) => readMigration(path, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  // A checkout on Windows may have other line ends; it is still the same migration.
  const sql = (await readFile(resolve(folder, name), 'utf8')).replaceAll('\r\n', '\n');
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  await client.query(`
    do $$ begin
      if to_regclass('platform.migration') is null then
        create schema if not exists platform;
        create table platform.migration (
          name text primary key,
          sha256 text not null,
          applied_at timestamptz not null default now()
        );
      end if;
    end $$`);
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from platform.migration',
  );
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

function toApply(migrations: Migration[], done: Map<string, string>): Migration[] {
  const last = [...done.keys()].sort().at(-1) ?? '';
  const known = new Set(migrations.map((migration) => migration.name));
  for (const name of done.keys()) {
    if (!known.has(name)) {
      throw new Error(
        `The database has the migration ${name}, which is not among the files here. ` +
          'This version of Entente is older than the database: use the newer one.',
      );
    }
  }
  for (const { name, sha256 } of migrations) {
    const before = done.get(name);
    if (before !== undefined && before !== sha256) {
      throw new Error(
        `The migration ${name} has changed since it was applied. Put it back as it was, and write the change as a new one.`,
      );
    }
    if (before === undefined && name < last) {
      throw new Error(
        `The migration ${name} was never applied, but ${last}, which comes after it, was. Give it a higher number.`,
      );
    }
  }
  return migrations.filter((migration) => !done.has(migration.name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    const { rows } = await client.query('select pg_current_xact_id()::text as id');
    await client.query(migration.sql);
    await refuseOtherTransaction(client, rows[0].id);
    await client.query('insert into platform.migration (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw new Error(
      `The migration ${migration.name} failed${placeOf(error, migration.sql)}: ${sentence(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** One with a COMMIT inside could be applied by half, and nobody would know. */
async function refuseOtherTransaction(client: pg.Client, id: string): Promise<void> {
  const { rows } = await client.query('select pg_current_xact_id()::text as id');
  if (rows[0].id !== id)
    throw new Error('it ends its own transaction. Take COMMIT and ROLLBACK out of the file.');
}

function placeOf(error: unknown, sql: string): string {
  if (!(error instanceof pg.DatabaseError) || !error.position) return '';
  // The server counts characters, not UTF-16 units.
  const before = [...sql]
    .slice(0, Number(error.position) - 1)
    .join('')
    .split('\n');
  return ` at line ${before.length}, column ${[...(before.at(-1) ?? '')].length + 1}`;
}

function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { detail, where } = error as pg.DatabaseError;
  return [error.message, detail, where && `(${where.split('\n')[0]})`].filter(Boolean).join(' ');
}
