import { foldPlace } from '../../../accounts/services/fold-place.ts';
import type { Ingredients } from '../build-gazetteer.ts';
import type { Municipality } from '../gazetteer.ts';
import { belgianNames } from './belgian-names.ts';
import { dutchNames } from './dutch-names.ts';
import { knownMergers } from './known-mergers.ts';
import { type Place, readPlaces } from './read-places.ts';

const geoNames = {
  publisher: 'GeoNames',
  address: 'https://www.geonames.org/',
  licence: 'CC BY 4.0',
};

/** The places that come with the app, in the municipalities of 2025; no postcodes. Takes a part of a second. */
export async function loadBuiltIn(): Promise<Ingredients> {
  const places = await readPlaces();
  const successors = new Map(knownMergers.map(({ ended, successors }) => [ended, successors]));
  const today = (code: string) => successors.get(code)?.[0] ?? code;
  const placesOf = Map.groupBy(
    places.filter(({ code }) => code),
    ({ code }) => today(code ?? ''),
  );
  const known = knownNames();
  const codes = [...new Set([...placesOf.keys(), ...known.keys()])];
  return {
    municipalities: codes.map((code) => municipalityOf(code, placesOf.get(code) ?? [], known.get(code))),
    aliases: [...placesOf].flatMap(([code, all]) =>
      all.flatMap(aliasesOf).map((name) => [name, code] as const),
    ),
    byPostcode: new Map(),
    successors,
    abroad: new Set(
      places.filter(({ code }) => !code).flatMap((place) => [foldPlace(place.name), ...aliasesOf(place)]),
    ),
    attributions: [geoNames],
    version: 'built-in',
  };
}

function municipalityOf(code: string, places: readonly Place[], known: Known | undefined): Municipality {
  const [largest] = [...places].sort((one, other) => other.population - one.population);
  const name = known?.name ?? largest?.name ?? '';
  const main = places.find((place) => foldPlace(place.name) === foldPlace(name)) ?? largest;
  const others = new Set(places.map((place) => place.name));
  others.delete(name);
  return {
    code,
    country: code.startsWith('nl') ? 'nl' : 'be',
    names: known?.names ?? {},
    name,
    others: [...others],
    point: main?.point ?? null,
    population: largest?.population ?? 0,
  };
}

/** Names in other languages and scripts; not the codes of airports, and nothing so short that it could be anything. */
const aliasesOf = (place: Place) =>
  place.aliases.filter((alias) => alias.length > 2 && !/^[A-Z]+$/.test(alias)).map(foldPlace);

type Known = Pick<Municipality, 'name' | 'names'>;

function knownNames(): Map<string, Known> {
  const lines = (country: string, names: string) =>
    names
      .trim()
      .split('\n')
      .map((line): [string, Known] => {
        const [code, name = '', nl, fr, de, en] = line.split('|');
        const given = Object.entries({ nl, fr, de, en }).filter(([, other]) => other);
        return [`${country}:${code}`, { name, names: Object.fromEntries(given) }];
      });
  return new Map([...lines('be', belgianNames), ...lines('nl', dutchNames)]);
}
