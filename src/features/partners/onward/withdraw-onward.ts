import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { updateOnward, withdrawConsent } from './queries.ts';
import { lockOnward } from './read-onward.ts';
import { auditOnward } from './record-onward.ts';

/** He takes his word back: from now on nothing is passed on. What went before cannot be called back, and the page says so. */
export function withdrawOnward(
  house: House,
  who: AtWork,
  given: { number: string; id: string },
): Promise<Result<null, 'not_found'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const found = await lockOnward(tx, house, who, given);
    if (!found) return refused('not_found');
    const { row, one, today } = found;
    if (!one.stands) return ok(null);
    await updateOnward(tx, one.id, { consent_ended_on: today, remind_on: null });
    const now = house.now();
    if (one.consentId) await withdrawConsent(tx, one.consentId, now);
    await auditOnward(tx, who, row, { action: 'onward.withdraw', now });
    return ok(null);
  });
}
