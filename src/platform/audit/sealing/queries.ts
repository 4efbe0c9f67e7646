import { sql } from 'kysely';
import type { Tx } from '../../db/database.ts';
import { type AuditRow, type Head, start } from '../chain.ts';

// Any number, as long as every version of Entente takes the same.
const sealerLock = 7_304_112_029;

/** The columns of a row as the chain takes them. A test sees to it that no column is left out. */
export const wholeRow = sql<AuditRow>`r.id::text as id,
  to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  r.service_id::text as service_id, r.case_id::text as case_id, r.action, encode(r.person, 'hex') as person, r.role,
  r.detail::text as detail`;

/** True for the one sealer that may work until its transaction ends. */
export async function becomeSealer(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{
    mine: boolean;
  }>`select pg_try_advisory_xact_lock(${sealerLock}) as mine`.execute(tx);
  return rows[0]?.mine ?? false;
}

export async function lastHead(tx: Tx): Promise<Head> {
  const row = await tx
    .selectFrom('trail.seal')
    .orderBy('position', 'desc')
    .limit(1)
    .select(['position', 'hash'])
    .executeTakeFirst();
  return row ? { position: row.position, hash: new Uint8Array(row.hash) } : start;
}

/** Rows that wait for their seal, oldest first. */
export async function unsealedRows(tx: Tx, most: number): Promise<AuditRow[]> {
  const { rows } =
    await sql<AuditRow>`select ${wholeRow} from trail.unsealed u join trail.audit_row r on r.id = u.row_id
    order by u.written_at, u.row_id limit ${most}`.execute(tx);
  return rows;
}

/** Writes the seals of rows and takes them off the waiting list. */
export async function writeSeals(tx: Tx, seals: (Head & { rowId: string })[], at: Date): Promise<void> {
  const positions = seals.map((seal) => seal.position);
  const ids = seals.map((seal) => seal.rowId);
  const hashes = seals.map((seal) => Buffer.from(seal.hash).toString('hex'));
  await sql`insert into trail.seal (position, row_id, hash, sealed_at)
    select s.position, s.row_id, decode(s.hash, 'hex'), ${at}
    from unnest(${positions}::bigint[], ${ids}::uuid[], ${hashes}::text[]) as s (position, row_id, hash)`.execute(
    tx,
  );
  await sql`delete from trail.unsealed where row_id = any(${ids}::uuid[])`.execute(tx);
}
