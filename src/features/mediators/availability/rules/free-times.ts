import { instantAt, wallTime } from '../../../../platform/calendar/wall-clock.ts';
import type { Zone } from '../../../../platform/calendar/zone.ts';
import { daysAfter, holidayOn, weekdayOf } from '../../../directory/entries/rules/public-holidays.ts';

/** One piece of a week: 1 is Monday; `HH:MM` by the clock of the service. */
export type WeekPeriod = { weekday: number; from: string; to: string };
export type Span = { starts: Date; ends: Date };

/** When somebody can, or a room is open: its week, the days it is away (the last one included), and what is taken. */
export type Agenda = {
  week: readonly WeekPeriod[];
  away: readonly { from: string; to: string }[];
  taken: readonly Span[];
  /** Minutes that must be free before and after. */
  margin: number;
};

export type Wanted = {
  minutes: number;
  /** `YYYY-MM-DD`. */
  from: string;
  days: number;
  zone: Zone;
  country: 'be' | 'nl';
  now: Date;
};

const stepMinutes = 30;

/** Times at which all of these are free for so long: on the whole and half hours, no public holidays, none in the past. */
export function freeTimes(agendas: readonly Agenda[], wanted: Wanted): Span[] {
  if (agendas.length === 0) return [];
  return Array.from({ length: wanted.days }, (_, ahead) => daysAfter(wanted.from, ahead))
    .filter((day) => holidayOn(wanted.country, day) === null)
    .flatMap((day) => startsOn(day, wanted.zone))
    .map((starts) => ({ starts, ends: later(starts, wanted.minutes) }))
    .filter((span) => span.starts > wanted.now)
    .filter((span) => agendas.every((agenda) => isFree(agenda, span, wanted.zone)));
}

/** Every half hour of a day by the clock on the wall; the hour that is skipped has none, the one that comes again only its first. */
function startsOn(day: string, zone: Zone): Date[] {
  return Array.from({ length: (24 * 60) / stepMinutes }, (_, index) => {
    const minute = index * stepMinutes;
    const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    return instantAt({ day, time }, zone);
  }).filter((at) => at !== null);
}

/** Whether one agenda has this time free: within a piece of its week, not away, and nothing else within its margin. */
export function isFree(agenda: Agenda, span: Span, zone: Zone): boolean {
  return isWithin(agenda, span, zone) && !isTaken(agenda, span);
}

/** Whether the week and the days away allow it; what is taken is not looked at. */
export function isWithin({ week, away }: Pick<Agenda, 'week' | 'away'>, span: Span, zone: Zone): boolean {
  const { day } = wallTime(span.starts, zone);
  if (away.some(({ from, to }) => from <= day && day <= to)) return false;
  return week
    .filter(({ weekday }) => weekday === weekdayOf(day))
    .some(({ from, to }) => {
      const [first, last] = [instantOf(day, from, zone, 'last'), instantOf(day, to, zone, 'first')];
      return first <= span.starts && span.ends <= last;
    });
}

/** Where the clock shows a time twice, a piece of a week begins with the second and ends with the first, so that all of it holds. */
function instantOf(day: string, time: string, zone: Zone, which: 'first' | 'last'): Date {
  const at = instantAt({ day, time }, zone) ?? (instantAt({ day, time: '03:00' }, zone) as Date);
  const again = later(at, 60);
  return which === 'last' && wallTime(again, zone).time === time ? again : at;
}

function isTaken({ taken, margin }: Agenda, { starts, ends }: Span): boolean {
  const [first, last] = [later(starts, -margin), later(ends, margin)];
  return taken.some((other) => other.starts < last && first < other.ends);
}

const two = (value: number) => String(value).padStart(2, '0');
export const later = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
