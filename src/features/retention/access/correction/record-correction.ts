import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { lockCase } from '../../../cases/queries.ts';
import type { Content } from '../../../cases/record/content.ts';
import { openForMember } from '../../../cases/record/open-for-member.ts';
import { compartmentAt, writeItem } from '../../../cases/record/record.ts';

export type Correction = Omit<Extract<Content, { kind: 'correction' }>, 'kind'>;

/**
 * Writes down what a party says is wrong about him, in his own place, where he reads it too; also in a case that is closed.
 * `id` comes with the form, so that a double post writes once.
 */
export function recordCorrection(
  house: House,
  who: AtWork,
  given: { number: string; partyId: string; id: string; correction: Correction },
): Promise<Result<null, 'not_found'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    if (!row) return refused('not_found');
    const record = await openForMember(tx, house, who, row);
    const place = { kind: 'party', party: given.partyId } as const;
    if (!compartmentAt(record, place)) return refused('not_found');
    const content = { kind: 'correction', ...given.correction } as const;
    const author = { role: 'coordinator', id: who.memberId };
    await writeItem(tx, record, place, { id: given.id, content, author, now: house.now() });
    await audit(tx, {
      ...{ at: house.now(), serviceId: row.service_id, caseId: row.id, action: 'case.correction' },
      ...{ person: { id: who.memberId, name: who.name }, role: 'coordinator' },
      detail: { decision: given.correction.decision, how: given.correction.how },
    });
    return ok(null);
  });
}
