import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { SealedByPasskey } from './prf.ts';

/** The passkeys of a member, the newest first. */
export function passkeysOf(tx: Tx, memberId: string) {
  return tx
    .selectFrom('identity.passkey')
    .where('member_id', '=', memberId)
    .orderBy('made_at', 'desc')
    .select(['id', 'name', 'transports', 'made_at', 'used_at', 'prf_salt'])
    .execute();
}

/** A passkey with the member whose it is, who still works here. Locked, so that its counter goes on one by one. */
export function passkeyById(tx: Tx, id: Uint8Array) {
  return tx
    .selectFrom('identity.passkey as p')
    .innerJoin('identity.member as m', 'm.id', 'p.member_id')
    .where('p.id', '=', id)
    .where('m.ended_at', 'is', null)
    .select(['p.id', 'p.member_id', 'p.public_key', 'p.counter', 'p.prf_salt', 'p.sealed_private_key'])
    .select(['m.name', 'm.public_key as key_of_member'])
    .forUpdate('p')
    .executeTakeFirst();
}

/** False when this passkey is somebody's already. */
export async function insertPasskey(tx: Tx, row: Insertable<Tables['identity.passkey']>): Promise<boolean> {
  const done = await tx
    .insertInto('identity.passkey')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function usePasskey(tx: Tx, id: Uint8Array, counter: number, now: Date): Promise<void> {
  await tx.updateTable('identity.passkey').set({ counter, used_at: now }).where('id', '=', id).execute();
}

/** Lets a passkey open its member's key from now on. */
export async function sealBesidePasskey(
  tx: Tx,
  passkey: { memberId: string; id: Uint8Array },
  sealed: SealedByPasskey,
): Promise<void> {
  await tx
    .updateTable('identity.passkey')
    .set(sealed)
    .where('id', '=', passkey.id)
    .where('member_id', '=', passkey.memberId)
    .execute();
}

/** The member has a new pair of keys: what his passkeys opened is of no use any more. */
export async function emptyPasskeys(tx: Tx, memberId: string): Promise<void> {
  await tx
    .updateTable('identity.passkey')
    .set({ prf_salt: null, sealed_private_key: null })
    .where('member_id', '=', memberId)
    .execute();
}

/** False when this member has no such passkey. */
export async function deletePasskey(tx: Tx, memberId: string, id: Uint8Array): Promise<boolean> {
  const done = await tx
    .deleteFrom('identity.passkey')
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** Counts a challenge as answered; false when it was already. Forgets those that expired. */
export async function answerChallenge(
  tx: Tx,
  challenge: { hash: Uint8Array; expiresAt: Date },
  now: Date,
): Promise<boolean> {
  await tx.deleteFrom('identity.answered_challenge').where('expires_at', '<', now).execute();
  const done = await tx
    .insertInto('identity.answered_challenge')
    .values({ hash: challenge.hash, expires_at: challenge.expiresAt })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
