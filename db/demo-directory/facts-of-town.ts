import type { Entry, Fact, Facts, Origin } from '../../src/features/directory/entries/entry.ts';
import type { Hours, ValueOf } from '../../src/features/directory/entries/fields.ts';
import { slugOf } from '../../src/features/directory/entries/rules/slug.ts';
import type { Language } from '../../src/platform/texts/languages.ts';
import { isLanguage } from '../../src/platform/texts/languages.ts';
import { postcodesOf } from './postcodes.ts';
import { factsOfSheet, sheets } from './practice.ts';
import type { towns } from './towns.ts';
import { does, forWhom, howToAsk, nameFor, namesInBrussels, street, where } from './words.ts';

const day = 24 * 3_600_000;

const kinds: ValueOf<'kinds'>[] = [
  ['neighbour'],
  ['neighbour', 'community'],
  ['neighbour', 'conflict'],
  ['neighbour', 'sanction'],
  ['neighbour', 'youth', 'school'],
];
const runBy: ValueOf<'runBy'>[] = [
  'municipality',
  'welfare',
  'association',
  'police',
  'several_municipalities',
];
const access: ValueOf<'access'>[] = [
  ['wheelchair', 'home_visit'],
  ['home_visit', 'remote'],
  ['wheelchair', 'lift', 'interpreter'],
  ['easy_language', 'home_visit'],
  ['sign_language', 'hearing_loop', 'wheelchair'],
];
/** Days since a service last said that all is right; null where nobody ever did. */
const confirmedAgo = [null, 60, 150, 270, 480];

const week = (days: number[], from: string, to: string) => days.map((one) => ({ day: one, from, to }));
const hours: Hours['week'][] = [
  week([1, 2, 3, 4, 5], '09:00', '12:00'),
  [...week([1, 2, 4, 5], '09:00', '12:30'), ...week([1, 2, 4], '13:30', '17:00')],
  week([2, 4], '13:00', '16:30'),
  [...week([1, 2, 3, 4], '08:30', '12:00'), ...week([3], '13:00', '19:00')],
  week([1, 3, 5], '10:00', '16:00'),
];

/** An invented service in a real town: varied by its place in the list, the same each time. */
export function serviceOfTown(
  [town, code, lon, lat, spoken]: (typeof towns)[number],
  index: number,
  now: Date,
): Omit<Entry, 'number' | 'tenant' | 'mergedInto' | 'id'> {
  const languages = spoken.split(' ');
  const language = languages.find(isLanguage) ?? 'nl';
  const kind = index % 5;
  const at = (days: number) => new Date(now.getTime() - days * day).toISOString();
  const ago = confirmedAgo[kind];
  const origin: Origin = ago === null ? 'import' : 'service';
  const confirmed: Fact['confirmed'] = ago == null ? null : { by: 'service', at: at(ago) };
  const name = code.startsWith('be:210')
    ? `${namesInBrussels[index % 6]} ${town} (exemple)`
    : nameFor[language](town);
  const slug = slugOf(name.replace(/ \(.*/, ''));
  const values = { ...basics({ town, code, lon, lat, language, index, kind, slug, name, at }), languages };
  const facts = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]): [string, Fact] => [field, { value, by: origin, at: at(540 - index), confirmed }]);
  return {
    ...{ slug, country: code.startsWith('nl') ? 'nl' : 'be', language, status: 'listed' },
    ...{ facts: Object.fromEntries(facts) as Facts, origin, source: origin === 'import' ? 'Demo' : '' },
    ...{
      sourceKey: origin === 'import' ? slug : null,
      demo: true,
      madeAt: at(600),
      changedAt: at(ago ?? 540 - index),
    },
  };
}

type Given = {
  town: string;
  code: string;
  lon: number;
  lat: number;
  language: Language;
  index: number;
  kind: number;
  slug: string;
  name: string;
  at(days: number): string;
};

/** What even a list knows; and, of a service that says something itself, the rest. */
function basics(given: Given): Record<string, unknown> {
  const { town, code, lon, lat, language, kind, slug, name, at, index } = given;
  const sheet = sheets[code];
  return {
    name: { from: language, in: { [language]: { text: name, at: at(540) } } },
    kinds: kinds[kind],
    runBy: runBy[kind],
    area: { municipalities: [code], postcodes: postcodesOf(code), names: [] },
    website: `https://${slug}.demo.example/`,
    phone: `${code.startsWith('nl') ? '000' : '00'} 000 ${10 + Math.floor(index / 10)} ${10 + (index % 10)}`,
    place: {
      ...{ street: `${street[language]} ${kind + 1}`, postcode: '', town, point: [lon, lat] },
      areaOnly: town === 'Heerlen',
    },
    ...(kind === 0 ? {} : ownWords(given)),
    ...(sheet ? factsOfSheet(sheet, at(200)) : {}),
  };
}

function ownWords({ town, code, language, kind, slug, at }: Given): Record<string, unknown> {
  const closed = { from: '2026-12-24', to: '2027-01-03', open: null, why: '' };
  const desk = {
    ...{ where: `${where.police[language]} ${town}`, address: '', day: 3, from: '14:00', to: '16:00' },
    every: kind === 1 ? 'week' : 'two_weeks',
  };
  const adviser = { who: where.adviser[language], where: where.housing[language], reach: '' };
  const signed = code.startsWith('be') && kind !== 2;
  return {
    email: `${slug}@demo.example`,
    does: inLanguages(does, language, kind, at),
    forWhom: inLanguages(forWhom, language, 1, at),
    howToAsk: kind > 1 ? inLanguages(howToAsk, language, 2, at) : undefined,
    postAddress: kind === 4 ? `${street[language]} ${kind + 1}, ${town}` : undefined,
    hours: { week: hours[kind], holidays: false, exceptions: [closed] },
    deskHours: kind % 2 === 1 ? [desk] : undefined,
    advisers: kind === 2 ? [adviser] : undefined,
    access: access[kind],
    charterSignedOn: signed ? `2023-${String(1 + kind * 2).padStart(2, '0')}-15` : undefined,
  };
}

/** A text in the service’s language and, by `kind`, in others: of kind 3 the translations are older than their source. */
function inLanguages(
  text: Record<Language, string>,
  language: Language,
  kind: number,
  at: (days: number) => string,
) {
  const others: Language[] =
    kind === 4 || kind === 3 ? ['nl', 'fr', 'de', 'en'] : kind === 2 ? ['nl', 'fr'] : [];
  const written = others
    .filter((other) => other !== language)
    .map((other) => [other, { text: text[other], at: at(kind === 3 ? 530 : 400) }]);
  return {
    from: language,
    in: {
      [language]: { text: text[language], at: at(kind === 3 ? 90 : 400) },
      ...Object.fromEntries(written),
    },
  };
}
