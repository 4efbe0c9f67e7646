import { calendarFile, type TimedEvent } from '../../../platform/calendar/calendar.ts';
import { instantAt } from '../../../platform/calendar/wall-clock.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { daysAfter } from '../../directory/entries/rules/public-holidays.ts';
import type { DeskHour } from './queries.ts';
import { type DeskDay, daysOfDesk, todayOf } from './read-desk-hours.ts';
import { addressText, placeText } from './say-desk-hour.ts';
import { deskHourTexts } from './texts.ts';

/** How far a calendar of desk-hours reaches, in days from today. */
const reach = { back: 31, ahead: 366 };

/**
 * A calendar file of desk-hours from a month ago to a year ahead: when and where, and nobody who comes. A day that is cancelled
 * stays in it as cancelled, so that calendars take it out. Declined ones are not in it.
 */
export function deskHourCalendar(house: House, who: AtWork, desks: readonly DeskHour[]): string {
  const today = todayOf(house, who);
  const period = { from: daysAfter(today, -reach.back), to: daysAfter(today, reach.ahead) };
  const days = desks
    .filter(({ answer }) => answer !== 'declined')
    .flatMap((desk) => daysOfDesk(desk, who, period));
  return calendarFile({
    name: deskHourTexts(who.language)('title'),
    zone: who.service.timeZone,
    events: days.flatMap((day) => eventOf(day, house, who)),
  });
}

/** Only those that the member holds himself. */
export const heldBy = (who: AtWork, desks: readonly DeskHour[]): DeskHour[] =>
  desks.filter(
    (desk) =>
      desk.held_by === who.memberId || desk.exceptions.some(({ held_by }) => held_by === who.memberId),
  );

function eventOf(day: DeskDay, house: House, who: AtWork): TimedEvent[] {
  const { desk } = day;
  const zone = who.service.timeZone;
  const starts = instantAt({ day: day.on, time: day.from }, zone);
  const ends = instantAt({ day: day.on, time: day.to }, zone);
  // In the hour that a spring night leaves out there is no desk-hour.
  if (!starts || !ends) return [];
  const exception = desk.exceptions.find((one) => one.day === day.day);
  const changed =
    exception && exception.changed_at > desk.changed_at ? exception.changed_at : desk.changed_at;
  return [
    {
      uid: `${day.day}.${desk.id}@${new URL(house.origin).hostname}`,
      // Both only grow, and a day that is otherwise once has a number of its own from then on.
      sequence: desk.version + (exception?.version ?? 0),
      changedAt: changed,
      ...{ starts, ends, cancelled: day.state !== 'held' },
      summary: deskHourTexts(who.language)('event', { place: placeText(desk) }),
      ...(addressText(desk) ? { location: `${placeText(desk)}, ${addressText(desk)}` } : {}),
      url: `${house.origin}/desk-hours/${desk.id}/${day.day}`,
    },
  ];
}
