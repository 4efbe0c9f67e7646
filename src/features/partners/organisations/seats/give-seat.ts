import { ok, type Result, refused } from '../../../../platform/result.ts';
import { inTeam } from '../../../accounts/members/rules/giving-roles.ts';
import { type AtDesk, noted } from '../partner-desk.ts';
import { endSeat, placesOf, upsertSeat } from '../queries.ts';
import { partnersOf } from '../read-organisation.ts';

/** Lets a member with the role of a partner speak for the organisation, at one of its places or at none. */
export async function giveSeat(
  desk: AtDesk,
  { memberId, placeId }: { memberId: string; placeId: string },
): Promise<Result<void, 'not_a_partner' | 'works_here' | 'no_such_place'>> {
  const { tx, who, organisation, now } = desk;
  const partner = (await partnersOf(desk)).find(({ id }) => id === memberId);
  if (!partner) return refused('not_a_partner');
  if (organisation.kind === 'sanction_officer' && partner.roles.some(({ role }) => inTeam(role)))
    return refused('works_here');
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
