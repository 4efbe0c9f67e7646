import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type Room, roomsById, roomsOf } from '../../mediators/availability/queries.ts';
import { freeTimes, later, type Span } from '../../mediators/availability/rules/free-times.ts';
import { auditRead } from '../case/read-case.ts';
import { type CaseRowRead, caseNumbered } from '../queries.ts';
import type { Content } from '../record/content.ts';
import { openForMember } from '../record/open-for-member.ts';
import { type Party, partiesIn } from '../record/parties/parties.ts';
import { itemsIn, readItems } from '../record/record.ts';
import { membersFor } from './book-appointment.ts';
import { busyTimes } from './bookings/queries.ts';
import { agendasOf, furthest, type Wish } from './meeting-of.ts';
import {
  type AppointmentRow,
  appointmentsOf,
  mediatorsNow,
  membersOf,
  type Offer,
  offersOf,
  type Receiver,
  receiversOf,
} from './queries.ts';
import { appointmentTexts } from './texts.ts';

export type Needs = Extract<Content, { kind: 'meeting_needs' }>;

/** What the team sees of the appointments of a case; nothing of it is ever made into a page for a party. */
export type AppointmentsSeen = {
  row: CaseRowRead;
  parties: Party[];
  needs: Map<string, Needs>;
  /** Why a party cannot come, by the appointment and the party. */
  reasons: Map<string, string>;
  appointments: AppointmentRow[];
  receivers: Receiver[];
  members: Awaited<ReturnType<typeof membersOf>>;
  offers: Offer[];
  rooms: Room[];
  roomNames: Awaited<ReturnType<typeof roomsById>>;
};

/** Reads the appointments of a case for its team, and says so in the trail; nothing when it is not his. */
export function readAppointments(
  house: House,
  who: AtWork,
  number: string,
): Promise<AppointmentsSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) return null;
    return seenOf(tx, house, who, row);
  });
}

async function seenOf(tx: Tx, house: House, who: AtWork, row: CaseRowRead): Promise<AppointmentsSeen> {
  await auditRead(tx, who, row, house.now());
  const record = await openForMember(tx, house, who, row);
  const [items, parties, appointments, receivers, members, offers, rooms] = await Promise.all([
    readItems(tx, record),
    partiesIn(tx, house, row.id, record.shredKey),
    appointmentsOf(tx, row.id),
    receiversOf(tx, row.id),
    membersOf(tx, row.id),
    offersOf(tx, row.id),
    roomsOf(tx, row.service_id),
  ]);
  const needs = new Map<string, Needs>();
  const reasons = new Map<string, string>();
  for (const { id } of parties)
    for (const { content } of itemsIn(record, items, { kind: 'party', party: id })) {
      if (content.kind === 'meeting_needs') needs.set(id, content);
      if (content.kind === 'appointment_note') reasons.set(`${content.appointment} ${id}`, content.text);
    }
  const roomNames = await roomsById(
    tx,
    appointments.map((one) => one.room_id),
  );
  return { row, parties, needs, reasons, appointments, receivers, members, offers, rooms, roomNames };
}

/** How the team names a party. */
export const nameOf = (party: Pick<Party, 'side' | 'contact'>, language: Language): string =>
  party.contact.name || appointmentTexts(language)(party.side);

export type FoundTime = Span & { fits: string[] };
export type Found = { times: FoundTime[]; unknown: string[] };

/** A room of which nobody said when it is open. */
const everyDay = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '08:00', to: '22:00' }));
const daysAhead = 28;
const most = 48;

/**
 * Times at which the team and the room are free, for the team’s own eyes, with which of the parties said that it suits them.
 * `unknown` are the mediators who have not said when they can: nothing is proposed for them.
 */
export function findTimes(
  house: House,
  who: AtWork,
  seen: AppointmentsSeen,
  search: { wish: Wish; from: string },
): Promise<Found> {
  const now = house.now();
  const zone = who.service.timeZone;
  const { wish } = search;
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const members = await membersFor(tx, who, seen.row.id);
    const names = new Map((await mediatorsNow(tx, seen.row.id)).map(({ id, name }) => [id, name]));
    const agendas = await agendasOf(tx, who, members, now);
    const unknown = agendas
      .filter(({ isKnown }) => !isKnown)
      .map(({ memberId }) => names.get(memberId) ?? who.name);
    const room = wish.place === 'room' ? seen.rooms.find(({ id }) => id === wish.room) : undefined;
    const today = isoDay(now, zone);
    const last = isoDay(later(now, furthest), zone);
    const from = search.from > today && search.from < last ? search.from : today;
    const span = {
      starts: new Date(`${from}T00:00:00Z`),
      ends: later(new Date(`${from}T00:00:00Z`), 31 * 24 * 60),
    };
    const resources = [...members, ...(room ? [room.id] : [])];
    const busy = await busyTimes(tx, resources, span);
    const takenOf = (id: string) => busy.filter(({ resource }) => resource === id);
    const travels = wish.place !== 'phone';
    const all = [
      ...agendas
        .filter(({ isKnown }) => isKnown)
        .map((one) => ({ ...one, margin: travels ? one.margin : 0, taken: takenOf(one.memberId) })),
      ...(room
        ? [
            {
              week: room.week.length > 0 ? room.week : everyDay,
              away: [],
              margin: 0,
              taken: takenOf(room.id),
            },
          ]
        : []),
    ];
    const { country } = who.service;
    const times = freeTimes(all, { minutes: wish.minutes, from, days: daysAhead, zone, country, now });
    return { unknown, times: chosen(times.map((time) => ({ ...time, fits: fitting(seen, wish, time) }))) };
  });
}

/** Those that suit somebody first; of the rest the first ones. In the order of the days. */
function chosen(times: FoundTime[]): FoundTime[] {
  const suiting = times.filter(({ fits }) => fits.length > 0);
  const others = times.filter(({ fits }) => fits.length === 0).slice(0, Math.max(0, most - suiting.length));
  return [...suiting.slice(0, most), ...others].sort((a, b) => a.starts.getTime() - b.starts.getTime());
}

const fitting = (seen: AppointmentsSeen, wish: Wish, time: Span): string[] =>
  wish.parties.filter((party) =>
    seen.offers.some(
      (offer) =>
        offer.party_id === party &&
        offer.answer === 'fits' &&
        offer.starts_at.getTime() === time.starts.getTime(),
    ),
  );
