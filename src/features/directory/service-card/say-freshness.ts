import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { formatMonth } from '../../../ui/dates.ts';
import type { Entry } from '../entries/entry.ts';
import { type Age, freshnessOf } from '../entries/rules/freshness.ts';
import { serviceCardTexts } from './texts.ts';

/** When somebody last confirmed anything of this entry, in words: “confirmed in March 2026”, “not confirmed yet”. */
export function sayFreshness(entry: Entry, reader: Language, now: Date): { words: string; age: Age } {
  const say = serviceCardTexts(reader);
  // It works with this installation day by day, and keeps these facts itself.
  if (entry.tenant) return { words: say('keptByService'), age: 'fresh' };
  const last = Object.values(entry.facts)
    .flatMap(({ confirmed }) => confirmed ?? [])
    .reduce<{ at: string } | null>((late, one) => (late && late.at > one.at ? late : one), null);
  if (!last) return { words: say('notConfirmed'), age: 'never' };
  const month = formatMonth(last.at, { language: reader, zone: zoneOf(entry.country) });
  const age = freshnessOf({ confirmed: { by: 'service', at: last.at } }, now);
  return { words: say(age === 'old' ? 'lastConfirmed' : 'confirmed', { month }), age };
}
