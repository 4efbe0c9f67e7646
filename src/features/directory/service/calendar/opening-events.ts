import type { CalendarEvent } from '../../../../platform/calendar/calendar.ts';
import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Hours } from '../../entries/fields.ts';
import { type Otherwise, onTheWall, upcomingClosures } from '../../entries/rules/opening.ts';
import { daysAfter } from '../../entries/rules/public-holidays.ts';
import { nameOf } from '../../entries/say-text.ts';
import { becauseText } from '../hours/hours-section.tsx';
import type { Here } from '../service-here.tsx';
import { calendarTexts } from './texts.ts';

const daysAhead = 580;

/**
 * What is otherwise than the usual week, from the first of this month on: days closed as whole days, other hours by the clock. An
 * event is the same one as long as it begins on the same day for the same reason.
 */
export function openingEvents(here: Here): CalendarEvent[] {
  const { entry, now } = here;
  const hours = entry.facts.hours?.value;
  if (!hours) return [];
  const zone = zoneOf(entry.country);
  const first = firstDay(hours, `${onTheWall(now, zone).day.slice(0, 8)}01`);
  return upcomingClosures(hours, zone, new Date(`${first}T12:00:00Z`), daysAhead).flatMap((one) =>
    eventsOf(one, here),
  );
}

/** A closure that began before this month is still the same one: it is told from its own first day, at most half a year back. */
function firstDay({ exceptions }: Hours, month: string): string {
  const begun = exceptions.filter(({ from, to }) => from < month && to >= month).map(({ from }) => from);
  const [first = month] = [...begun, month].sort();
  const [, latest = month] = [first, daysAfter(month, -183)].sort();
  return latest;
}

function eventsOf({ from, to, periods, because }: Otherwise, here: Here): CalendarEvent[] {
  const { entry, language, origin } = here;
  const kind = because.kind === 'holiday' ? because.holiday : 'exception';
  const why = becauseText(because, { language });
  const name = nameOf(entry, language);
  const shared = {
    sequence: entry.number,
    changedAt: new Date(entry.changedAt),
    ...{ from, to, url: `${origin}/${language}/services/${entry.slug}` },
  };
  const uid = (suffix: string) => `${from}-${kind}${suffix}.${entry.id}@${new URL(origin).hostname}`;
  const say = calendarTexts(language);
  const summary = (text: string) => (why ? `${text} (${why})` : text);
  if (periods.length === 0) return [{ ...shared, uid: uid(''), summary: summary(say('closed', { name })) }];
  return periods.map((times, index) => ({
    ...shared,
    ...{ uid: uid(`-${index}`), times, summary: summary(say('open', { name })) },
  }));
}
