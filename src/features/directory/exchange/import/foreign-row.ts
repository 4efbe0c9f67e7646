import { isLanguage, type Language } from '../../../../platform/texts/languages.ts';
import type { NewFacts } from '../../entries/change-facts.ts';
import { type Kind, kindCodes } from '../../entries/codes/kinds.ts';
import { type RunBy, runByCodes } from '../../entries/codes/run-by.ts';
import { fields, type TextIn } from '../../entries/fields.ts';

/** What a column of somebody else’s list can be for us. */
export const targets = [
  'name',
  'country',
  'municipalities',
  'kinds',
  'runBy',
  'languages',
  'website',
  'phone',
  'email',
  'street',
  'postcode',
  'town',
  'charterSignedOn',
  'since',
  'does',
  'forWhom',
  'key',
] as const;
export type Target = (typeof targets)[number];

/** Column of the list → what it is for us. */
export type Mapping = Record<string, Target>;

const usual: Record<string, Target> = {
  ...{
    name: 'name',
    naam: 'name',
    nom: 'name',
    title: 'name',
    country: 'country',
    land: 'country',
    pays: 'country',
  },
  ...{
    municipality: 'municipalities',
    municipalities: 'municipalities',
    gemeente: 'municipalities',
    gemeenten: 'municipalities',
  },
  ...{
    commune: 'municipalities',
    communes: 'municipalities',
    area: 'municipalities',
    werkgebied: 'municipalities',
  },
  ...{
    kind: 'kinds',
    kinds: 'kinds',
    type: 'kinds',
    soort: 'kinds',
    run_by: 'runBy',
    runby: 'runBy',
    organisation: 'runBy',
  },
  ...{
    language: 'languages',
    languages: 'languages',
    taal: 'languages',
    talen: 'languages',
    langue: 'languages',
    langues: 'languages',
  },
  ...{
    website: 'website',
    url: 'website',
    site: 'website',
    phone: 'phone',
    telefoon: 'phone',
    telephone: 'phone',
  },
  ...{ email: 'email', 'e-mail': 'email', mail: 'email', street: 'street', straat: 'street', rue: 'street' },
  ...{
    postcode: 'postcode',
    'code postal': 'postcode',
    town: 'town',
    plaats: 'town',
    ville: 'town',
    id: 'key',
    key: 'key',
  },
};

/** Which of the columns we know by their usual names. */
export function usualMapping(columns: readonly string[]): Mapping {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const target = usual[column.toLowerCase()];
      return target ? [[column, target]] : [];
    }),
  );
}

export type ForeignRow = {
  key: string;
  name: string;
  country: 'be' | 'nl';
  language: Language;
  municipalities: string[];
  facts: NewFacts;
  /** What was left out, in words for the operator. */
  notes: string[];
};

/** Reads a row by the mapping. Answers why it cannot be used, in words for the operator, where that is so. */
export function readForeignRow(
  cells: Record<string, string>,
  mapping: Mapping,
  given: { country: 'be' | 'nl' | null; at: string },
): ForeignRow | { why: string } {
  const said = (target: Target) =>
    Object.entries(mapping).flatMap(([column, one]) =>
      one === target && cells[column]?.trim() ? [cells[column].trim()] : [],
    )[0] ?? '';
  const name = said('name');
  if (!name) return { why: 'it has no name' };
  const country = countryOf(said('country')) ?? given.country;
  if (!country) return { why: `its country is not Belgium or the Netherlands: “${said('country')}”` };
  const notes: string[] = [];
  const spoken = words(said('languages')).map((word) => word.toLowerCase());
  const language = spoken.find(isLanguage) ?? 'nl';
  const website = said('website');
  const facts: NewFacts = {
    name: nameIn(name, language, given.at),
    ...checked('kinds', kindsOf(said('kinds'), notes), notes),
    ...checked('runBy', runByOf(said('runBy')), notes),
    ...checked('languages', spoken.length > 0 ? spoken : undefined, notes),
    ...checked('website', website && (/^https?:/.test(website) ? website : `https://${website}`), notes),
    ...checked('phone', said('phone'), notes),
    ...checked('email', said('email'), notes),
    ...checked('charterSignedOn', said('charterSignedOn'), notes),
    ...checked('since', said('since') && Number(said('since')), notes),
    ...checked('does', said('does') && textIn(said('does'), language, given.at), notes),
    ...checked('forWhom', said('forWhom') && textIn(said('forWhom'), language, given.at), notes),
    ...checked(
      'place',
      said('town') && { street: said('street'), postcode: said('postcode'), town: said('town') },
      notes,
    ),
  };
  return {
    key: said('key') || `${country} ${name}`,
    name,
    country,
    language,
    municipalities: words(said('municipalities')),
    facts,
    notes,
  };
}

