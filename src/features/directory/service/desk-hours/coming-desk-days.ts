import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Entry } from '../../entries/entry.ts';
import { onTheWall } from '../../entries/rules/opening.ts';
import { daysAfter } from '../../entries/rules/public-holidays.ts';
import { type PublicDeskHour, publicDeskHours } from './queries.ts';
import { daysOfSeries, type SeriesDay } from './rules/days-of-series.ts';

/** How far ahead the public sees the days: four weeks, today among them. */
const daysAhead = 27;

/** A place where somebody of the service sits, with its coming days; those that are not held are among them, and said so. */
export type DeskPlace = { desk: PublicDeskHour; days: SeriesDay[] };

/** The desk-hours of the service of an entry that has days in the next four weeks, the soonest first. */
export async function comingDeskDays(
  tx: Tx,
  entry: Pick<Entry, 'tenant' | 'country'>,
  now: Date,
): Promise<DeskPlace[]> {
  if (!entry.tenant) return [];
  const { day: today, time } = onTheWall(now, zoneOf(entry.country));
  const period = { from: today, to: daysAfter(today, daysAhead) };
  const desks = await publicDeskHours(tx, entry.tenant.id);
  return desks
    .map((desk) => ({
      desk,
      days: daysOfSeries(seriesOf(desk), desk.exceptions, entry.country, period).filter(
        ({ on, to }) => on > today || to > time,
      ),
    }))
    .filter(({ days }) => days.length > 0)
    .sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
}

const seriesOf = (desk: PublicDeskHour) => ({
  ...{ firstOn: desk.first_on, everyWeeks: desk.every_weeks, untilOn: desk.until_on },
  ...{ from: desk.from_time, to: desk.to_time },
});

const firstOf = ({ desk, days }: DeskPlace) => `${days[0]?.on} ${days[0]?.from} ${desk.id}`;
