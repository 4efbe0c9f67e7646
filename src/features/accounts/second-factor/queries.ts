import type { Tx } from '../../../platform/db/database.ts';

export function memberById(tx: Tx, memberId: string) {
  return tx.selectFrom('identity.member').where('id', '=', memberId).selectAll().executeTakeFirstOrThrow();
}

/** Remembers the counter of a code, so that it works once: false when this code or a later one was used before. */
export async function useCounter(tx: Tx, memberId: string, counter: number): Promise<boolean> {
  const done = await tx
    .updateTable('identity.member')
    .set({ totp_last_counter: counter })
    .where('id', '=', memberId)
    .where((eb) => eb.or([eb('totp_last_counter', 'is', null), eb('totp_last_counter', '<', counter)]))
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Uses a recovery code up: false when it is none of his, or used before. */
export async function useRecoveryCode(
  tx: Tx,
  memberId: string,
  hash: Uint8Array,
  now: Date,
): Promise<boolean> {
  const done = await tx
    .updateTable('identity.recovery_code')
    .set({ used_at: now })
    .where('member_id', '=', memberId)
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** A secret that is not confirmed yet; a second one replaces the first. Null ends the second factor. */
export async function setSecret(
  tx: Tx,
  memberId: string,
  sealed: Uint8Array | null,
  confirmedAt: Date | null,
): Promise<void> {
  await tx
    .updateTable('identity.member')
    .set({ totp_secret: sealed, totp_confirmed_at: confirmedAt, totp_last_counter: null })
    .where('id', '=', memberId)
    .execute();
}

export async function confirmSecret(tx: Tx, memberId: string, counter: number, now: Date): Promise<void> {
  await tx
    .updateTable('identity.member')
    .set({ totp_confirmed_at: now, totp_last_counter: counter })
    .where('id', '=', memberId)
    .execute();
}

/** Replaces all recovery codes of a member. */
export async function replaceRecoveryCodes(
  tx: Tx,
  memberId: string,
  hashes: readonly Uint8Array[],
): Promise<void> {
  await tx.deleteFrom('identity.recovery_code').where('member_id', '=', memberId).execute();
  if (hashes.length === 0) return;
  await tx
    .insertInto('identity.recovery_code')
    .values(hashes.map((hash) => ({ member_id: memberId, hash, used_at: null })))
    .execute();
}

export async function recoveryCodesLeft(tx: Tx, memberId: string): Promise<number> {
  const row = await tx
    .selectFrom('identity.recovery_code')
    .where('member_id', '=', memberId)
    .where('used_at', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('left'))
    .executeTakeFirstOrThrow();
  return Number(row.left);
}