const words = (cell: string) =>
  cell
    .split(/[;|]/)
    .map((word) => word.trim())
    .filter(Boolean);

function countryOf(word: string): 'be' | 'nl' | null {
  if (/^(be|bel|belgi.*|belgique)$/i.test(word)) return 'be';
  return /^(nl|nld|nederland|the netherlands|netherlands|pays-bas|niederlande)$/i.test(word) ? 'nl' : null;
}

const textIn = (text: string, language: Language, at: string): TextIn => ({
  from: language,
  in: { [language]: { text, at } },
});

/** `Médiation … / Buurtbemiddeling …` is one service with a name in two languages. */
function nameIn(name: string, language: Language, at: string): TextIn {
  const parts = name.split(' / ');
  const [dutch, french] = [
    parts.find((part) => /bemiddeling/i.test(part)),
    parts.find((part) => /médiation/i.test(part)),
  ];
  if (parts.length !== 2 || !dutch || !french) return textIn(name, language, at);
  return { from: language === 'fr' ? 'fr' : 'nl', in: { nl: { text: dutch, at }, fr: { text: french, at } } };
}

const kindWords: [RegExp, Kind][] = [
  [/^(sac|gas|municipal sanction.*|sanction)$/i, 'sanction'],
  [/^(penal.*|apostille|kantschrift)$/i, 'penal'],
  [/^(neighbou?rs?|buren.*|buurt.*|voisin.*|quartier)$/i, 'neighbour'],
  [/^(community|gemeenschap.*|communautaire|group)$/i, 'community'],
];

function kindsOf(cell: string, notes: string[]): Kind[] | undefined {
  const kinds = words(cell).flatMap((word) => {
    const kind =
      kindCodes.find((code) => code === word.toLowerCase()) ??
      kindWords.find(([form]) => form.test(word))?.[1];
    if (!kind) notes.push(`the kind “${word}” is not known`);
    return kind ? [kind] : [];
  });
  return kinds.length > 0 ? [...new Set(kinds)] : undefined;
}

const runByWords: [RegExp, RunBy][] = [
  [/police|politie/i, 'police'],
  [/inter-?municipal|municipalities|gemeenten|communes/i, 'several_municipalities'],
  [/province|provincie/i, 'province'],
  [/housing company$|corporatie/i, 'housing'],
  [/association|asbl|vzw|vereniging|stichting/i, 'association'],
  [/welfare|social work|welzijn|cpas|ocmw/i, 'welfare'],
  [/city|municipality|town|commune|gemeente|ville|stad/i, 'municipality'],
];

function runByOf(cell: string): RunBy | undefined {
  if (!cell) return undefined;
  return (
    runByCodes.find((code) => code === cell) ?? runByWords.find(([form]) => form.test(cell))?.[1] ?? 'other'
  );
}

/** The value if its field takes it; else it is left out, and said. */
function checked(field: keyof NewFacts, value: unknown, notes: string[]): NewFacts {
  if (value === undefined || value === '') return {};
  const read = fields[field].safeParse(value);
  if (read.success) return { [field]: read.data };
  notes.push(
    `${field} is left out: “${typeof value === 'string' ? value : JSON.stringify(value)}” does not fit`,
  );
  return {};
}
