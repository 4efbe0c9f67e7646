import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.file_chunk': {
      item_id: string;
      position: number;
      compartment_id: string;
      case_id: string;
      service_id: string;
      sealed: Uint8Array;
    };
  }
}

type Of = { item_id: string; compartment_id: string; case_id: string; service_id: string };

/** One statement a chunk: all in one would hold the whole file in memory once more. */
export async function insertChunks(tx: Tx, of: Of, chunks: Iterable<Uint8Array>): Promise<void> {
  let position = 0;
  for (const sealed of chunks) {
    await tx
      .insertInto('confidential.file_chunk')
      .values({ ...of, position, sealed })
      .execute();
    position += 1;
  }
}

export async function chunksOf(tx: Tx, itemId: string): Promise<Uint8Array[]> {
  const rows = await tx
    .selectFrom('confidential.file_chunk')
    .where('item_id', '=', itemId)
    .orderBy('position')
    .select('sealed')
    .execute();
  return rows.map((row) => row.sealed);
}

/**
 * How many sealed bytes lie in one compartment. Whoever asks waits for another who puts something in the same one, so that
 * two at once do not pass the limit together; nobody waits for what happens in another compartment.
 */
export async function bytesIn(tx: Tx, compartmentId: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${compartmentId}, 98))`.execute(tx);
  const row = await tx
    .selectFrom('confidential.file_chunk')
    .where('compartment_id', '=', compartmentId)
    .select(sql<string>`coalesce(sum(octet_length(sealed)), 0)`.as('bytes'))
    .executeTakeFirstOrThrow();
  return Number(row.bytes);
}
