import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { CaseRowRead } from '../queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import type { Party } from '../record/parties/parties.ts';
import { writeItem } from '../record/record.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { auditAppointment, type BookRefused, openParties, tellAll } from './book-appointment.ts';
import { deleteBookings, insertBookings } from './bookings/queries.ts';
import { agendasOf, meetingOf, notFree, takenBy, type Wish } from './meeting-of.ts';
import {
  type AppointmentRow,
  lockAppointment,
  membersOf,
  receiversOf,
  tellAgain,
  updateAppointment,
} from './queries.ts';
import { refusedWhenTaken } from './refused-when-taken.ts';

type Here = { row: CaseRowRead; appointment: AppointmentRow; coming: Party[] };
export type ChangeRefused = BookRefused | 'not_now';

/** Opens one appointment of a case that is the viewer’s, with the parties who come. */
async function open(
  tx: Tx,
  house: House,
  who: AtWork,
  { number, id }: { number: string; id: string },
): Promise<Here | null> {
  const opened = await openParties(tx, house, who, number);
  const appointment = opened && (await lockAppointment(tx, opened.row.id, id));
  if (!opened || !appointment) return null;
  const receivers = await receiversOf(tx, opened.row.id);
  const own = receivers.filter((one) => one.appointment_id === id).map((one) => one.party_id);
  return { row: opened.row, appointment, coming: opened.parties.filter((party) => own.includes(party.id)) };
}

/**
 * Moves an appointment to another time, with the same people and at the same place. Each party is told that the service
 * moved it: who asked for it and who did not get the same words.
 */
export function moveAppointment(
  house: House,
  who: AtWork,
  given: { number: string; id: string; starts: Date; anyway: boolean },
): Promise<Result<null, ChangeRefused>> {
  const viewer = { kind: 'member', memberId: who.memberId } as const;
  return refusedWhenTaken(() => house.db.as(viewer, (tx) => move(tx, house, who, given)));
}

async function move(
  tx: Tx,
  house: House,
  who: AtWork,
  given: Parameters<typeof moveAppointment>[2],
): Promise<Result<null, Exclude<ChangeRefused, 'taken'>>> {
  const now = house.now();
  const here = await open(tx, house, who, given);
  if (!here) return refused('not_found');
  const { row, appointment, coming } = here;
  if (appointment.state !== 'booked') return refused('not_now');
  if (appointment.starts_at.getTime() === given.starts.getTime()) return ok(null);
  const parties = coming.map(({ id }) => id);
  const wish = wishOf(appointment, parties);
  const meeting = await meetingOf(tx, who, { wish, starts: given.starts, known: parties, now });
  if (!meeting.ok) return meeting;
  const all = await membersOf(tx, row.id);
  const members = all.filter((one) => one.appointment_id === given.id).map((one) => one.member_id);
  const agendas = await agendasOf(tx, who, members, now);
  const span = { starts: meeting.value.starts_at, ends: meeting.value.ends_at };
  if (!given.anyway && notFree(agendas, span, meeting.value.zone).length > 0) return refused('not_free');
  await deleteBookings(tx, given.id);
  const of = { appointmentId: given.id, caseId: row.id, serviceId: row.service_id };
  await insertBookings(tx, of, takenBy(meeting.value, agendas));
  const times = { starts_at: span.starts, ends_at: span.ends };
  await updateAppointment(tx, given.id, { ...times, changed_at: now });
  await tellAgain(tx, given.id, { ...times, state: 'confirmed' }, now);
  await tellAll(tx, house, row, coming, { news: 'moved', meeting: meeting.value });
  await auditAppointment(tx, who, row, { what: 'moved' }, now);
  return ok(null);
}

function wishOf(appointment: AppointmentRow, parties: string[]): Wish {
  const { kind, place, room_id: room, starts_at: starts, ends_at: ends } = appointment;
  return { kind, place, room, parties, minutes: (ends.getTime() - starts.getTime()) / 60_000 };
}

/** Cancels an appointment: who and what was taken is free again, and each party is told the same. */
export function cancelAppointment(
  house: House,
  who: AtWork,
  given: { number: string; id: string },
): Promise<Result<null, 'not_found' | 'not_now'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const here = await open(tx, house, who, given);
    if (!here) return refused('not_found');
    const { row, appointment, coming } = here;
    if (appointment.state === 'cancelled') return ok(null);
    if (appointment.state !== 'booked' || appointment.starts_at <= now) return refused('not_now');
    await deleteBookings(tx, given.id);
    await updateAppointment(tx, given.id, { state: 'cancelled', changed_at: now });
    await tellAgain(tx, given.id, { state: 'cancelled' }, now);
    await tellAll(tx, house, row, coming, { news: 'cancelled', meeting: appointment });
    await auditAppointment(tx, who, row, { what: 'cancelled' }, now);
    return ok(null);
  });
}

/** Records whether a talk took place, once it has begun. Why it did not is sealed for the team; no party is told of it. */
export function recordHeld(
  house: House,
  who: AtWork,
  given: { number: string; id: string; once: string; held: boolean; why: string },
): Promise<Result<null, 'not_found' | 'not_now'>> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const here = await open(tx, house, who, given);
    if (!here) return refused('not_found');
    const { row, appointment } = here;
    if (appointment.state === 'cancelled' || appointment.starts_at > now) return refused('not_now');
    if (row.stage === 'closed') return refused('not_now');
    await updateAppointment(tx, given.id, { state: given.held ? 'held' : 'not_held', changed_at: now });
    if (!given.held) {
      const record = await openForMember(tx, house, who, row);
      await writeItem(
        tx,
        record,
        { kind: 'team' },
        {
          id: given.once,
          content: { kind: 'appointment_note', what: 'not_held', appointment: given.id, text: given.why },
          author: { role: roleAtWork(who), id: who.memberId },
          now,
        },
      );
    }
    await auditAppointment(tx, who, row, { what: given.held ? 'held' : 'not_held' }, now);
    return ok(null);
  });
}
