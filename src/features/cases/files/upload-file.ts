import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { Uploaded } from '../../../platform/http/upload.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { lockCase } from '../queries.ts';
import type { HandedIn } from '../record/content.ts';
import { openForMember } from '../record/open-for-member.ts';
import { openForParty } from '../record/open-for-party.ts';
import { compartmentAt, type Place } from '../record/record.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { tellTeam } from '../tell-team/tell-team.ts';
import { type AttachRefused, attachFile } from './attach-file.ts';

export type Upload = { id: string; file: Uploaded; note: string };

/** A member puts a file into a case: for a party who handed it in on paper or otherwise, or for the team. */
export function uploadForTeam(
  house: House,
  who: AtWork,
  given: Upload & { number: string; place: Place; how: HandedIn },
): Promise<Result<void, 'not_found' | 'closed' | AttachRefused>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    if (!row) return refused('not_found');
    if (row.stage === 'closed') return refused('closed');
    const role = roleAtWork(who);
    const record = await openForMember(tx, house, who, row);
    if (!compartmentAt(record, given.place)) return refused('not_found');
    const { id, note, how } = given;
    const author = { role, id: who.memberId };
    const done = await attachFile(tx, record, given.place, { id, ...given.file, note, how, author }, now);
    if (!done.ok) return done;
    if (done.value.isNew)
      await audit(tx, {
        at: now,
        serviceId: row.service_id,
        caseId: row.id,
        action: 'case.file',
        person: { id: who.memberId, name: who.name },
        role,
        detail: { place: given.place.kind, how },
      });
    return ok(undefined);
  });
}

/** A party puts a file into his own place, by his code. The same rows as when the team does it for him. */
export function uploadForParty(
  house: House,
  party: PartyVisitor,
  given: Upload,
): Promise<Result<void, 'no_case' | AttachRefused>> {
  const now = house.now();
  return house.db.as({ kind: 'party', partyId: party.partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    const place = { kind: 'party', party: party.partyId } as const;
    if (!opened || !compartmentAt(opened.record, place)) return refused('no_case');
    const { record, serviceId } = opened;
    const { id, note } = given;
    const author = { role: 'party', id: party.partyId };
    const file = { id, ...given.file, note, how: 'on_screen', author } as const;
    const done = await attachFile(tx, record, place, file, now);
    if (!done.ok) return done;
    if (!done.value.isNew) return ok(undefined);
    await audit(tx, {
      at: now,
      serviceId,
      caseId: record.caseId,
      action: 'case.file',
      person: null,
      role: 'party',
      detail: { place: 'party', how: 'on_screen' },
    });
    await tellTeam(tx, house, { caseId: record.caseId, serviceId, what: 'message' });
    return ok(undefined);
  });
}
