import { formatDay, relativeDay } from '../../../../ui/dates.ts';
import { Tag } from '../../../../ui/tag/tag.tsx';
import { zoneOf } from '../../entries/entry.ts';
import { nextOpening, onTheWall, openNow, openUntil } from '../../entries/rules/opening.ts';
import type { PageProps } from '../page-props.ts';
import { hoursTexts } from './texts.ts';
import { timeText } from './time-text.ts';

/** Whether somebody answers now, and if not, when; nothing where the hours are not known. */
export function OpenNow({ entry, language, now }: Omit<PageProps, 'served'>) {
  const hours = entry.facts.hours?.value;
  const zone = zoneOf(entry);
  const say = hoursTexts(language);
  if (!hours || openNow(hours, zone, now) === 'unknown') return null;
  const until = openUntil(hours, zone, now);
  if (until)
    return <Tag>{say('openUntil', { time: timeText(until === '00:00' ? '24:00' : until, language) })}</Tag>;
  const next = nextOpening(hours, zone, now);
  if (!next) return <Tag kind="plain">{say('closed')}</Tag>;
  const place = { language, zone } as const;
  const near = Date.parse(next.day) - Date.parse(onTheWall(now, zone).day) <= 86_400_000;
  const day = near ? relativeDay(next.day, place, now) : formatDay(next.day, place, { now, weekday: true });
  return <Tag kind="plain">{say('opens', { day, time: timeText(next.from, language) })}</Tag>;
}
