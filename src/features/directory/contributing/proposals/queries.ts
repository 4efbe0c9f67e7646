import type { Tx } from '../../../../platform/db/database.ts';
import type { Language } from '../../../../platform/texts/languages.ts';

export type NewProposal = { id: string; entry_id: string; field: string; value: unknown; made_at: Date };

/** False when the same form was posted before. */
export async function insertProposal(tx: Tx, { value, ...proposal }: NewProposal): Promise<boolean> {
  const done = await tx
    .insertInto('directory.proposal')
    .values({ ...proposal, value: value === null ? null : JSON.stringify(value) })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function insertProposer(
  tx: Tx,
  proposer: { proposal_id: string; sealed: Uint8Array; language: Language },
): Promise<void> {
  await tx.insertInto('directory.proposer').values(proposer).execute();
}

const waiting = (tx: Tx) => tx.selectFrom('directory.proposal').where('decided_at', 'is', null);

/** What waits for a decision about an entry, the eldest first. */
export const waitingOf = (tx: Tx, entryId: string) =>
  waiting(tx).where('entry_id', '=', entryId).orderBy('made_at').orderBy('id').selectAll().execute();

export const waitingById = (tx: Tx, id: string) =>
  waiting(tx).where('id', '=', id).selectAll().executeTakeFirst();

/** All that waits in the directory, the eldest first. */
export const allWaiting = (tx: Tx) => waiting(tx).orderBy('made_at').orderBy('id').selectAll().execute();

export async function countWaiting(tx: Tx, entryId: string): Promise<number> {
  const { count } = await waiting(tx)
    .where('entry_id', '=', entryId)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The proposal, locked until the transaction ends; undefined when it was decided, or the viewer may not decide. */
export const lockProposal = (tx: Tx, id: string, entryId: string) =>
  waiting(tx).where('id', '=', id).where('entry_id', '=', entryId).selectAll().forUpdate().executeTakeFirst();

export async function writeDecision(
  tx: Tx,
  id: string,
  decision: {
    decided_at: Date;
    decision: 'accepted' | 'refused';
    decided_by: 'service' | 'editor';
    word: string;
  },
): Promise<void> {
  await tx.updateTable('directory.proposal').set(decision).where('id', '=', id).execute();
}

/** What the proposer told of himself, sealed; undefined when he told nothing, or it was forgotten. */
export const proposerOf = (tx: Tx, proposalId: string) =>
  tx.selectFrom('directory.proposer').where('proposal_id', '=', proposalId).selectAll().executeTakeFirst();

/** Forgets who proposed what was decided before this day, and links and sessions that ended. */
export async function forgetBefore(tx: Tx, decidedBefore: Date, endedBefore: Date): Promise<void> {
  await tx
    .deleteFrom('directory.proposer')
    .where('proposal_id', 'in', (eb) =>
      eb.selectFrom('directory.proposal').where('decided_at', '<', decidedBefore).select('id'),
    )
    .execute();
  await tx.deleteFrom('directory.claim_by_hand').where('done_at', '<', decidedBefore).execute();
  await tx.deleteFrom('directory.keeper_link').where('expires_at', '<', endedBefore).execute();
  await tx.deleteFrom('directory.keeper_session').where('expires_at', '<', endedBefore).execute();
}
