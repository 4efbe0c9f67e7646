import { type Insertable, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { BatchWay, Moment } from '../tables.ts';

type Batch = Tables['reporting.survey_batch'];

/** From here to the end of the transaction nobody else changes the answers to this set. */
export async function holdSet(tx: Tx, setId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${setId}, 250))`.execute(tx);
}

/** The batch into which answers came last. */
export function lastBatch(tx: Tx, of: { setId: string; moment: Moment; way: BatchWay }) {
  return tx
    .selectFrom('reporting.survey_batch')
    .where('set_id', '=', of.setId)
    .where('moment', '=', of.moment)
    .where('way', '=', of.way)
    .orderBy('since', 'desc')
    .limit(1)
    .selectAll()
    .executeTakeFirst();
}

export async function insertBatch(tx: Tx, row: Insertable<Batch>): Promise<void> {
  await tx.insertInto('reporting.survey_batch').values(row).execute();
}

export async function updateBatch(
  tx: Tx,
  { set_id, moment, way, since }: Pick<Batch, 'set_id' | 'moment' | 'way' | 'since'>,
  change: Pick<Batch, 'until' | 'counts' | 'words'>,
): Promise<void> {
  await tx
    .updateTable('reporting.survey_batch')
    .set(change)
    .where('set_id', '=', set_id)
    .where('moment', '=', moment)
    .where('way', '=', way)
    .where('since', '=', since)
    .execute();
}

/** Every batch of a service, with the set to which it answers. */
export function batchesOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('reporting.survey_batch as b')
    .innerJoin('reporting.survey_set as s', 's.id', 'b.set_id')
    .where('b.service_id', '=', serviceId)
    .orderBy('b.until', 'desc')
    .orderBy('s.version', 'desc')
    .selectAll('b')
    .select(['s.questions', 's.version'])
    .execute();
}

/** The hashes of the used tokens of one quarter, of 16 bytes each; null where there is none yet. */
export async function spentOf(tx: Tx, setId: string, quarter: string): Promise<Uint8Array | null> {
  const row = await tx
    .selectFrom('reporting.survey_spent')
    .where('set_id', '=', setId)
    .where('quarter', '=', quarter)
    .select('hashes')
    .executeTakeFirst();
  return row?.hashes ?? null;
}

export async function writeSpent(tx: Tx, row: Insertable<Tables['reporting.survey_spent']>): Promise<void> {
  const { hashes } = row;
  await tx
    .insertInto('reporting.survey_spent')
    .values(row)
    .onConflict((oc) => oc.columns(['set_id', 'quarter']).doUpdateSet({ hashes }))
    .execute();
}

/** Forgets the hashes of tokens of these quarters, which are refused by their age. */
export async function deleteSpent(tx: Tx, before: string): Promise<number> {
  const done = await tx.deleteFrom('reporting.survey_spent').where('quarter', '<', before).executeTakeFirst();
  return Number(done.numDeletedRows);
}
