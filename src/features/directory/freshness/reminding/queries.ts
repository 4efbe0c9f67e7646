import type { Tx } from '../../../../platform/db/database.ts';

/** When each entry last got the mail “still right?”. */
export async function lastReminders(tx: Tx): Promise<Map<string, Date>> {
  const rows = await tx.selectFrom('directory.reminder').select(['entry_id', 'sent_at']).execute();
  return new Map(rows.map((row) => [row.entry_id, row.sent_at]));
}

/** Takes an entry for a new mail; false when another job has sent one after `before`. */
export async function takeForReminder(
  tx: Tx,
  reminder: { entryId: string; tokenHash: Uint8Array; now: Date; expires: Date; before: Date },
): Promise<boolean> {
  const sent = {
    token_hash: reminder.tokenHash,
    sent_at: reminder.now,
    expires_at: reminder.expires,
    used_at: null,
  };
  const done = await tx
    .insertInto('directory.reminder')
    .values({ entry_id: reminder.entryId, ...sent })
    .onConflict((oc) =>
      oc.column('entry_id').doUpdateSet(sent).where('directory.reminder.sent_at', '<', reminder.before),
    )
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The mail of which this is the link, as far as the viewer holds it. */
export function reminderWith(tx: Tx, tokenHash: Uint8Array) {
  return tx
    .selectFrom('directory.reminder')
    .where('token_hash', '=', tokenHash)
    .select(['entry_id', 'expires_at', 'used_at'])
    .executeTakeFirst();
}

/** Uses the link up; false when it was used before, or has expired. */
export async function useReminder(tx: Tx, tokenHash: Uint8Array, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable('directory.reminder')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The entries that somebody keeps without an account. */
export async function keptEntries(tx: Tx): Promise<Set<string>> {
  const rows = await tx.selectFrom('directory.keeper').select('entry_id').distinct().execute();
  return new Set(rows.map((row) => row.entry_id));
}

/** Those who keep the entry without an account. */
export function keepersToRemind(tx: Tx, entryId: string) {
  return tx
    .selectFrom('directory.keeper')
    .where('entry_id', '=', entryId)
    .select(['id', 'sealed_email', 'language'])
    .execute();
}
