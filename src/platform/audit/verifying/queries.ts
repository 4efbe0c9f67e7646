import { sql } from 'kysely';
import type { Database, Tx } from '../../db/database.ts';
import { sameBytes } from '../../vault/bytes.ts';
import { keyedHash } from '../../vault/keyed-hash.ts';
import type { AuditRow } from '../chain.ts';
import { wholeRow } from '../sealing/queries.ts';

/** One look at one moment, however long it takes: rows that are written or sealed meanwhile are not seen. */
export const atOneMoment = <T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.bare.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);

export type Sealed = { position: number; hash: Uint8Array; rowId: string; row: AuditRow | null };

/** Seals in their order with the rows that they belong to; null for a row that is gone. */
export async function* sealedRows(tx: Tx, batch = 2000): AsyncGenerator<Sealed> {
  for (let last = Number.MIN_SAFE_INTEGER; ; ) {
    const { rows } = await sql<AuditRow & { position: number; hash: Uint8Array; row_id: string }>`
      select s.position, s.hash, s.row_id::text, ${wholeRow}
      from trail.seal s left join trail.audit_row r on r.id = s.row_id
      where s.position > ${last} order by s.position limit ${batch}`.execute(tx);
    for (const { position, hash, row_id, ...row } of rows)
      yield { position, hash: new Uint8Array(hash), rowId: row_id, row: row.id === null ? null : row };
    const end = rows.at(-1);
    if (!end) return;
    last = end.position;
  }
}

export type Stray = { id: string; at: string; action: string };

/** Rows that neither have a seal nor wait for one. */
export const rowsWithoutSeal = (tx: Tx): Promise<Stray[]> =>
  sql<Stray>`select r.id::text, ${day} as at, r.action from trail.audit_row r
    where not exists (select from trail.seal s where s.row_id = r.id)
      and not exists (select from trail.unsealed u where u.row_id = r.id) order by r.at, r.id`
    .execute(tx)
    .then(({ rows }) => rows);

const day = sql<string>`to_char(r.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"')`;

/** What waits for its seal: `gone` when its row was removed first, `late` when it waits over a minute. */
export const waiting = (tx: Tx): Promise<{ id: string; gone: boolean; late: boolean }[]> =>
  sql<{ id: string; gone: boolean; late: boolean }>`select u.row_id::text as id, r.id is null as gone,
      u.written_at < clock_timestamp() - interval '60 seconds' as late
    from trail.unsealed u left join trail.audit_row r on r.id = u.row_id order by u.written_at, u.row_id`
    .execute(tx)
    .then(({ rows }) => rows);

/** Persons whose row no longer fits the commitment that stands in the trail. */
export async function bentPersons(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('trail.person').select(['commitment', 'salt', 'member_id']).execute();
  return rows
    .filter((row) => !sameBytes(keyedHash(row.salt, 'person', row.member_id), new Uint8Array(row.commitment)))
    .map((row) => row.member_id);
}
