import type { Language } from '../../../../platform/texts/languages.ts';

/** The lists that `import-geo` knows, one a publisher and country. */
export const sourceNames = ['geonames-be', 'geonames-nl', 'georef-be', 'statbel', 'cbs'] as const;
export type SourceName = (typeof sourceNames)[number];

type Point = [lon: number, lat: number];

/** A row of a list of postcodes. `code` is that of the municipality where the list says it, `district` the first digits of it. */
export type PostcodeRow = {
  postcode: string;
  place: string;
  code: string | null;
  district: string;
  point: Point | null;
  line: number;
};
/** What a list says of a municipality. */
export type ListedMunicipality = {
  code: string;
  names: Partial<Record<Language, string>>;
  postcodes: string[];
  parts: string[];
};
export type Rings = Point[][];

/** What a list says, cleaned; a list leaves empty what it does not speak of. */
export type Content = {
  rows: PostcodeRow[];
  municipalities: ListedMunicipality[];
  outlines: Record<string, Rings>;
};
export type Source = { source: SourceName; file: string; sha256: string; content: Content };

/** A line or an entry that was left out. `where` says which one, as an editor shows it. */
export type Rejected = { file: string; where: string; why: string; text: string };

/** A list that was read, or why it could not be: a sentence for the operator. */
export type Read =
  | { kind: 'lists'; lists: { source: SourceName; content: Content }[]; rejected: Rejected[] }
  | { kind: 'unknown' }
  | { kind: 'broken'; problem: string };

export const emptyContent = (): Content => ({ rows: [], municipalities: [], outlines: {} });

/** Whether a point can lie in Belgium or the Netherlands: longitude and latitude, not metres and not the other way round. */
export const isHere = ([lon, lat]: readonly number[]): boolean =>
  lon !== undefined && lat !== undefined && lon > 2 && lon < 8 && lat > 49 && lat < 54;
