import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';

export function draftRow(tx: Tx, lookupId: Uint8Array, now: Date) {
  return tx
    .selectFrom('confidential.draft')
    .where('lookup_id', '=', lookupId)
    .where('expires_at', '>', now)
    .select(['sealed', 'expires_at'])
    .executeTakeFirst();
}

export async function upsertDraft(
  tx: Tx,
  row: { lookup_id: Uint8Array; sealed: Uint8Array; saved_at: Date; expires_at: Date },
): Promise<void> {
  const { lookup_id: _id, ...change } = row;
  await tx
    .insertInto('confidential.draft')
    .values(row)
    .onConflict((oc) => oc.column('lookup_id').doUpdateSet(change))
    .execute();
}

/** The draft that was there, locked until the transaction ends and gone after it; nothing when it was sent already. */
export function takeDraftRow(tx: Tx, lookupId: Uint8Array, now: Date) {
  return tx
    .deleteFrom('confidential.draft')
    .where('lookup_id', '=', lookupId)
    .where('expires_at', '>', now)
    .returning('sealed')
    .executeTakeFirst();
}

export async function deleteDraftRow(tx: Tx, lookupId: Uint8Array): Promise<void> {
  await tx.deleteFrom('confidential.draft').where('lookup_id', '=', lookupId).execute();
}

/** Deletes every draft whose week is over, whoever held it. */
export async function forgetExpiredDrafts(tx: Tx, now: Date): Promise<void> {
  await sql`select confidential.forget_expired_drafts(${now})`.execute(tx);
}
