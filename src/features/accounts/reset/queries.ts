import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

export async function insertReset(
  tx: Tx,
  reset: { token_hash: Uint8Array; member_id: string; made_at: Date; expires_at: Date },
): Promise<void> {
  await tx
    .insertInto('identity.password_reset')
    .values({ ...reset, used_at: null })
    .execute();
}

/** The member for whom this link may still choose a passphrase. */
export function memberOfReset(tx: Tx, tokenHash: Uint8Array, now: Date) {
  return tx
    .selectFrom('identity.password_reset as p')
    .innerJoin('identity.member as m', 'm.id', 'p.member_id')
    .where('p.token_hash', '=', tokenHash)
    .where('p.used_at', 'is', null)
    .where('p.expires_at', '>', now)
    .where('m.ended_at', 'is', null)
    .selectAll('m')
    .executeTakeFirst();
}

/**
 * What was sealed to the member's old pair of keys opens for nobody any more: it goes, and the coordinators of his cases see
 * that he must be let in again. The database knows which cases those are; nothing of them is read here.
 */
export async function loseOwnGrants(tx: Tx, now: Date): Promise<void> {
  await sql`select confidential.lose_own_grants(${now})`.execute(tx);
}

/** Uses the link up, with every other that this member was sent: false when somebody did so before. */
export async function useReset(tx: Tx, tokenHash: Uint8Array, memberId: string, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable('identity.password_reset')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  await tx
    .deleteFrom('identity.password_reset')
    .where('member_id', '=', memberId)
    .where('used_at', 'is', null)
    .execute();
  return true;
}
