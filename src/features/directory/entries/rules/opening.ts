import type { Zone } from '../../../../platform/calendar/zone.ts';
import type { Hours } from '../fields.ts';
import { daysAfter, type Holiday, holidayOn, weekdayOf } from './public-holidays.ts';

/** From and to, `HH:MM` on the clock of the place. An end that is not after its begin is midnight. */
export type Period = { from: string; to: string };

/** Why a day is not as the week says. */
export type Because = { kind: 'exception'; why: string } | { kind: 'holiday'; holiday: Holiday };

/** When a service is open on one day, `YYYY-MM-DD`. */
export type OpenOn = { day: string; periods: readonly Period[]; because: Because | null };

/** Days on which it is otherwise than the week says; `periods` is empty when closed. */
export type Otherwise = { from: string; to: string; periods: readonly Period[]; because: Because };

const countryOf = (zone: Zone) => (zone === 'Europe/Amsterdam' ? 'nl' : 'be');

/**
 * Whether a service is open at this instant, by the clock on its own wall: in the night in which the clock goes back, the
 * hour that comes twice is open both times, and the hour that is skipped never comes. `unknown` where nobody said its hours.
 */
export function openNow(
  hours: Hours | null | undefined,
  zone: Zone,
  now: Date,
): 'open' | 'closed' | 'unknown' {
  if (!hours || (hours.week.length === 0 && hours.exceptions.length === 0)) return 'unknown';
  const { day, time } = onTheWall(now, zone);
  const open = openOn(hours, zone, day).periods.some(
    ({ from, to }) => from <= time && time < endOf(from, to),
  );
  return open ? 'open' : 'closed';
}

/** Where open now: until when, `HH:MM` today. */
export function openUntil(hours: Hours, zone: Zone, now: Date): string | null {
  const { day, time } = onTheWall(now, zone);
  const period = openOn(hours, zone, day).periods.findLast(
    ({ from, to }) => from <= time && time < endOf(from, to),
  );
  return period?.to ?? null;
}

/** When it opens next, after this instant: the day and the time on its own clock; null when not within 120 days. */
export function nextOpening(hours: Hours, zone: Zone, now: Date): { day: string; from: string } | null {
  const { day, time } = onTheWall(now, zone);
  for (let ahead = 0; ahead <= 120; ahead += 1) {
    const one = openOn(hours, zone, daysAfter(day, ahead));
    const period = one.periods.find(({ from }) => ahead > 0 || from > time);
    if (period) return { day: one.day, from: period.from };
  }
  return null;
}

/**
 * The hours of one day. What the service said of that very day counts before a public holiday, and that before the week; of
 * two exceptions the one of fewer days counts, so that one open day may lie within a holiday.
 */
export function openOn(hours: Hours, zone: Zone, day: string): OpenOn {
  const exception = hours.exceptions
    .filter(({ from, to }) => from <= day && day <= to)
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (exception) {
    const [from, to] = exception.open ?? [];
    const periods = from && to ? [{ from, to }] : [];
    return { day, periods, because: { kind: 'exception', why: exception.why } };
  }
  const usual = usualOn(hours, day);
  const holiday = hours.holidays ? null : holidayOn(countryOf(zone), day);
  return holiday
    ? { day, periods: [], because: { kind: 'holiday', holiday } }
    : { day, periods: usual, because: null };
}

/**
 * What is otherwise than the week says in the days to come, today included: exceptions, and public holidays on which it would
 * be open by its week. Days that follow each other for one reason are one.
 */
export function upcomingClosures(hours: Hours, zone: Zone, now: Date, days = 60): Otherwise[] {
  const today = onTheWall(now, zone).day;
  const found: Otherwise[] = [];
  for (let ahead = 0; ahead < days; ahead += 1) {
    const { day, periods, because } = openOn(hours, zone, daysAfter(today, ahead));
    if (!because || (because.kind === 'holiday' && usualOn(hours, day).length === 0)) continue;
    const last = found.at(-1);
    const goesOn = last && daysAfter(last.to, 1) === day && same(last, { periods, because });
    if (goesOn) last.to = day;
    else found.push({ from: day, to: day, periods, because });
  }
  return found;
}

/** The hours of each day of a usual week, Monday first; days without hours are there, empty. */
export function usualWeek(hours: Hours): { day: number; periods: Period[] }[] {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, periods: usual(hours, day) }));
}

/** The day and the time that a clock on the wall shows there, `YYYY-MM-DD` and `HH:MM`. */
export function onTheWall(now: Date, zone: Zone): { day: string; time: string } {
  const [day = '', time = ''] = clocks[zone].format(now).split(' ');
  return { day, time };
}

const clock = (timeZone: Zone) =>
  new Intl.DateTimeFormat('sv', {
    ...({ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
  });
const clocks: Record<Zone, Intl.DateTimeFormat> = {
  'Europe/Brussels': clock('Europe/Brussels'),
  'Europe/Amsterdam': clock('Europe/Amsterdam'),
};

const endOf = (from: string, to: string) => (to > from ? to : '24:00');
const usualOn = (hours: Hours, day: string) => usual(hours, weekdayOf(day));
const usual = (hours: Hours, weekday: number): Period[] =>
  hours.week
    .filter((one) => one.day === weekday)
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
const lengthOf = (one: { from: string; to: string }) => Date.parse(one.to) - Date.parse(one.from);
const same = (a: Pick<Otherwise, 'periods' | 'because'>, b: Pick<Otherwise, 'periods' | 'because'>) =>
  JSON.stringify([a.periods, a.because]) === JSON.stringify([b.periods, b.because]);
