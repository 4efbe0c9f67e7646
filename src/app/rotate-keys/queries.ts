import { sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';

declare module '../../platform/db/tables.ts' {
  interface Tables {
    'platform.rotation': { fingerprint: string; at: Date };
  }
}

/** Whether this database was moved to the key with this fingerprint before. */
export async function wasMovedTo(tx: Tx, fingerprint: string): Promise<boolean> {
  const row = await tx
    .selectFrom('platform.rotation')
    .where('fingerprint', '=', fingerprint)
    .select('at')
    .executeTakeFirst();
  return row !== undefined;
}

export async function noteMove(tx: Tx, fingerprint: string, at: Date): Promise<void> {
  await tx.insertInto('platform.rotation').values({ fingerprint, at }).execute();
}

/** How many connections of a running Entente this database has. */
export async function othersAtWork(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and usename in ('entente_app', 'entente_worker')`.execute(tx);
  return rows[0]?.n ?? 0;
}
