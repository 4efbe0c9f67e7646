import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { gazetteerOf } from './build-gazetteer.ts';
import { loadBuiltIn } from './built-in/load.ts';
import { findPlace } from './find-place.ts';
import type { Gazetteer } from './gazetteer.ts';

let places: Gazetteer;
before(async () => {
  places = gazetteerOf(await loadBuiltIn());
});

/** What was found, in one line; a guess with a question mark. */
function found(typed: string, gazetteer = places): string {
  const place = findPlace(gazetteer, typed);
  const names = 'municipalities' in place ? place.municipalities.map(({ name }) => name).join(', ') : '';
  switch (place.kind) {
    case 'municipality':
      return `${place.municipality.name}${place.guessed ? '?' : ''}${place.postcode ? ` ${place.postcode}` : ''}`;
    case 'several':
      return `${names}${place.postcode ? ` ${place.postcode}` : ''}`;
    case 'postcode':
      return place.postcode;
    case 'unknown':
      return place.why;
    default:
      return place.kind;
  }
}

const all = (expected: Record<string, string>, gazetteer?: Gazetteer) =>
  assert.deepEqual(
    Object.fromEntries(Object.keys(expected).map((typed) => [typed, found(typed, gazetteer ?? places)])),
    expected,
  );

test('a municipality is found by its name in any language, with or without accents and capitals', () => {
  all({
    ...{ Luik: 'Liège', Liège: 'Liège', LUETTICH: 'Liège', Lüttich: 'Liège', liege: 'Liège', Льеж: 'Liège' },
    ...{
      Brussel: 'Bruxelles',
      'Ville de Liège': 'Liège',
      'Gemeente Gent': 'Gent',
      'Eupen, Belgien': 'Eupen',
    },
    ...{ 'Den Haag': 'Den Haag', "'s-Gravenhage": 'Den Haag', 'den bosch': '’s-Hertogenbosch' },
    ...{ 'St. Vith': 'Sankt Vith', 'St Niklaas': 'Sint-Niklaas', 'Súdwest Fryslan': 'Súdwest-Fryslân' },
  });
});

test('a short name is that of a village, or of the municipality that is often called so', () => {
  all({
    ...{ Molenbeek: 'Molenbeek-Saint-Jean, Bekkevoort', 'Molenbeek St Jean': 'Molenbeek-Saint-Jean' },
    ...{ 'Woluwe St. Pierre': 'Woluwe-Saint-Pierre', Hornu: 'Boussu' },
  });
});

test('a village leads to its municipality, one that has merged to that of today', () => {
  all({
    Milmort: 'Herstal',
    Bressoux: 'Liège',
    Borsbeek: 'Antwerpen',
    Gooik: 'Pajottegem',
    Brielle: 'Voorne aan Zee',
  });
});

test('typing errors and unfinished names are guessed, and said to be', () => {
  all({
    ...{ Herstl: 'Herstal?', Maastrict: 'Maastricht?', Antwerpne: 'Antwerpen?', amsterdm: 'Amsterdam?' },
    ...{
      Charlero: 'Charleroi?',
      Gnet: 'Gent?',
      'ik woon in Gent': 'Gent?',
      Xyz: 'not_found',
      Abcdefghij: 'not_found',
    },
  });
});

test('a name that several municipalities bear is a question, unless more is said', () => {
  all({
    ...{ Hofstade: 'Aalst, Zemst', Halle: 'Halle, Zoersel, Bronckhorst', 'Halle, Zoersel': 'Zoersel' },
    ...{ 'Hofstade (Aalst)': 'Aalst', 'Halle, Nederland': 'Bronckhorst', 'be:23096': 'Zemst' },
    ...{ '1981 be:23096': 'Zemst be:1981', 'be:46003': 'Beveren-Kruibeke-Zwijndrecht' },
  });
});

