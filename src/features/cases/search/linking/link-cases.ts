import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { lockCase } from '../../queries.ts';
import { endLink, insertLink } from './queries.ts';

/**
 * Says that two cases belong together, or no longer. Only who may see both: one that is not his is not there. Nothing of
 * either is moved or copied, so that taking it back leaves both as they were.
 */
export function linkCases(
  house: House,
  who: AtWork,
  given: { number: string; other: string; together: boolean },
): Promise<Result<void, 'not_found'>> {
  const now = house.now();
  const [first, second] = [given.number, given.other].sort() as [string, string];
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const one = await lockCase(tx, who, first);
    const other = await lockCase(tx, who, second);
    if (!one || !other || one.id === other.id) return refused('not_found');
    const [case_id, other_case_id] = [one.id, other.id].sort() as [string, string];
    const of = { case_id, other_case_id };
    const link = { id: randomId(), ...of, service_id: one.service_id, linked_by: who.memberId };
    const isNew = given.together ? await insertLink(tx, link, now) : await endLink(tx, of, now);
    if (!isNew) return ok(undefined);
    for (const caseId of [one.id, other.id])
      await audit(tx, {
        at: now,
        serviceId: one.service_id,
        caseId,
        action: given.together ? 'case.link' : 'case.unlink',
        person: { id: who.memberId, name: who.name },
        role: 'coordinator',
      });
    return ok(undefined);
  });
}
