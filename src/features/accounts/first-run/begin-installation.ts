import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { giveRole } from '../members/give-role.ts';
import { insertMember, type NewMember, prepareMember } from '../members/make-member.ts';
import { startSession } from '../sessions/session.ts';
import { nobodyYet, waitForFirstRun } from './queries.ts';

/** Makes the first person of an empty installation its operator, and signs him in: the token is for the cookie. */
export async function beginInstallation(
  house: House,
  given: NewMember & { device: string },
): Promise<Result<{ token: string }, 'not_empty'>> {
  const prepared = await prepareMember(house, given);
  const { memberId, name, keys } = prepared;
  const now = house.now();
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    await waitForFirstRun(tx);
    if (!(await nobodyYet(tx))) return refused('not_empty');
    await insertMember(tx, prepared, now);
    await giveRole(tx, { memberId, serviceId: null, role: 'operator' }, { id: memberId, name }, now);
    const token = await startSession(
      tx,
      { who: { memberId }, serviceId: null, privateKey: keys.privateKey, device: given.device },
      now,
    );
    return ok({ token });
  });
}
