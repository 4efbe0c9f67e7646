import { audit } from '../../../platform/audit/queries.ts';
import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import { serviceById } from '../../directory/queries.ts';
import { roomsById } from '../../mediators/availability/queries.ts';
import { later } from '../../mediators/availability/rules/free-times.ts';
import { type OpenedForParty, openForParty } from '../record/open-for-party.ts';
import { itemsIn, readItems, writeItem } from '../record/record.ts';
import { tellTeam } from '../tell-team/tell-team.ts';
import { appointmentCalendar } from './calendar-events.ts';
import { ownAppointments, ownOffers } from './own-queries.ts';
import type { Offer, Receiver } from './queries.ts';
import type { Needs } from './read-appointments.ts';
import { answerTimes, type OwnTime, proposeTimes, type Said, sayCannotCome } from './say-times.ts';
import type { Answers } from './times-form.ts';

export type OwnTimesSeen = {
  serviceId: string;
  offers: Offer[];
  appointments: Receiver[];
  rooms: Awaited<ReturnType<typeof roomsById>>;
  needs: Needs | undefined;
};

const dayLength = 24 * 60;

function auditOwnRead(tx: Tx, { record, serviceId }: OpenedForParty, at: Date): Promise<void> {
  const caseId = record.caseId || null;
  return audit(tx, { at, serviceId, caseId, action: 'case.read', person: null, role: 'party' });
}

/** What a party sees of times: his own offers, his own answers, what he himself was told. Reading is in the trail. */
export function readOwnTimes(house: House, party: PartyVisitor): Promise<OwnTimesSeen | null> {
  const now = house.now();
  return house.db.as({ kind: 'party', partyId: party.partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return null;
    const { record, serviceId } = opened;
    const offers = await ownOffers(tx, party.partyId, now);
    const appointments = await ownAppointments(tx, party.partyId, later(now, -dayLength));
    const rooms = await roomsById(
      tx,
      [...offers, ...appointments].map((one) => one.room_id),
    );
    const own = itemsIn(record, await readItems(tx, record), { kind: 'party', party: party.partyId });
    const needs = own.map(({ content }) => content).findLast((content) => content.kind === 'meeting_needs');
    await auditOwnRead(tx, opened, now);
    return { serviceId, offers, appointments, rooms, needs };
  });
}

/** A party does something himself, on the screen; the team hears that there is something new. */
function said(
  house: House,
  party: PartyVisitor,
  what: string,
  work: (tx: Tx, opened: OpenedForParty) => Promise<void>,
): Promise<Result<null, 'no_case'>> {
  const now = house.now();
  return house.db.as({ kind: 'party', partyId: party.partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return refused('no_case');
    await work(tx, opened);
    const { serviceId } = opened;
    const { caseId } = opened.record;
    await audit(tx, {
      ...{
        at: now,
        serviceId,
        caseId,
        action: 'case.appointment',
        person: null,
        role: 'party',
        detail: { what },
      },
    });
    await tellTeam(tx, house, { caseId, serviceId, what: 'message' });
    return ok(null);
  });
}

const himself = (party: PartyVisitor): Said => ({
  ...{ how: 'on_screen', recordedBy: null, role: 'party', authorId: party.partyId },
});

/** Which times suit him: answers to what he was offered, and times of his own. */
export const sayOwnTimes = (
  house: House,
  party: PartyVisitor,
  given: { answers: Answers; own: readonly OwnTime[]; zone: Zone },
): Promise<Result<null, 'no_case'>> =>
  said(house, party, 'times_told', async (tx, { record, serviceId }) => {
    const { partyId } = party;
    const of = { partyId, caseId: record.caseId, serviceId, zone: given.zone };
    await answerTimes(tx, partyId, given.answers, himself(party), house.now());
    await proposeTimes(tx, of, given.own, himself(party), house.now());
  });

/** That he cannot come. The other party, if one comes, hears of it only what the team then does, and never from whom. */
export const sayOwnAbsence = (
  house: House,
  party: PartyVisitor,
  given: { receiverId: string; itemId: string; why: string },
): Promise<Result<null, 'no_case'>> =>
  said(house, party, 'cannot_come', async (tx, { record }) => {
    const now = house.now();
    const mine = await ownAppointments(tx, party.partyId, now);
    const one = mine.find(({ id }) => id === given.receiverId);
    if (!one) return;
    const absence = { ...given, appointmentId: one.appointment_id, partyId: party.partyId };
    await sayCannotCome(tx, record, absence, himself(party), now);
  });

/** What he needs at a talk: sealed in his own place. */
export const sayOwnNeeds = (
  house: House,
  party: PartyVisitor,
  given: { itemId: string; needs: Omit<Needs, 'kind'> },
): Promise<Result<null, 'no_case'>> =>
  said(house, party, 'needs', async (tx, { record }) => {
    const item = {
      ...{ id: given.itemId, content: { kind: 'meeting_needs' as const, ...given.needs } },
      ...{ author: { role: 'party', id: party.partyId }, now: house.now() },
    };
    await writeItem(tx, record, { kind: 'party', party: party.partyId }, item);
  });

/** The calendar file of one appointment as this party was told of it; null when it is none of his. */
export function ownCalendar(
  house: House,
  party: PartyVisitor,
  given: { receiverId: string; language: Language },
): Promise<string | null> {
  const now = house.now();
  return house.db.as({ kind: 'party', partyId: party.partyId }, async (tx) => {
    const opened = await openForParty(tx, house, party);
    if (!opened) return null;
    await auditOwnRead(tx, opened, now);
    const mine = await ownAppointments(tx, party.partyId, later(now, -dayLength));
    const one = mine.find(({ id }) => id === given.receiverId);
    if (!one) return null;
    const rooms = await roomsById(tx, [one.room_id]);
    const service = await serviceById(tx, one.service_id);
    const { calendarWord } = serviceSettings(service?.settings).reminders;
    const event = {
      ...{ id: one.id, sequence: one.sequence, changedAt: one.cannot_come_at ?? one.told_at },
      ...{ starts: one.starts_at, ends: one.ends_at, place: one.place },
      cancelled: one.state === 'cancelled' || one.cannot_come_at !== null,
      room: rooms.get(one.room_id ?? ''),
    };
    return appointmentCalendar([event], {
      ...{ language: given.language, zone: one.zone, origin: house.origin },
      ...(calendarWord ? { summary: calendarWord } : {}),
    });
  });
}
