import { sql } from 'kysely';
import pg from 'pg';
import type { DatabaseAddress } from '../db/address.ts';
import type { Tx } from '../db/database.ts';

/** Lets the role of the runner into the job tables, and nobody else; doing it again is no harm. */
export async function letWorkerIn(owner: DatabaseAddress): Promise<void> {
  const client = new pg.Client({ ...owner, application_name: 'entente jobs' });
  client.on('error', (error) => console.error(`database (entente jobs): ${error.message}`));
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(7304112028)');
    await client.query(grants);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

const grants = `
  grant usage on schema graphile_worker to entente_worker;
  grant select on graphile_worker.migrations to entente_worker;
  do $$
  declare t record;
  begin
    for t in select c.oid, c.relname from pg_class c
      where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relname like '\\_private\\_%'
    loop
      execute format('grant select, insert, update, delete on graphile_worker.%I to entente_worker', t.relname);
      execute format('alter table graphile_worker.%I enable row level security', t.relname);
      if not exists (select from pg_policy where polrelid = t.oid and polname = 'worker') then
        execute format('create policy worker on graphile_worker.%I to entente_worker using (true)', t.relname);
      end if;
    end loop;
  end $$`;

/** Queues a job in the transaction that makes it necessary. It carries an id, never content. */
export async function enqueue(tx: Tx, task: string, id: string): Promise<void> {
  await sql`select platform.enqueue(${task}, ${id}::uuid)`.execute(tx);
}