test('a postcode is read with its country, its letters and a name', () => {
  all({
    ...{ '4000': '?:4000', 'B-4000': 'be:4000', B4000: 'be:4000', '1961 AB': 'nl:1961', '1961ab': 'nl:1961' },
    ...{ '4020 Luik': 'Liège be:4020', 'Liège 4000': 'Liège be:4000', '3511 AB Utrecht': 'Utrecht nl:3511' },
    ...{ '8660 De Panne': 'De Panne be:8660', '8660 DE PANNE': 'De Panne be:8660', '3665 As': 'As be:3665' },
  });
});

test('in an address that was pasted the town counts, not the street and not the number of the house', () => {
  all({
    ...{ 'Rue du Pont 12, 4000 Liège': 'Liège be:4000', 'Rue Neuve 3, Herstal, Belgique': 'Herstal' },
    ...{ 'Dorpsstraat 5 bus 3 1981 Hofstade': 'Aalst, Zemst be:1981', 'Markt 1, Eupen': 'Eupen' },
    ...{ 'Kleine Brogel 12': 'Peer', 'Kleine Brogel 12, Gent': 'Gent' },
    ...{
      'Steenweg 1234, 1800 Vilvoorde': 'Vilvoorde be:1800',
      '1800 Vilvoorde, Steenweg 1234': 'Vilvoorde be:1800',
    },
    ...{ 'Rue de Namur 12': 'not_found', 'Chaussée de Namur 1234': 'not_found' },
  });
  const street = findPlace(places, 'Rue de Namur 12');
  assert.deepEqual(street.kind === 'unknown' && street.near.map(({ name }) => name), ['Namur']);
});

test('what is no postcode, and what lies abroad, is said', () => {
  all({ '0612': 'no_postcode', '612': 'no_postcode', '0612 Gent': 'Gent' });
  all({
    ...{
      Paris: 'abroad',
      '75001 Paris': 'abroad',
      '59000': 'abroad',
      '59000 Lille': 'abroad',
      Lille: 'Lille',
    },
    ...{
      'L-1234 Luxembourg': 'abroad',
      Aken: 'abroad',
      Londen: 'abroad',
      'Rue X 3, 1234 Y, France': 'abroad',
    },
  });
});

test('with postcodes imported they decide; where one lies in several municipalities, the name or the resident does', () => {
  const imported = {
    ...places,
    byPostcode: new Map([
      ['be:4000', ['be:62063']],
      ['be:4040', ['be:62051']],
      ['be:1981', ['be:23096']],
      ['be:1348', ['be:25121', 'be:25031']],
      ['be:2000', ['be:11002']],
      ['nl:2000', ['nl:0392']],
    ]),
  };
  all(
    {
      ...{ '4040': 'Herstal be:4040', '1348': 'Ottignies-Louvain-la-Neuve, Genappe be:1348' },
      ...{ '2000': 'Antwerpen, Haarlem ?:2000', 'B-2000': 'Antwerpen be:2000', '2000 AB': 'Haarlem nl:2000' },
      ...{ '1981 Hofstade': 'Zemst be:1981', '4000 Gent': 'Liège, Gent be:4000', '4999': '?:4999' },
      ...{ '4040 Herstl': 'Herstal be:4040', '1348 Genappe': 'Genappe be:1348' },
    },
    imported,
  );
});

test('nothing that can be typed makes it throw, and too much is not read', () => {
  all({
    '': 'nothing_typed',
    '  \n': 'nothing_typed',
    '😀': 'not_found',
    '\u202e\u0000': 'not_found',
    '…!': 'not_found',
  });
  assert.equal(found('a'.repeat(10_000)), 'too_long');
  const bits = [
    '4000',
    ' ',
    ',',
    'Liège',
    'bus',
    '12',
    'St',
    'be:23027',
    '\u0000',
    '\u200f',
    'AB',
    '0',
    '😀',
    'rue de',
    '-',
  ];
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const place = findPlace(places, text);
      assert.ok(place.kind !== 'several' || place.municipalities.length > 1);
    }),
    { numRuns: 300 },
  );
});
