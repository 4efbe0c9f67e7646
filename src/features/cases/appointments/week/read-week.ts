import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { roomsById } from '../../../mediators/availability/queries.ts';
import { later } from '../../../mediators/availability/rules/free-times.ts';
import { auditRead } from '../../case/read-case.ts';
import { roleAtWork } from '../../steps/take-case-step.ts';
import { appointmentCalendar, type ToldOnce } from '../calendar-events.ts';
import type { WeekSeen } from './page.tsx';
import { toldToMember, upcoming, withAbsence } from './queries.ts';

const dayLength = 24 * 60;

/** What is fixed for a member in the next eight weeks, or in one room; the trail gets one row for it. */
export function readWeek(house: House, who: AtWork, room?: string): Promise<WeekSeen> {
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const span = { from: now, until: later(now, 56 * dayLength) };
    const seen = await fixedSoon(tx, who, { ...span, ...(room ? { room } : {}) });
    await auditAppointments(tx, who, now, seen.appointments.length);
    return seen;
  });
}

const auditAppointments = (tx: Tx, who: AtWork, at: Date, rows: number): Promise<void> =>
  audit(tx, {
    at,
    serviceId: who.service.id,
    action: 'cases.appointments',
    person: { id: who.memberId, name: who.name },
    role: roleAtWork(who),
    detail: { rows },
  });

/** What is fixed for a member within a time, with where it is and whether somebody cannot come. */
export async function fixedSoon(
  tx: Tx,
  who: AtWork,
  span: { from: Date; until: Date; room?: string },
): Promise<WeekSeen> {
  const appointments = await upcoming(tx, who, span);
  if (appointments.length === 0) return { appointments, rooms: new Map(), absent: new Set() };
  const rooms = await roomsById(
    tx,
    appointments.map((one) => one.room_id),
  );
  const absent = await withAbsence(
    tx,
    appointments.map(({ id }) => id),
  );
  return { appointments, rooms, absent: new Set(absent.map((one) => one.appointment_id)) };
}

/** The calendar of a member: all that he was told since a month, or one appointment; null when there is none of that id. It stands in the trail. */
export function memberCalendar(house: House, who: AtWork, appointment?: string): Promise<string | null> {
  const now = house.now();
  const since = later(now, -31 * dayLength);
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const told = await toldToMember(tx, who, since, appointment);
    if (appointment && !told[0]) return null;
    if (appointment && told[0])
      await auditRead(tx, who, { id: told[0].case_id, service_id: told[0].service_id }, now);
    else await auditAppointments(tx, who, now, told.length);
    const rooms = await roomsById(
      tx,
      told.map((one) => one.room_id),
    );
    const events = told.map(
      (one): ToldOnce => ({
        ...{ id: `${one.id}-${who.memberId.slice(0, 8)}`, sequence: one.sequence, changedAt: one.told_at },
        ...{ starts: one.starts_at, ends: one.ends_at, cancelled: one.state === 'cancelled' },
        ...{ place: one.place, room: rooms.get(one.room_id ?? '') },
      }),
    );
    const { language, service } = who;
    return appointmentCalendar(events, { language, zone: service.timeZone, origin: house.origin });
  });
}
