import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import type { Tables } from './tables.ts';

/** Who is looking. Row-level security decides by it, in every transaction. */
export type Viewer =
  | { kind: 'public'; key?: Uint8Array }
  | { kind: 'member'; memberId: string }
  | { kind: 'party'; partyId: string }
  | { kind: 'job'; job: string };

export type Tx = Transaction<Tables>;

export type Database = {
  /** Runs `work` in one transaction that says who is looking; it commits when `work` is done and rolls back when it throws. */
  as<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A question without a viewer: only for `/health` and for the commands of the operator. */
  bare: Kysely<Tables>;
  close(): Promise<void>;
};

/** The database as one role sees it. The pool's role must own nothing (`entente_app`, or that of a job). */
export function openDatabase(pool: Pool): Database {
  const bare = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    bare,
    as: (viewer, work) =>
      bare.transaction().execute(async (tx) => {
        await sayWhoIsLooking(tx, viewer);
        return work(tx);
      }),
    close: () => bare.destroy(),
  };
}

async function sayWhoIsLooking(tx: Tx, viewer: Viewer): Promise<void> {
  const member = viewer.kind === 'member' ? viewer.memberId : '';
  const party = viewer.kind === 'party' ? viewer.partyId : '';
  const key = viewer.kind === 'public' && viewer.key ? Buffer.from(viewer.key).toString('hex') : '';
  await sql`select set_config('app.viewer', ${viewer.kind}, true), set_config('app.member', ${member}, true),
    set_config('app.party', ${party}, true), set_config('app.key', ${key}, true)`.execute(tx);
}
