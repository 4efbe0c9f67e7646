import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { lockCase } from '../queries.ts';
import type { Content } from '../record/content.ts';
import { openForMember } from '../record/open-for-member.ts';
import { compartmentAt, type Place, writeItem } from '../record/record.ts';
import { updateCase } from '../steps/queries.ts';
import { roleAtWork } from '../steps/take-case-step.ts';

/**
 * Writes one entry into an open case without moving it: a talk, an attempt to contact, a note, points to take care of.
 * `id` comes with the form, so that a double post writes once.
 */
export function writeEntry(
  house: House,
  who: AtWork,
  given: { number: string; id: string; place: Place; content: Content; safety?: boolean },
): Promise<Result<null, 'not_found' | 'closed' | 'no_such_place'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    if (!row) return refused('not_found');
    if (row.stage === 'closed') return refused('closed');
    const role = roleAtWork(who);
    const record = await openForMember(tx, house, who, row);
    if (!compartmentAt(record, given.place)) return refused('no_such_place');
    const author = { role, id: who.memberId };
    const isNew = await writeItem(tx, record, given.place, {
      id: given.id,
      content: given.content,
      author,
      now,
    });
    if (!isNew) return ok(null);
    await updateCase(tx, row.id, {
      first_contact_at: row.first_contact_at ?? (given.content.kind === 'talk' ? now : null),
      ...(given.safety === undefined ? {} : { safety_flag: given.safety }),
    });
    await audit(tx, {
      at: now,
      serviceId: row.service_id,
      caseId: row.id,
      action: 'case.entry',
      person: { id: who.memberId, name: who.name },
      role,
      detail: { place: given.place.kind },
    });
    return ok(null);
  });
}
