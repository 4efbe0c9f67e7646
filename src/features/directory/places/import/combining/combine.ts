import { foldPlace } from '../../../../accounts/services/fold-place.ts';
import { todayOf } from '../../area.ts';
import { gazetteerOf, type Ingredients } from '../../build-gazetteer.ts';
import type { Gazetteer, Municipality } from '../../gazetteer.ts';
import type { Rejected, Rings, Source } from '../source.ts';
import { followEnded } from './follow-ended.ts';
import { type Placed, placeRows } from './place-rows.ts';
import type { MunicipalityRow, State } from './state.ts';
import { distinct, todaysMunicipalities } from './todays-municipalities.ts';

/**
 * All places that the lists together say, what of the lists had to be left out, and the municipalities that a list of them
 * lacks. Pure: the same lists give the same places.
 */
export function combine(
  builtIn: Ingredients,
  sources: readonly Source[],
  before: State,
): { state: State; rejected: Rejected[]; lacking: Rejected[] } {
  const today = todaysMunicipalities(builtIn, sources);
  const history = new Map(
    before.municipalities.filter((row) => row.ended).map((row) => [row.code, row.successors]),
  );
  const successors = new Map([...history, ...builtIn.successors]);
  const gazetteer = gazetteerOf({ ...builtIn, municipalities: today, successors });
  const rejected: Rejected[] = [];
  const postcodes = new Map<string, Set<string>>();
  for (const source of sources) listedPostcodes(source, gazetteer, inGeonames(sources), postcodes, rejected);
  const placed = sources.map((source) => {
    const { placed, lost } = placeRows(gazetteer, source.content.rows, postcodes);
    for (const { line, postcode, place } of lost) {
      const text = `${postcode.slice(3)} ${place}`;
      rejected.push({
        file: source.file,
        where: `line ${line}`,
        why: 'in no municipality that the lists know',
        text,
      });
    }
    return placed;
  });
  for (const { row, codes } of placed.flat()) for (const code of codes) add(postcodes, row.postcode, code);
  const outlines = outlinesOf(sources, before);
  const rows = [...postcodes].flatMap(([postcode, codes]) =>
    [...codes].map((municipality) => ({ postcode, municipality })),
  );
  rows.sort((one, other) => compare(one.postcode + one.municipality, other.postcode + other.municipality));
  const parts = partsOf(placed.flat());
  const living = today.map((one) => rowOf(one, parts.get(one.code) ?? [], outlines.get(one.code)));
  const all = [...living, ...followEnded(today, rows, before)];
  const codes = new Set(living.map(({ code }) => code));
  return {
    rejected,
    lacking: lackingIn(sources, today, gazetteer),
    state: {
      municipalities: all.sort((one, other) => compare(one.code, other.code)),
      postcodes: rows,
      outlines: [...outlines]
        .filter(([municipality]) => codes.has(municipality))
        .map(([municipality, rings]) => ({ municipality, rings }))
        .sort((one, other) => compare(one.municipality, other.municipality)),
    },
  };
}

/** Municipalities of today that a list of names does not name: what the other lists know of them has to do. */
function lackingIn(
  sources: readonly Source[],
  today: readonly Municipality[],
  gazetteer: Gazetteer,
): Rejected[] {
  return sources
    .filter(({ source }) => source === 'georef-be')
    .flatMap(({ file, content }) => {
      const named = new Set(content.municipalities.flatMap(({ code }) => todayOf(gazetteer, code)));
      const missing = today.filter(({ code, country }) => country === 'be' && !named.has(code));
      const why = 'not in the list: filled from the others';
      return missing.map(({ code, name }) => ({
        file,
        where: `municipality ${code.slice(3)}`,
        why,
        text: name,
      }));
    });
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function add(postcodes: Map<string, Set<string>>, postcode: string, code: string): void {
  postcodes.set(postcode, (postcodes.get(postcode) ?? new Set()).add(code));
}

/** The postcodes of GeoNames, which knows those where people live; null where that list was not imported. */
function inGeonames(sources: readonly Source[]): ReadonlySet<string> | null {
  const rows = sources.find(({ source }) => source === 'geonames-be')?.content.rows;
  return rows ? new Set(rows.map(({ postcode }) => postcode)) : null;
}

function listedPostcodes(
  { file, content }: Source,
  gazetteer: Gazetteer,
  lived: ReadonlySet<string> | null,
  postcodes: Map<string, Set<string>>,
  rejected: Rejected[],
): void {
  for (const one of content.municipalities) {
    const where = `municipality ${one.code.slice(3)}`;
    const today = todayOf(gazetteer, one.code).filter((code) => gazetteer.municipalities.has(code));
    if (today.length === 0)
      rejected.push({
        file,
        where,
        why: 'no municipality of today',
        text: Object.values(one.names)[0] ?? '',
      });
    for (const postcode of one.postcodes)
      if (lived && !lived.has(postcode)) {
        const why = 'a code of the post office itself: GeoNames knows no place with it';
        rejected.push({ file, where, why, text: postcode.slice(3) });
      } else for (const code of today) add(postcodes, postcode, code);
  }
}

function partsOf(placed: Placed['placed']): Map<string, Placed['placed'][number]['row'][]> {
  const parts = new Map<string, Placed['placed'][number]['row'][]>();
  for (const { row, codes } of placed) {
    const [code, second] = codes;
    if (code && !second) parts.set(code, [...(parts.get(code) ?? []), row]);
  }
  return parts;
}

function outlinesOf(sources: readonly Source[], before: State): Map<string, Rings> {
  const renewed = new Map(sources.flatMap(({ content }) => Object.entries(content.outlines)));
  const countries = new Set([...renewed.keys()].map((code) => code.slice(0, 2)));
  const kept = before.outlines.filter(({ municipality }) => !countries.has(municipality.slice(0, 2)));
  return new Map([...kept.map(({ municipality, rings }) => [municipality, rings] as const), ...renewed]);
}

function rowOf(
  one: Municipality,
  parts: Placed['placed'][number]['row'][],
  rings: Rings | undefined,
): MunicipalityRow {
  const own = foldPlace(one.name);
  const others = distinct([...one.others, ...parts.map(({ place }) => place)]);
  const point =
    one.point ?? parts.find(({ place }) => foldPlace(place) === own)?.point ?? middleOf(rings) ?? null;
  return {
    ...{ code: one.code, name: one.name, names: one.names },
    others: others.filter((name) => foldPlace(name) !== own).sort(compare),
    ...{ lon: point?.[0] ?? null, lat: point?.[1] ?? null, population: one.population },
    ...{ ended: false, successors: [] },
  };
}

/** Somewhere about the middle of the largest ring. */
function middleOf(rings: Rings | undefined): [number, number] | undefined {
  const [ring] = [...(rings ?? [])].sort((one, other) => other.length - one.length);
  if (!ring) return undefined;
  const middle = (axis: 0 | 1) =>
    Math.round((ring.reduce((sum, at) => sum + at[axis], 0) / ring.length) * 1e4) / 1e4;
  return [middle(0), middle(1)];
}
