import type { Language } from '../../../platform/texts/languages.ts';
import { foldPlace } from '../../accounts/services/fold-place.ts';
import type { Entry } from '../entries/entry.ts';
import { municipalitiesOf, todayOf } from '../places/area.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { nameIn } from '../places/name-in.ts';

/** Where a service helps, to read: names in the reader’s language where they are known, and postcodes without their country. */
export type ServedPlaces = { names: string[]; postcodes: string[] };

/** The places that an entry serves, sorted as a person of that language would. */
export function servedPlaces(entry: Entry, gazetteer: Gazetteer, language: Language): ServedPlaces {
  const area = entry.facts.area?.value;
  if (!area) return { names: [], postcodes: [] };
  const codes = area.municipalities.flatMap((code) => todayOf(gazetteer, code));
  const named = codes.flatMap((code) => gazetteer.municipalities.get(code) ?? []);
  const typed = area.names.map((name) => sameIn(gazetteer, name, entry.country, language));
  const names = new Map(
    [...named.map((one) => nameIn(one, language)), ...typed].map((one) => [foldPlace(one), one]),
  );
  return {
    names: [...names.values()].sort(new Intl.Collator(language).compare),
    postcodes: area.postcodes.map((code) => code.slice(3)).sort(),
  };
}

/** A name that somebody typed, in the reader’s language where it is that of a municipality; a village keeps its own. */
function sameIn(gazetteer: Gazetteer, name: string, country: 'be' | 'nl', language: Language): string {
  const [code, another] = municipalitiesOf(gazetteer, { municipalities: [], names: [name] }, country);
  const municipality = code && !another ? gazetteer.municipalities.get(code) : undefined;
  const names = municipality ? [municipality.name, ...Object.values(municipality.names)] : [];
  return municipality && names.some((one) => foldPlace(one) === foldPlace(name))
    ? nameIn(municipality, language)
    : name;
}
