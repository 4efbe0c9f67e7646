import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { noteDeskHour } from './note-desk-hour.ts';
import { insertAnswer, offeredTo } from './queries.ts';
import { deskHourNamed, inTransaction } from './read-desk-hours.ts';
import { organisationsOf } from './seats/queries.ts';

/** What somebody answers to the offer that he saw: one that changed meanwhile is asked anew. */
export type Answered = { id: string; offer: number; answer: 'accepted' | 'declined' };
type Refusal = 'not_found' | 'changed_meanwhile' | 'answered_before';

/** The partner himself accepts or declines what his organisation was offered. */
export function answerOffer(
  house: House,
  who: MemberVisitor,
  given: Answered,
): Promise<Result<null, Refusal>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const offered = await offeredTo(tx, await organisationsOf(tx, who.memberId));
    const desk = offered.find(({ id }) => id === given.id);
    if (!desk) return refused('not_found');
    if (desk.offer !== given.offer) return refused('changed_meanwhile');
    const done = await insertAnswer(tx, { ...rowOf(desk, who, given, house.now()), by_partner: true });
    if (!done) return refused('answered_before');
    const did = { at: house.now(), serviceId: desk.service_id, role: 'partner' as const };
    await noteDeskHour(tx, who, { ...did, action: given.answer, deskHour: desk.id });
    return ok(null);
  });
}

/** A coordinator writes down what the partner told her. */
export function noteAnswer(house: House, who: AtWork, given: Answered): Promise<Result<null, Refusal>> {
  return inTransaction(house, who, async (tx) => {
    const desk = await deskHourNamed(tx, who, given.id);
    if (!desk) return refused('not_found');
    if (desk.offer !== given.offer) return refused('changed_meanwhile');
    const done = await insertAnswer(tx, { ...rowOf(desk, who, given, house.now()), by_partner: false });
    if (!done) return refused('answered_before');
    const did = { at: house.now(), serviceId: desk.service_id, role: 'coordinator' as const };
    await noteDeskHour(tx, who, { ...did, action: `told_${given.answer}`, deskHour: desk.id });
    return ok(null);
  });
}

const rowOf = (
  desk: { id: string; organisation_id: string; service_id: string },
  who: { memberId: string },
  { offer, answer }: Answered,
  now: Date,
) => ({
  ...{ desk_hour_id: desk.id, organisation_id: desk.organisation_id, service_id: desk.service_id },
  ...{ offer, answer, answered_by: who.memberId, answered_at: now },
});
