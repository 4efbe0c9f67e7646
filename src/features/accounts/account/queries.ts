import type { Tx } from '../../../platform/db/database.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import type { SealedIdentity } from '../members/make-member.ts';

export async function updateProfile(
  tx: Tx,
  memberId: string,
  profile: { name: string; language: Language },
): Promise<void> {
  await tx.updateTable('identity.member').set(profile).where('id', '=', memberId).execute();
}

export async function updateIdentity(tx: Tx, memberId: string, identity: SealedIdentity): Promise<void> {
  await tx.updateTable('identity.member').set(identity).where('id', '=', memberId).execute();
}

/** The living sessions of a member, the newest use first. */
export function sessionsOf(tx: Tx, memberId: string, now: Date) {
  return tx
    .selectFrom('identity.session')
    .where('member_id', '=', memberId)
    .where('expires_at', '>', now)
    .orderBy('seen_at', 'desc')
    .select(['id', 'device', 'made_at', 'seen_at'])
    .execute();
}

export async function deleteOwnSession(tx: Tx, memberId: string, sessionId: string): Promise<void> {
  await tx
    .deleteFrom('identity.session')
    .where('id', '=', sessionId)
    .where('member_id', '=', memberId)
    .execute();
}

/** Ends all sessions of a member, save the one that is kept. */
export async function deleteSessionsOf(tx: Tx, memberId: string, keep: string | null): Promise<void> {
  let query = tx.deleteFrom('identity.session').where('member_id', '=', memberId);
  if (keep) query = query.where('id', '!=', keep);
  await query.execute();
}
