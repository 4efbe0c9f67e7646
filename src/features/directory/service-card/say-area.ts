import type { Language } from '../../../platform/texts/languages.ts';
import type { Entry } from '../entries/entry.ts';
import { todayOf } from '../places/area.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { nameIn } from '../places/name-in.ts';
import { serviceCardTexts } from './texts.ts';

/** The area that a service serves in a few words, at most so many names: “Herstal, Oupeye and 4 more”; empty where nobody said. */
export function sayArea(entry: Entry, gazetteer: Gazetteer, reader: Language, most = 4): string {
  const area = entry.facts.area?.value;
  const named = (area?.municipalities ?? []).flatMap((code) => {
    const [today = code] = todayOf(gazetteer, code);
    const municipality = gazetteer.municipalities.get(today);
    return municipality ? [nameIn(municipality, reader)] : [];
  });
  const places = [...new Set([...named, ...(area?.names ?? [])])].sort(new Intl.Collator(reader).compare);
  const shown = places.length > 0 ? places : (area?.postcodes ?? []).map((postcode) => postcode.slice(3));
  const say = serviceCardTexts(reader);
  // One name more takes no more room than saying that there is one.
  const words = shown.length > most + 1 ? shown.slice(0, most) : shown;
  const more = shown.length - words.length;
  return new Intl.ListFormat(reader, { type: 'conjunction' }).format(
    more > 0 ? [...words, say('more', { count: more })] : words,
  );
}
