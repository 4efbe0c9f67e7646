import type { Tx } from '../../../platform/db/database.ts';
import type { Hold } from '../tables.ts';

export const endedCase = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('confidential.ended_case')
    .where('case_id', '=', caseId)
    .select(['record_type', 'ended_at', 'held', 'shred_key'])
    .executeTakeFirst();

/** What keeps a case; where several do, that of a complaint, which not everybody lifts. */
export const holdInForce = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('confidential.legal_hold')
    .where('case_id', '=', caseId)
    .where('lifted_at', 'is', null)
    .orderBy((eb) => eb('reason', '=', 'complaint'), 'desc')
    .orderBy('review_on', 'desc')
    .orderBy('id')
    .select(['id', 'reason', 'review_on', 'placed_by'])
    .executeTakeFirst();

/** False when the case is held already: two coordinators at once, or a form that was sent twice. */
export async function insertHold(tx: Tx, hold: Omit<Hold, 'lifted_at' | 'lifted_by'>): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.legal_hold')
    .values({ ...hold, lifted_at: null, lifted_by: null })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function liftHolds(tx: Tx, caseId: string, by: { memberId: string; now: Date }): Promise<void> {
  await tx
    .updateTable('confidential.legal_hold')
    .set({ lifted_at: by.now, lifted_by: by.memberId })
    .where('case_id', '=', caseId)
    .where('lifted_at', 'is', null)
    .execute();
}

/** Whoever marks may read nothing of the marks. */
export async function markAsked(
  tx: Tx,
  row: { id: string; service_id: string; shred_key: string },
  now: Date,
): Promise<void> {
  const mark = { case_id: row.id, service_id: row.service_id, shred_key: row.shred_key };
  await tx
    .insertInto('confidential.forgetting')
    .values({ ...mark, why: 'asked', marked_at: now })
    .execute();
}
