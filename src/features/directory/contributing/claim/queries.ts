import type { Tx } from '../../../../platform/db/database.ts';

/** False when the same form was posted before. */
export async function insertClaimByHand(
  tx: Tx,
  claim: { id: string; entry_id: string; sealed: Uint8Array; made_at: Date },
): Promise<boolean> {
  const done = await tx
    .insertInto('directory.claim_by_hand')
    .values(claim)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The claims that an editor must see to, the eldest first. */
export function claimsWaiting(tx: Tx) {
  return tx
    .selectFrom('directory.claim_by_hand')
    .where('done_at', 'is', null)
    .orderBy('made_at')
    .orderBy('id')
    .selectAll()
    .execute();
}

/** The claim, once: undefined when somebody saw to it before. */
export function takeClaim(tx: Tx, id: string, now: Date) {
  return tx
    .updateTable('directory.claim_by_hand')
    .set({ done_at: now })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .returning(['id', 'entry_id', 'sealed'])
    .executeTakeFirst();
}
