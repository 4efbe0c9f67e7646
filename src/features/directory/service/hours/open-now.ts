import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { formatDay, relativeDay } from '../../../../ui/dates.ts';
import type { TagKind } from '../../../../ui/tag/tag.tsx';
import { nextOpening, onTheWall, openNow, openUntil } from '../../entries/rules/opening.ts';
import type { EntryProps } from '../page-props.ts';
import { hoursTexts } from './texts.ts';
import { timeText } from './time-text.ts';

type Label = { label: string; kind?: TagKind };

/** Whether somebody answers now, and if not, when; nothing where the hours are not known. */
export function openTag({ entry, language, now }: EntryProps): Label[] {
  const hours = entry.facts.hours?.value;
  const zone = zoneOf(entry.country);
  const say = hoursTexts(language);
  if (!hours || openNow(hours, zone, now) === 'unknown') return [];
  const until = openUntil(hours, zone, now);
  if (until)
    return [{ label: say('openUntil', { time: timeText(until === '00:00' ? '24:00' : until, language) }) }];
  const next = nextOpening(hours, zone, now);
  if (!next) return [{ label: say('closed'), kind: 'plain' }];
  const place = { language, zone } as const;
  const near = Date.parse(next.day) - Date.parse(onTheWall(now, zone).day) <= 86_400_000;
  const day = near ? relativeDay(next.day, place, now) : formatDay(next.day, place, { now, weekday: true });
  return [{ label: say('opens', { day, time: timeText(next.from, language) }), kind: 'plain' }];
}
