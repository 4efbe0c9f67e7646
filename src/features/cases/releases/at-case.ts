import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { type Refused, type Result, refused } from '../../../platform/result.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type CaseRowRead, lockCase } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { openForParty } from '../record/open-for-party.ts';
import type { OpenRecord } from '../record/record.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { tellTeam } from '../tell-team/tell-team.ts';

/** A case that a member acts in: locked, and its record opened. */
export type MemberAct = {
  tx: Tx;
  row: CaseRowRead;
  record: OpenRecord;
  author: { role: 'coordinator' | 'mediator'; id: string };
  now: Date;
};

/** What stands in the trail once an act was done; null when nothing new happened: the same form was sent twice. */
export type Done = { action: string; detail?: Record<string, string | number> } | null;

/** One act of a member in an open case, in one transaction, with its row in the trail. Not his is `not_found`. */
export function inCase<T, K extends string>(
  house: House,
  who: AtWork,
  number: string,
  work: (act: MemberAct) => Promise<{ value: T; done: Done } | Refused<K>>,
): Promise<Result<T, K | 'not_found' | 'closed'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, number);
    if (!row) return refused('not_found');
    if (row.stage === 'closed') return refused('closed');
    const record = await openForMember(tx, house, who, row);
    const role = roleAtWork(who);
    const result = await work({ tx, row, record, author: { role, id: who.memberId }, now });
    if ('ok' in result) return result;
    if (result.done)
      await audit(tx, {
        ...{ at: now, serviceId: row.service_id, caseId: row.id, role, ...result.done },
        person: { id: who.memberId, name: who.name },
      });
    return { ok: true, value: result.value };
  });
}

/** What a party acts in: his own part of the record, as his code opens it. */
export type PartyAct = { tx: Tx; record: OpenRecord; partyId: string; now: Date };

/**
 * One act of a party with his code, in one transaction, with its row in the trail; the team hears that there is something.
 * `ended`: for him the case is over, and only what undoes is still possible (`evenAfter`).
 */
export function inOwnCase<T, K extends string>(
  house: House,
  party: PartyVisitor,
  options: { evenAfter?: boolean },
  work: (act: PartyAct) => Promise<{ value: T; done: Done } | Refused<K>>,
): Promise<Result<T, K | 'no_case' | 'ended'>> {
  const now = house.now();
  const { partyId } = party;
  return house.db.as({ kind: 'party', partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return refused('no_case');
    if (opened.status === 'ended' && !options.evenAfter) return refused('ended');
    const { record, serviceId } = opened;
    const result = await work({ tx, record, partyId, now });
    if ('ok' in result) return result;
    if (result.done) {
      const { caseId } = record;
      await audit(tx, { at: now, serviceId, caseId, role: 'party', person: null, ...result.done });
      await tellTeam(tx, house, { caseId, serviceId, what: 'message' });
    }
    return { ok: true, value: result.value };
  });
}
