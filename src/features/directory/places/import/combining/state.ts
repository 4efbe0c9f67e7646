import type { Language } from '../../../../../platform/texts/languages.ts';
import type { Rings } from '../source.ts';

/** A municipality as it stands in the database; one that ended says into which it went, as far as that is known. */
export type MunicipalityRow = {
  code: string;
  name: string;
  names: Partial<Record<Language, string>>;
  others: string[];
  lon: number | null;
  lat: number | null;
  population: number;
  ended: boolean;
  successors: string[];
};

/** All imported places, sorted by code, so that two of them can be compared. */
export type State = {
  municipalities: MunicipalityRow[];
  postcodes: { postcode: string; municipality: string }[];
  outlines: { municipality: string; rings: Rings }[];
};

export const nothingYet: State = { municipalities: [], postcodes: [], outlines: [] };
