import { daysAfter, holidayOn } from '../../../entries/rules/public-holidays.ts';

/** Days as `YYYY-MM-DD`, times on the clock as `HH:MM`. The weekday is that of the first day. */
export type Series = {
  firstOn: string;
  everyWeeks: number;
  untilOn: string | null;
  from: string;
  to: string;
};

/** One day of the series that is otherwise. `held` holds it all the same, on a public holiday too. */
export type DayException = {
  day: string;
  kind: 'held' | 'cancelled' | 'moved';
  movedTo: string | null;
  from: string | null;
  to: string | null;
};

/** A day of a series: `day` by the series, `on` where it was moved to; `holiday` and `cancelled` ones are not held. */
export type SeriesDay = {
  day: string;
  on: string;
  from: string;
  to: string;
  state: 'held' | 'cancelled' | 'holiday';
};

export type Days = { from: string; to: string };

/** Whether a day is one of the series, before holidays and exceptions. */
export function isDayOf(series: Series, day: string): boolean {
  const { firstOn, untilOn, everyWeeks } = series;
  if (day < firstOn || (untilOn !== null && day > untilOn)) return false;
  return daysBetween(firstOn, day) % (everyWeeks * 7) === 0;
}

/** The days of a series in a period, both ends included, the first first. Those moved into the period are among them. */
export function daysOfSeries(
  series: Series,
  exceptions: readonly DayException[],
  country: 'be' | 'nl',
  period: Days,
): SeriesDay[] {
  const byDay = new Map(exceptions.map((one) => [one.day, one]));
  const usual = plainDays(series, period)
    .filter((day) => byDay.get(day)?.kind !== 'moved')
    .map((day) => ({ ...timesOf(series, day), state: stateOf(day, byDay.get(day), country) }));
  const moved = exceptions.flatMap(({ day, kind, movedTo, from, to }) =>
    kind === 'moved' && movedTo && isDayOf(series, day) && movedTo >= period.from && movedTo <= period.to
      ? [{ day, on: movedTo, from: from ?? series.from, to: to ?? series.to, state: 'held' as const }]
      : [],
  );
  return [...usual, ...moved].sort((a, b) => (`${a.on} ${a.from}` < `${b.on} ${b.from}` ? -1 : 1));
}

function plainDays(series: Series, { from, to }: Days): string[] {
  const step = series.everyWeeks * 7;
  const before = Math.ceil(Math.max(daysBetween(series.firstOn, from), 0) / step);
  const last = series.untilOn !== null && series.untilOn < to ? series.untilOn : to;
  const days: string[] = [];
  for (let day = daysAfter(series.firstOn, before * step); day <= last; day = daysAfter(day, step))
    days.push(day);
  return days;
}

const timesOf = ({ from, to }: Series, day: string) => ({ day, on: day, from, to });

function stateOf(day: string, exception: DayException | undefined, country: 'be' | 'nl'): SeriesDay['state'] {
  if (exception) return exception.kind === 'cancelled' ? 'cancelled' : 'held';
  return holidayOn(country, day) ? 'holiday' : 'held';
}

// Both are midnights of the world’s clock, which no zone’s summer time moves.
const daysBetween = (from: string, to: string) =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
