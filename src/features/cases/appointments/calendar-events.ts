import { calendarFile, type TimedEvent } from '../../../platform/calendar/calendar.ts';
import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import type { MeetingPlace } from './kinds.ts';
import { messageTexts } from './message-texts.ts';
import { whereText } from './tell-parties.ts';

/** What one receiver was told of one appointment, and nothing of anybody else. */
export type ToldOnce = {
  /** Of the row of this receiver, so that no two receivers have the same. */
  id: string;
  sequence: number;
  changedAt: Date;
  starts: Date;
  ends: Date;
  cancelled: boolean;
  place: MeetingPlace;
  room: { name: string; address: string } | undefined;
};

/** A calendar file for one receiver: a neutral word, when and where. Nobody else is in it, and no fact of the case. */
export function appointmentCalendar(
  told: readonly ToldOnce[],
  of: { language: Language; zone: Zone; origin: string; summary?: string },
): string {
  const say = messageTexts(of.language);
  const host = new URL(of.origin).hostname;
  const events = told.map((one): TimedEvent => {
    const location = one.place === 'room' ? whereText('room', one.room, of.language) : '';
    return {
      ...{ uid: `${one.id}@${host}`, sequence: one.sequence, changedAt: one.changedAt },
      ...{ starts: one.starts, ends: one.ends, cancelled: one.cancelled },
      summary: of.summary ?? say('summary'),
      ...(location ? { location } : {}),
    };
  });
  return calendarFile({ name: say('summary'), zone: of.zone, events });
}

/** How a calendar file is answered: it is kept nowhere on the way, and its name says nothing. */
export const calendarHeaders = {
  'Content-Type': 'text/calendar; charset=utf-8',
  'Content-Disposition': 'attachment; filename="calendar.ics"',
  'Cache-Control': 'no-store',
} as const;
