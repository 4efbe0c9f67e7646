import pg from 'pg';
import type { DatabaseAddress } from '../db/address.ts';
import type { Migration } from './line.ts';

/** One connection for a backup or a restore; not from a pool, for it holds one long transaction. */
export type Session = pg.Client;

export async function openSession(address: DatabaseAddress, name: string): Promise<Session> {
  const client = new pg.Client({ ...address, application_name: name, connectionTimeoutMillis: 10_000 });
  client.on('error', (error) => console.error(`database (${name}): ${error.message}`));
  await client.connect();
  // The same row must give the same text in every session.
  await client.query(`set timezone = 'UTC'; set datestyle = 'ISO'; set bytea_output = 'hex';
    set extra_float_digits = 1; set intervalstyle = 'iso_8601'; set statement_timeout = 0;
    set idle_in_transaction_session_timeout = 0`);
  return client;
}

// All that is ours: jobs hold ids only and are queued again, migrations are applied anew.
const ours = `c.relkind = 'r' and c.relpersistence = 'p' and n.nspname <> all ('{graphile_worker,information_schema,public}')
  and n.nspname not like 'pg\\_%' and (n.nspname, c.relname) <> ('platform', 'migration')`;

/** Lets the role of the backup read every table, also those that are walled; doing it again is no harm. */
export async function letBackupRead(owner: Session): Promise<void> {
  await owner.query(`do $$
    declare t record;
    begin
      perform pg_advisory_xact_lock(7304112030);
      for t in select n.nspname, c.relname, c.oid, c.relrowsecurity from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where ${ours} or (n.nspname, c.relname) = ('platform', 'migration')
      loop
        execute format('grant usage on schema %I to entente_backup', t.nspname);
        execute format('grant select on %I.%I to entente_backup', t.nspname, t.relname);
        if t.relrowsecurity and not exists (select from pg_policy where polrelid = t.oid and polname = 'backup') then
          execute format('create policy backup on %I.%I for select to entente_backup using (true)', t.nspname, t.relname);
        end if;
      end loop;
      for t in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'S' and n.nspname in (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours})
      loop
        execute format('grant select on sequence %I.%I to entente_backup', t.nspname, t.relname);
      end loop;
    end $$`);
}

export type Table = { name: string; columns: string[] };

/** Every table of ours with the columns that are kept (not those that the database reckons itself). */
export async function ourTables(session: Session): Promise<Table[]> {
  const { rows } = await session.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name,
      (select coalesce(array_agg(quote_ident(a.attname) order by a.attnum), '{}') from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')::text[] as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} order by 1`,
  );
  return rows;
}

export async function appliedMigrations(session: Session): Promise<Migration[]> {
  const there = await session.query(`select to_regclass('platform.migration') is not null as there`);
  if (!there.rows[0].there) return [];
  const { rows } = await session.query<Migration>(
    'select name, sha256 from platform.migration order by name',
  );
  return rows;
}

/**
 * The rows of a table, each as the JSON text that the database makes of it; only some of them where `only`, a condition that
 * the program itself wrote, says so. Inside a transaction.
 */
export async function* rowsOf(
  session: Session,
  { name, columns }: Table,
  only = 'true',
): AsyncGenerator<string> {
  await session.query(
    `declare rows no scroll cursor for select row_to_json(r)::text as json from (select ${columns.join(', ')} from ${name} where ${only}) r`,
  );
  for (;;) {
    const { rows } = await session.query<{ json: string }>('fetch 100 from rows');
    if (rows.length === 0) break;
    for (const { json } of rows) yield json;
  }
  await session.query('close rows');
}

export type Sequence = { name: string; value: string; called: boolean };

export async function ourSequences(session: Session): Promise<Sequence[]> {
  const { rows } = await session.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and n.nspname <> all ('{graphile_worker,public}') and n.nspname not like 'pg\\_%' order by 1`,
  );
  const found: Sequence[] = [];
  for (const { name } of rows) {
    const { rows: now } = await session.query(
      `select last_value::text as value, is_called as called from ${name}`,
    );
    found.push({ name, ...now[0] });
  }
  return found;
}

/** Puts rows back as they were. `json` is a list of rows, as `rowsOf` gave them. */
export async function insertRows(session: Session, { name, columns }: Table, json: string): Promise<void> {
  const list = columns.join(', ');
  await session.query(
    `insert into ${name} (${list}) overriding system value select ${list} from json_populate_recordset(null::${name}, $1::json)`,
    [json],
  );
}

export async function setSequence(session: Session, { name, value, called }: Sequence): Promise<void> {
  await session.query('select setval($1::regclass, $2::bigint, $3)', [name, value, called]);
}

/** True when no table of ours holds a row. */
export async function holdsNothing(session: Session): Promise<boolean> {
  for (const { name } of await ourTables(session)) {
    await session.query(`begin; alter table ${name} no force row level security`);
    const { rows } = await session.query(`select exists (select from ${name}) as filled`);
    await session.query('rollback');
    if (rows[0].filled) return false;
  }
  return true;
}

/**
 * Takes down, for this transaction, what stands in the way of putting rows back: walls that hold the owner too,
 * triggers, references. Answers the statements that put all of it back, which check every reference.
 */
export async function openWalls(session: Session): Promise<string[]> {
  const { rows } = await session.query<{ open: string; close: string }>(
    `select format('alter table %s no force row level security', c.oid::regclass) as open,
        format('alter table %s force row level security', c.oid::regclass) as close
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relforcerowsecurity
    union all select format('alter table %s disable trigger user', c.oid::regclass), format('alter table %s enable trigger user', c.oid::regclass)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relhastriggers
    union all select format('alter table %s drop constraint %I', c.oid::regclass, k.conname),
        format('alter table %s add constraint %I %s', c.oid::regclass, k.conname, pg_get_constraintdef(k.oid))
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      where ${ours} and k.contype = 'f' and k.conparentid = 0`,
  );
  for (const { open } of rows) await session.query(open);
  // References last to open must be first to stand again: then the owner still passes the walls to check them.
  return rows.map(({ close }) => close).reverse();
}
