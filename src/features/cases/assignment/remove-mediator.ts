import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { lockCase } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { takeGrants } from '../record/record.ts';
import { askedFor, endMediator } from './queries.ts';
import { stays } from './rules.ts';
import { renewTeamKeys } from './team-keys.ts';

/** Takes a mediator off a case: his keys go at once, and nothing that is written from now on opens with an old one. */
export function removeMediator(
  house: House,
  who: AtWork,
  given: { number: string; memberId: string },
): Promise<Result<null, 'not_found'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    if (!row) return refused('not_found');
    const asked = (await askedFor(tx, row.id)).find((one) => one.member_id === given.memberId);
    if (!asked) return refused('not_found');
    if (!stays(asked)) return ok(null);
    const record = await openForMember(tx, house, who, row);
    await endMediator(tx, row.id, asked.member_id, now);
    await takeGrants(tx, row.id, 'member', asked.member_id);
    // Also where he had not answered: a copy of the database of before holds keys that were prepared for him.
    await renewTeamKeys(tx, house, record, row);
    await audit(tx, {
      at: now,
      serviceId: row.service_id,
      caseId: row.id,
      action: 'mediator.removed',
      person: { id: who.memberId, name: who.name },
      role: 'coordinator',
      detail: { mediator: asked.member_id },
    });
    return ok(null);
  });
}
