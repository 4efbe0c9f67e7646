import type { Language } from '../../../../../platform/texts/languages.ts';
import type { Area } from '../../../entries/fields.ts';
import { findPlace } from '../../../places/find-place.ts';
import type { Gazetteer, Municipality } from '../../../places/gazetteer.ts';
import { nameIn } from '../../../places/name-in.ts';

export type UnknownLine = { line: string; near: string[] };
type Where = { gazetteer: Gazetteer; country: 'be' | 'nl'; language: Language };

/** An area as its lines: names of municipalities as the reader calls them, postcodes, and words that were kept as typed. */
export function linesOf(area: Area | undefined, { gazetteer, language }: Omit<Where, 'country'>): string[] {
  if (!area) return [];
  const { compare } = new Intl.Collator(language, { numeric: true });
  const named = labelsOf(area, gazetteer, language);
  return [...named, ...area.postcodes.map((code) => code.slice(3)), ...area.names].sort(compare);
}

/**
 * What was meant by each line. A line that stood there before means what it meant before; a line that no list of ours knows is
 * told with what comes near, or is kept as it is typed.
 */
export function readArea(
  lines: readonly string[],
  before: Area | undefined,
  where: Where,
  keepUnknown: boolean,
): { area: Area; unknown: UnknownLine[] } {
  const area: Area = { municipalities: [], postcodes: [], names: [] };
  const unknown: UnknownLine[] = [];
  const meant = meantBefore(before, where);
  for (const line of lines) {
    const known = meant.get(line) ?? meaningOf(line, where);
    if ('near' in known && !keepUnknown) unknown.push({ line, near: known.near });
    const [list, word] = 'near' in known ? (['names', line] as const) : known;
    if (!area[list].includes(word)) area[list].push(word);
  }
  return { area: inOldOrder(area, before), unknown };
}

type Meaning = readonly [keyof Area, string];

function meantBefore(before: Area | undefined, { gazetteer, language }: Where): Map<string, Meaning> {
  const meant = new Map<string, Meaning>();
  for (const name of before?.names ?? []) meant.set(name, ['names', name]);
  for (const code of before?.postcodes ?? []) meant.set(code.slice(3), ['postcodes', code]);
  const labels = before ? labelsOf(before, gazetteer, language) : [];
  for (const [index, code] of (before?.municipalities ?? []).entries())
    meant.set(labels[index] ?? code, ['municipalities', code]);
  return meant;
}

function meaningOf(line: string, { gazetteer, country, language }: Where): Meaning | { near: string[] } {
  if (/^(be:\d{5}|nl:\d{4})$/.test(line)) return ['municipalities', line];
  const digits = /^(?:(b|be|nl)[-\s])?(\d{4})(?:\s?[a-z]{2})?$/i.exec(line);
  if (digits) {
    const own = digits[1]?.toLowerCase().startsWith('n') ? 'nl' : digits[1] ? 'be' : country;
    return ['postcodes', `${own}:${digits[2]}`];
  }
  const found = findPlace(gazetteer, line);
  if (found.kind === 'municipality' && !found.guessed) return ['municipalities', found.municipality.code];
  if (found.kind === 'municipality') return { near: [nameIn(found.municipality, language)] };
  if (found.kind !== 'several') return { near: found.kind === 'unknown' ? said(found.near, language) : [] };
  const here = found.municipalities.filter((one) => one.country === country);
  const [only] = here;
  return here.length === 1 && only
    ? ['municipalities', only.code]
    : { near: said(found.municipalities, language) };
}

const said = (near: readonly Municipality[], language: Language) =>
  near.slice(0, 4).map((one) => nameIn(one, language));

/** What each municipality is called; where two bear one name, their codes tell them apart. */
function labelsOf(area: Area, { municipalities }: Gazetteer, language: Language): string[] {
  const names = area.municipalities.map((code) => {
    const known = municipalities.get(code);
    return known ? nameIn(known, language) : code;
  });
  return area.municipalities.map((code, index) => {
    const name = names[index] ?? code;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : code;
  });
}

/** What was there keeps its place, so that an area which nobody changed is the same to the letter. */
function inOldOrder(area: Area, before: Area | undefined): Area {
  const ordered = (list: keyof Area) => {
    const old = (before?.[list] ?? []).filter((word) => area[list].includes(word));
    return [...old, ...area[list].filter((word) => !old.includes(word))];
  };
  return {
    municipalities: ordered('municipalities'),
    postcodes: ordered('postcodes'),
    names: ordered('names'),
  };
}
