import type { Pool } from 'pg';
import pg from 'pg';
import type { Forgotten } from '../forgotten.ts';
import { KeyStoreFull } from '../key-shelf.ts';

/** Connections to the database of the keys. */
export type KeyPool = Pool;

/** Makes the two tables where they are missing. Several processes that start at once agree on one. */
export async function makeTables(pool: Pool): Promise<void> {
  // Statements in one message are one transaction.
  await pool.query(`select pg_advisory_xact_lock(hashtext('entente key store'));
    create table if not exists key (id uuid primary key, sealed bytea not null);
    create table if not exists forgotten (id uuid primary key, at timestamptz not null)`);
}

/** Whether the cases lie in this very database: then a copy of it would hold both, and forgetting would be in vain. */
export async function holdsCases(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query(`select to_regclass('confidential.cases') is not null as found`);
  return rows[0].found;
}

/** The sealed keys with these ids, as far as they are there. */
export async function keysWith(pool: Pool, ids: string[]): Promise<Map<string, Uint8Array>> {
  const { rows } = await pool.query<{ id: string; sealed: Uint8Array }>(
    'select id, sealed from key where id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, new Uint8Array(row.sealed)]));
}

export async function putKey(pool: Pool, id: string, sealed: Uint8Array): Promise<void> {
  await orFull(
    pool.query('insert into key values ($1, $2) on conflict (id) do update set sealed = excluded.sealed', [
      id,
      Buffer.from(sealed),
    ]),
  );
}

/** Removes a key and notes it as forgotten, in one statement; whether there was one. */
export async function dropKey(pool: Pool, { id, at }: Forgotten): Promise<boolean> {
  const { rowCount } = await orFull(
    pool.query(
      `with noted as (insert into forgotten values ($1, $2) on conflict (id) do nothing)
       delete from key where id = $1`,
      [id, at],
    ),
  );
  return (rowCount ?? 0) > 0;
}

/** A deleted row stays on its page until the table is written anew: with this its bytes leave the file. */
export async function writeTableAnew(pool: Pool): Promise<void> {
  await pool.query('vacuum full key');
}

/** A thousand ids after this one, in their order. */
export async function idsAfter(pool: Pool, id: string): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    'select id from key where id > $1 order by id limit 1000',
    [id],
  );
  return rows.map((row) => row.id);
}

export async function allForgotten(pool: Pool): Promise<Forgotten[]> {
  const { rows } = await pool.query<Forgotten>('select id, at from forgotten order by at, id');
  return rows;
}

/** Writes a row and takes it back: whether keys can be made at all. */
export async function probe(pool: Pool): Promise<void> {
  await orFull(
    pool.query(`insert into key values (gen_random_uuid(), ''); delete from key where sealed = ''`),
  );
}

async function orFull<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '53100') throw error;
    throw new KeyStoreFull('The disk of the key store’s database is full', { cause: error });
  }
}
