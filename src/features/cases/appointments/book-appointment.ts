import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type CaseRowRead, lockCase } from '../queries.ts';
import { type Party, partiesIn } from '../record/parties/parties.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { insertBookings } from './bookings/queries.ts';
import type { Meeting } from './kinds.ts';
import {
  agendasOf,
  type MeetingRefused,
  type MemberAgenda,
  meetingOf,
  notFree,
  takenBy,
  type Wish,
} from './meeting-of.ts';
import { endOffers, insertAppointment, insertMembers, insertReceivers, mediatorsNow } from './queries.ts';
import { refusedWhenTaken } from './refused-when-taken.ts';
import { type News, tellParty } from './tell-parties.ts';

export type BookRefused = MeetingRefused | 'not_found' | 'closed' | 'not_free' | 'taken';

/**
 * Books a talk: its mediators and its room are taken, and each party is told of his own. `id` comes with the form, so that a
 * double post books once. `taken` where a mediator or the room is elsewhere then; `not_free` where a mediator said that he
 * cannot, unless `anyway`.
 */
export function bookAppointment(
  house: House,
  who: AtWork,
  given: { number: string; id: string; wish: Wish; starts: Date; anyway: boolean },
): Promise<Result<null, BookRefused>> {
  const viewer = { kind: 'member', memberId: who.memberId } as const;
  return refusedWhenTaken(() => house.db.as(viewer, (tx) => book(tx, house, who, given)));
}

type Given = Parameters<typeof bookAppointment>[2];

async function book(
  tx: Tx,
  house: House,
  who: AtWork,
  given: Given,
): Promise<Result<null, Exclude<BookRefused, 'taken'>>> {
  const now = house.now();
  const opened = await openParties(tx, house, who, given.number);
  if (!opened) return refused('not_found');
  const { row, parties } = opened;
  if (row.stage === 'closed') return refused('closed');
  const known = parties.map(({ id }) => id);
  const meeting = await meetingOf(tx, who, { wish: given.wish, starts: given.starts, known, now });
  if (!meeting.ok) return meeting;
  const agendas = await agendasOf(tx, who, await membersFor(tx, who, row.id), now);
  const span = { starts: meeting.value.starts_at, ends: meeting.value.ends_at };
  if (!given.anyway && notFree(agendas, span, meeting.value.zone).length > 0) return refused('not_free');
  const coming = parties.filter(({ id }) => given.wish.parties.includes(id));
  if (!(await writeDown(tx, who, { row, id: given.id, coming, agendas, meeting: meeting.value }, now)))
    return ok(null);
  await tellAll(tx, house, row, coming, { news: 'booked', meeting: meeting.value });
  await auditAppointment(tx, who, row, { what: 'booked', kind: meeting.value.kind }, now);
  return ok(null);
}

type ToWrite = { row: CaseRowRead; id: string; coming: Party[]; agendas: MemberAgenda[]; meeting: Meeting };

/** False when the same form was sent before: then nothing is written. */
async function writeDown(
  tx: Tx,
  who: AtWork,
  { row, id, coming, agendas, meeting }: ToWrite,
  now: Date,
): Promise<boolean> {
  const of = { id, caseId: row.id, serviceId: row.service_id, by: who.memberId, now };
  if (!(await insertAppointment(tx, of, meeting))) return false;
  const place = { appointmentId: id, caseId: row.id, serviceId: row.service_id };
  await insertBookings(tx, place, takenBy(meeting, agendas));
  const members = agendas.map(({ memberId }) => ({ ...place, memberId }));
  await insertMembers(tx, members, now);
  const receivers = coming.map((party) => ({ ...place, id: randomId(), partyId: party.id }));
  await insertReceivers(tx, receivers, meeting, now);
  await endOffers(
    tx,
    row.id,
    coming.map((party) => party.id),
    now,
  );
  return true;
}

/** The case, locked, with its parties; null when it is not the viewer’s. */
export async function openParties(
  tx: Tx,
  house: House,
  who: AtWork,
  number: string,
): Promise<{ row: CaseRowRead; parties: Party[] } | null> {
  const row = await lockCase(tx, who, number);
  const shredKey = row && (await house.keyStore.get(row.shred_key));
  if (!row || !shredKey) return null;
  return { row, parties: await partiesIn(tx, house, row.id, shredKey) };
}

/** The mediators of the case; before there are any, whoever books: a coordinator who takes a request in. */
export async function membersFor(tx: Tx, who: AtWork, caseId: string): Promise<string[]> {
  const mediators = await mediatorsNow(tx, caseId);
  return mediators.length > 0 ? mediators.map(({ id }) => id) : [who.memberId];
}

/** Each of these parties hears, in his own language, of his own. */
export async function tellAll(
  tx: Tx,
  house: House,
  row: CaseRowRead,
  parties: readonly Party[],
  { news, meeting }: { news: News; meeting: Meeting | null },
): Promise<void> {
  for (const party of parties)
    await tellParty(tx, house, {
      ...{ serviceId: row.service_id, language: row.language, party, news, about: meeting },
    });
}

export function auditAppointment(
  tx: Tx,
  who: AtWork,
  row: Pick<CaseRowRead, 'id' | 'service_id'>,
  detail: Record<string, string>,
  now: Date,
): Promise<void> {
  return audit(tx, {
    at: now,
    serviceId: row.service_id,
    caseId: row.id,
    action: 'case.appointment',
    person: { id: who.memberId, name: who.name },
    role: roleAtWork(who),
    detail,
  });
}
