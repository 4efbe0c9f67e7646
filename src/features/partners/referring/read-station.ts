import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { MemberVisitor, ServiceOfMember } from '../../accounts/access/visitor.ts';
import { serviceById } from '../../directory/queries.ts';
import { type AgreementInForce, agreementInForce } from '../agreements/queries.ts';
import type { SendingWay } from '../contract/contract.ts';
import { placesOf } from '../organisations/queries.ts';
import { type Seat, seatsOf } from './queries.ts';

/** From where a partner sends people: his organisation, its places, and the agreement by which it may today. */
export type Station = {
  service: ServiceOfMember;
  seat: Seat;
  places: { id: string; name: string }[];
  agreement: AgreementInForce;
  /** Today where the service works. */
  day: string;
};

/** Why nobody can be sent now: he speaks for nobody, must say for whom, no agreement is in force, or the service is not open. */
export type NoStation =
  | { kind: 'no_seat' | 'not_his' | 'not_open' }
  | { kind: 'choose'; seats: Seat[] }
  | { kind: 'no_agreement'; seat: Seat };

/**
 * The organisation for which a member sends people by this way. `organisationId` is what he chose, empty when he did not: with
 * one seat there is nothing to choose.
 */
export async function readStation(
  house: House,
  member: MemberVisitor,
  organisationId: string,
  way: SendingWay,
): Promise<{ ok: true; station: Station } | { ok: false; why: NoStation }> {
  const { service, memberId } = member;
  if (!service) return no({ kind: 'no_seat' });
  const day = isoDay(house.now(), service.timeZone);
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    const seats = await seatsOf(tx, memberId, service.id);
    const seat = organisationId ? seats.find(({ id }) => id === organisationId) : seats[0];
    if (seats.length === 0) return no({ kind: 'no_seat' });
    if (!seat) return no({ kind: 'not_his' });
    if (!organisationId && seats.length > 1) return no({ kind: 'choose', seats });
    const agreement = await agreementInForce(tx, seat.id, day);
    if (!agreement?.contract.ways.includes(way)) return no({ kind: 'no_agreement', seat });
    if (!(await serviceById(tx, service.id))) return no({ kind: 'not_open' });
    return { ok: true, station: { service, seat, places: await placesOf(tx, seat.id), agreement, day } };
  });
}

const no = (why: NoStation): { ok: false; why: NoStation } => ({ ok: false, why });
