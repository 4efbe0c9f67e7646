import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { checkSecondFactor } from '../second-factor/second-factor.ts';
import { deleteSession } from '../sessions/queries.ts';
import { type PendingSession, startSession } from '../sessions/session.ts';
import { mayTry, succeeded } from '../throttle/throttle.ts';

/** Finishes a sign-in with the app's code or a recovery code. The waiting session ends; the token is of a new one. */
export async function giveSecondFactor(
  house: House,
  pending: PendingSession,
  code: string,
): Promise<Result<{ token: string }, 'wrong_code' | 'wait'>> {
  const { memberId, privateKey, device } = pending;
  const counted = [{ kind: 'secondFactor', value: memberId }] as const;
  const seconds = await mayTry(house, counted);
  if (seconds > 0) return refused('wait', { seconds });
  const token = await house.db.as({ kind: 'member', memberId }, async (tx) => {
    if (!(await checkSecondFactor(tx, house, memberId, code))) return null;
    await deleteSession(tx, pending.sessionId);
    return startSession(tx, { who: { memberId }, serviceId: null, privateKey, device }, house.now());
  });
  if (!token) return refused('wrong_code');
  await succeeded(house, counted);
  return ok({ token });
}
