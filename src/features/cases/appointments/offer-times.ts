import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { auditAppointment, openParties, tellAll } from './book-appointment.ts';
import { fitsPlace, type Meeting } from './kinds.ts';
import { type MeetingRefused, meetingOf, type Wish } from './meeting-of.ts';
import { endOffers, insertOffers, type NewOffer } from './queries.ts';

export type OfferRefused = MeetingRefused | 'not_found' | 'closed' | 'no_times';

/**
 * Offers times to parties, each his own set, which then stays as it is: what another party answers, or what is booked
 * meanwhile, takes nothing out of it. What was offered before and not settled is replaced.
 */
export function offerTimes(
  house: House,
  who: AtWork,
  given: { number: string; wish: Wish; times: readonly Date[] },
): Promise<Result<null, OfferRefused>> {
  const now = house.now();
  const { wish } = given;
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const opened = await openParties(tx, house, who, given.number);
    if (!opened) return refused('not_found');
    const { row, parties } = opened;
    if (row.stage === 'closed') return refused('closed');
    if (given.times.length === 0) return refused('no_times');
    if (!fitsPlace(wish.kind, wish.place)) return refused('wrong_place');
    const known = parties.map(({ id }) => id);
    const meetings: Meeting[] = [];
    for (const starts of given.times) {
      const meeting = await meetingOf(tx, who, { wish, starts, known, now });
      if (!meeting.ok) return meeting;
      meetings.push(meeting.value);
    }
    const asked = parties.filter(({ id }) => wish.parties.includes(id));
    await endOffers(tx, row.id, wish.parties, now);
    const offers = asked.flatMap(({ id }) => meetings.map((meeting) => newOffer(id, meeting)));
    await insertOffers(tx, { caseId: row.id, serviceId: row.service_id, now }, offers);
    await tellAll(tx, house, row, asked, { news: 'offered', meeting: null });
    await auditAppointment(tx, who, row, { what: 'offered', times: String(meetings.length) }, now);
    return ok(null);
  });
}

const newOffer = (partyId: string, meeting: Meeting): NewOffer => ({
  ...meeting,
  ...{ id: randomId(), partyId, by: 'team', how: null, recordedBy: null },
});
