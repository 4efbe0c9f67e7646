import { instantAt } from '../../../platform/calendar/wall-clock.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { later } from '../../mediators/availability/rules/free-times.ts';
import type { OpenRecord } from '../record/record.ts';
import { writeItem } from '../record/record.ts';
import type { How, Meeting } from './kinds.ts';
import { insertOffers, noteCannotCome, updateAnswer } from './queries.ts';

/** Who says it, and by which way; the team’s member when it was told to him. */
export type Said = { how: How; recordedBy: string | null; role: string; authorId: string };

/** The answers of one party to the times that he was offered, by the id of each. Ids of others change nothing. */
export async function answerTimes(
  tx: Tx,
  partyId: string,
  answers: readonly { id: string; answer: 'fits' | 'does_not' }[],
  said: Said,
  now: Date,
): Promise<void> {
  for (const { id, answer } of answers)
    await updateAnswer(tx, { id, partyId }, { answer, how: said.how, recordedBy: said.recordedBy, now });
}

/** A time that suits a party, as he says it himself: a day and a time by the clock of the service. */
export type OwnTime = { id: string; day: string; time: string };

/** Writes down times that a party proposes; those that are past or do not exist are left out. How many were written is the answer. */
export async function proposeTimes(
  tx: Tx,
  of: { partyId: string; caseId: string; serviceId: string; zone: Meeting['zone'] },
  times: readonly OwnTime[],
  said: Said,
  now: Date,
): Promise<number> {
  const offers = times.flatMap(({ id, ...wall }) => {
    const starts = instantAt(wall, of.zone);
    if (!starts || starts <= now || starts > later(now, mostDaysAhead * 24 * 60)) return [];
    const meeting = {
      ...({ kind: 'talk', place: 'home', room_id: null, zone: of.zone } as const),
      ...{ starts_at: starts, ends_at: later(starts, 60) },
    };
    const { how, recordedBy } = said;
    return [{ ...meeting, id, partyId: of.partyId, by: 'party' as const, how, recordedBy }];
  });
  if (offers.length > 0) await insertOffers(tx, { caseId: of.caseId, serviceId: of.serviceId, now }, offers);
  return offers.length;
}

const mostDaysAhead = 400;

/** A party says that he cannot come; why lies sealed in his own place. The appointment stands until the team moves or cancels it. */
export async function sayCannotCome(
  tx: Tx,
  record: OpenRecord,
  given: { receiverId: string; appointmentId: string; partyId: string; itemId: string; why: string },
  said: Said,
  now: Date,
): Promise<boolean> {
  if (!(await noteCannotCome(tx, given.receiverId, now))) return false;
  await writeItem(
    tx,
    record,
    { kind: 'party', party: given.partyId },
    {
      id: given.itemId,
      content: {
        kind: 'appointment_note',
        what: 'cannot_come',
        appointment: given.appointmentId,
        text: given.why,
      },
      author: { role: said.role, id: said.authorId },
      now,
    },
  );
  return true;
}
