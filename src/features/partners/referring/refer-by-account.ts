import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { prepareCode } from '../../cases/opening/open-case.ts';
import { useOnce } from '../../cases/steps/queries.ts';
import type { SendingWay } from '../contract/contract.ts';
import type { Station } from './read-station.ts';
import { type Resident, type Sender, sendReferral } from './send-referral.ts';

export type Referring = { once: string; giveCode: boolean; placeId: string | null };

/** Sends a resident for a member who signed in, with a code for him where he wants one. Throws `TooBusy`. */
export async function referByAccount(
  house: House,
  member: MemberVisitor,
  station: Station,
  resident: Resident,
  { once, giveCode, placeId }: Referring,
): Promise<Result<{ referralId: string; code: string | null }, 'sent_before' | 'not_open'>> {
  const code = giveCode ? await prepareCode(house) : null;
  const sender = senderAt(station, member, placeId, 'account');
  return house.db.as({ kind: 'public' }, async (tx) => {
    if (!(await useOnce(tx, once, house.now()))) return refused('sent_before');
    const sent = await sendReferral(tx, house, sender, resident, { code, day: station.day });
    return sent.ok ? ok({ referralId: sent.value.referralId, code: code?.code ?? null }) : sent;
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
