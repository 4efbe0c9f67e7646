import type { Tx } from '../../../platform/db/database.ts';
import { newLinkToken } from '../invitations/link-token.ts';
import { insertReset } from './queries.ts';

const lasts = 3_600_000;

/** A link with which a member chooses a new passphrase: it works once, for an hour. */
export async function makeResetLink(
  tx: Tx,
  given: { memberId: string; origin: string; now: Date },
): Promise<string> {
  const { token, hash } = newLinkToken('reset');
  const expires = new Date(given.now.getTime() + lasts);
  await insertReset(tx, {
    token_hash: hash,
    member_id: given.memberId,
    made_at: given.now,
    expires_at: expires,
  });
  return `${given.origin}/sign-in/reset/${token}`;
}
