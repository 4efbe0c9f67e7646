import { ok, type Result, refused } from '../../../../platform/result.ts';
import { type AtDesk, noted } from '../partner-desk.ts';
import { endSeat, placesOf, upsertSeat } from '../queries.ts';
import { partnersOf } from '../read-organisation.ts';

/** Lets a member with the role of a partner speak for the organisation, at one of its places or at none. */
export async function giveSeat(
  desk: AtDesk,
  { memberId, placeId }: { memberId: string; placeId: string },
): Promise<Result<void, 'not_a_partner' | 'no_such_place'>> {
  const { tx, who, organisation, now } = desk;
  if (!(await partnersOf(desk)).some(({ id }) => id === memberId)) return refused('not_a_partner');
  const places = await placesOf(tx, organisation.id);
  if (placeId !== '' && !places.some(({ id }) => id === placeId)) return refused('no_such_place');
  await upsertSeat(tx, {
    ...{ member_id: memberId, organisation_id: organisation.id, service_id: organisation.service_id },
    ...{ place_id: placeId === '' ? null : placeId, given_by: who.memberId, given_at: now, ended_at: null },
  });
  await noted(desk, 'partner.seat', { partner: organisation.id, member: memberId });
  return ok(undefined);
}

/** Takes a member’s seat away: what he saw by it he sees no more, at once. */
export async function takeSeat(desk: AtDesk, memberId: string): Promise<boolean> {
  const { tx, organisation, now } = desk;
  if (!(await endSeat(tx, { memberId, organisationId: organisation.id }, now))) return false;
  await noted(desk, 'partner.seat_ended', { partner: organisation.id, member: memberId });
  return true;
}
