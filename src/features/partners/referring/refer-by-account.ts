import type { House } from '../../../platform/house.ts';
import { type Result, refused } from '../../../platform/result.ts';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { useOnce } from '../../cases/steps/queries.ts';
import type { SendingWay } from '../contract/contract.ts';
import type { Station } from './read-station.ts';
import { type Resident, type Sender, sendReferral } from './send-referral.ts';

export type Referring = { once: string; placeId: string | null };

/** Sends a resident for a member who signed in. He gets no code here: whoever hands one over has it too (decision 0017). */
export async function referByAccount(
  house: House,
  member: MemberVisitor,
  station: Station,
  resident: Resident,
  { once, placeId }: Referring,
): Promise<Result<{ referralId: string }, 'sent_before' | 'not_open'>> {
  const sender = senderAt(station, member, placeId, 'account');
  return house.db.as({ kind: 'public' }, async (tx) => {
    if (!(await useOnce(tx, once, house.now()))) return refused('sent_before');
    return sendReferral(tx, house, sender, resident, { day: station.day });
  });
}

/** Who sends, as `sendReferral` takes him: from the place that he chose, else from his own, else from the only one. */
export function senderAt(
  { service, seat, places, agreement }: Station,
  { memberId, name }: MemberVisitor,
  chosen: string | null,
  way: SendingWay,
): Sender {
  const known = (id: string | null) => places.find((place) => place.id === id)?.id;
  const only = places.length === 1 ? places[0]?.id : undefined;
  return {
    serviceId: service.id,
    organisation: { id: seat.id, kind: seat.kind },
    agreement,
    placeId: known(chosen) ?? known(seat.place_id) ?? only ?? null,
    member: { id: memberId, name },
    way,
  };
}
