import { letBackupRead, openSession, type Session } from '../../platform/backup/queries.ts';
import { as, rolePassword } from '../../platform/db/address.ts';
import { readMigrations } from '../../platform/db/migrate.ts';
import { roles } from '../../platform/db/roles.ts';
import { migrationsFolder } from '../open-house.ts';
import type { Reached } from '../reach-house.ts';

/** What the server and its catalogue tell: no row of anybody. */
export type ServerFacts = {
  version: number;
  encoding: string;
  now: Date;
  missingRoles: string[];
  mightyRoles: string[];
  openTables: string[];
  migrations: { name: string; sha256: string }[];
};

export async function serverFacts(session: Session): Promise<ServerFacts> {
  const { rows: server } = await session.query(`select current_setting('server_version_num')::int as version,
    current_setting('server_encoding') as encoding, clock_timestamp() as now`);
  const { rows: there } = await session.query<{ name: string; mighty: boolean }>(
    `select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty from pg_roles where rolname = any($1)`,
    [roles],
  );
  // Every table of the confidential room that somebody but the owner may touch, and what else is walled.
  const { rows: open } = await session.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
      and (n.nspname = 'confidential' and c.relname not in ('once', 'case_counter')
        or (n.nspname, c.relname) in (('trail', 'audit_row'), ('platform', 'outbox')))
    order by 1`,
  );
  const { rows: made } = await session.query(`select to_regclass('platform.migration') is not null as there`);
  const { rows: migrations } = made[0].there
    ? await session.query('select name, sha256 from platform.migration order by name')
    : { rows: [] };
  return {
    ...server[0],
    missingRoles: roles.filter((role) => !there.some((row) => row.name === role)),
    mightyRoles: there.filter((row) => row.mighty).map((row) => row.name),
    openTables: open.map((row) => row.name),
    migrations,
  };
}

/** Migrations of ours that the database lacks, and those that it has otherwise or that we do not know. */
export async function migrationsBehind(applied: ServerFacts['migrations']) {
  const files = await readMigrations(migrationsFolder);
  const sums = new Map(applied.map(({ name, sha256 }) => [name, sha256]));
  return {
    missing: files.filter(({ name }) => !sums.has(name)).map(({ name }) => name),
    changed: files
      .filter((file) => sums.has(file.name) && sums.get(file.name) !== file.sha256)
      .map(({ name }) => name),
    unknown: applied.filter(({ name }) => !files.some((file) => file.name === name)).map(({ name }) => name),
  };
}

export type Counts = {
  lateRows: number;
  mailFailed: number;
  mailOld: number;
  services: number;
  openServices: number;
  shredKeys: string[];
};

/** Reads as entente_backup, which may read every row and change none; what is sealed stays sealed. */
export async function counts({ owner, installationKey }: Reached): Promise<Counts> {
  const ownerSession = await openSession(owner, 'entente doctor');
  await letBackupRead(ownerSession).finally(() => ownerSession.end());
  const role = 'entente_backup';
  const session = await openSession(as(owner, role, rolePassword(installationKey, role)), 'entente doctor');
  try {
    const { rows } = await session.query(`select
      (select count(*)::int from trail.unsealed where written_at < clock_timestamp() - interval '60 seconds') as "lateRows",
      (select count(*)::int from platform.outbox where failed_at is not null) as "mailFailed",
      (select count(*)::int from platform.outbox where failed_at is null and made_at < clock_timestamp() - interval '1 hour') as "mailOld",
      (select count(*)::int from identity.service) as services,
      (select count(*)::int from identity.service where opened_at is not null) as "openServices"`);
    const { rows: some } = await session.query<{ shred_key: string }>(
      'select shred_key from confidential.cases order by random() limit 300',
    );
    return { ...rows[0], shredKeys: some.map((row) => row.shred_key) };
  } finally {
    await session.end();
  }
}
