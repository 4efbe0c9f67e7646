import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import type { Directory } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';
import { kindsOf } from '../entries/kinds-of.ts';
import { openNow } from '../entries/rules/opening.ts';
import { nameOf } from '../entries/say-text.ts';
import type { ServicesQuery } from './query.ts';

/** The listed services that the query asks for, A–Z as a reader of this language sorts. The place does not narrow them down. */
export function filtered(
  directory: Directory,
  query: ServicesQuery,
  reader: Language,
  now: Date,
): readonly Entry[] {
  return sorted(directory, reader).filter((entry) => matches(entry, query, now));
}

function matches(entry: Entry, query: ServicesQuery, now: Date): boolean {
  const { languages, access, charterSignedOn } = entry.facts;
  return (
    (!query.kind || kindsOf(entry).includes(query.kind)) &&
    (!query.language || (languages?.value.includes(query.language) ?? false)) &&
    (!query.access || (access?.value.includes(query.access) ?? false)) &&
    (!query.charter || charterSignedOn !== undefined) &&
    (!query.open || isOpen(entry, now) === 'open')
  );
}

/** Whether one can reach it now, by its opening hours. */
export function isOpen(entry: Entry, now: Date): 'open' | 'closed' | 'unknown' {
  const hours = entry.facts.hours?.value;
  return hours ? openNow(hours, zoneOf(entry.country), now) : 'unknown';
}

const sortedOf = new WeakMap<Directory, Map<Language, readonly Entry[]>>();

function sorted(directory: Directory, reader: Language): readonly Entry[] {
  const known = sortedOf.get(directory) ?? new Map<Language, readonly Entry[]>();
  sortedOf.set(directory, known);
  const have = known.get(reader);
  if (have) return have;
  const { compare } = new Intl.Collator(reader, { numeric: true });
  const named = directory.listed.map((entry) => ({ entry, name: nameOf(entry, reader) }));
  named.sort((one, other) => compare(one.name, other.name) || compare(one.entry.slug, other.entry.slug));
  const list = named.map(({ entry }) => entry);
  known.set(reader, list);
  return list;
}

/** The languages in which somebody of the directory can talk, for the choice in the filters. */
export function languagesSpoken(directory: Directory): string[] {
  const spoken = directory.listed.flatMap((entry) => entry.facts.languages?.value ?? []);
  return [...new Set(spoken)].sort();
}
