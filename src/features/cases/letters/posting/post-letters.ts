import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { noteReached } from '../../reaching/reach-party.ts';
import { moveLetters } from '../queries.ts';

/** Writes down that these letters went to the post on this day, for a coordinator. What was posted before stays as it is. */
export function postLetters(
  house: House,
  who: AtWork,
  given: { ids: readonly string[]; on: string },
): Promise<number> {
  return move(house, who, given.ids, { state: 'posted', posted_on: given.on, posted_by: who.memberId });
}

/** Takes letters away from those to post: they go not. */
export function withdrawLetters(house: House, who: AtWork, ids: readonly string[]): Promise<number> {
  return move(house, who, ids, { state: 'withdrawn' });
}

function move(house: House, who: AtWork, ids: readonly string[], change: Parameters<typeof moveLetters>[3]) {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    if (ids.length === 0) return 0;
    const moved = await moveLetters(tx, who.service.id, ids, change);
    for (const row of moved) await writeDown(tx, house, who, { ...row, way: change.state });
    return moved.length;
  });
}

async function writeDown(
  tx: Tx,
  house: House,
  who: AtWork,
  { case_id, party_id, kind, way }: { case_id: string; party_id: string; kind: string; way: string },
): Promise<void> {
  const of = { partyId: party_id, caseId: case_id, serviceId: who.service.id };
  if (way === 'posted' && kind !== 'offerparents')
    await noteReached(tx, house, { ...of, way: 'letter', purpose: `letter_${kind}` });
  await audit(tx, {
    ...{ at: house.now(), serviceId: who.service.id, caseId: case_id, action: 'case.letter' },
    ...{ person: { id: who.memberId, name: who.name }, role: 'coordinator' },
    detail: { kind, way, part: party_id },
  });
}
