import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type CaseRowRead, caseNumbered } from '../../cases/queries.ts';
import type { PartySide } from '../../cases/tables.ts';
import { chosenBy } from '../preview/queries.ts';
import { goesOn, periodsFrom } from '../rules/periods.ts';
import type { HoldReason } from '../tables.ts';
import { partySides } from './party-queries.ts';
import { endedCase, holdInForce } from './queries.ts';

export type Keeping = {
  row: CaseRowRead;
  /** When it goes; null while it is open or held. */
  goes: Date | null;
  ended: boolean;
  /** `mine`: the viewer may lift it. Until its day he may not where somebody else keeps the case for a complaint. */
  hold: { reason: HoldReason; review_on: string; mine: boolean } | null;
  parties: { id: string; side: PartySide }[];
};

/** How long a case is kept and why, for a coordinator; nothing when it is none of his. */
export function readKeeping(house: House, who: AtWork, number: string): Promise<Keeping | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    const ended = await endedCase(tx, row.id);
    const held = await holdInForce(tx, row.id);
    const today = isoDay(house.now(), who.service.timeZone);
    const periods = periodsFrom(await chosenBy(tx, row.service_id));
    await audit(tx, {
      ...{ at: house.now(), serviceId: row.service_id, caseId: row.id, action: 'case.read' },
      ...{ person: { id: who.memberId, name: who.name }, role: 'coordinator', detail: { part: 'retention' } },
    });
    const goes = ended && !ended.held ? goesOn(ended.record_type, periods, ended.ended_at) : null;
    const hold = held
      ? {
          ...held,
          mine: held.reason !== 'complaint' || held.placed_by === who.memberId || held.review_on < today,
        }
      : null;
    return { row, goes, ended: ended !== undefined, hold, parties: await partySides(tx, row.id) };
  });
}
