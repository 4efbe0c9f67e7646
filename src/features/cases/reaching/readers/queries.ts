import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';

/** On which local days (`YYYY-MM-DD`) who opened the part of the party who looks, the newest first. */
export async function readsOfMyPart(tx: Tx, zone: string): Promise<{ day: string; role: string }[]> {
  const reads = sql<{ day: string; role: string }>`
    select day::text, role from confidential.who_read_me(${zone}) order by day desc, role`;
  return (await reads.execute(tx)).rows;
}
