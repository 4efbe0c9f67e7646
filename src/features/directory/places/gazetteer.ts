import type { Language } from '../../../platform/texts/languages.ts';

/** A municipality of today. `code` is `be:62063` (NIS) or `nl:0344` (CBS). */
export type Municipality = {
  code: string;
  country: 'be' | 'nl';
  /** Its names by language, as far as they are known; `name` is that of its own people. */
  names: Partial<Record<Language, string>>;
  name: string;
  /** Names of villages and parts that belong to it, and older names. */
  others: readonly string[];
  /** WGS84, degrees: longitude, latitude; of its main place. */
  point: readonly [number, number] | null;
  population: number;
};

/** Whose list it is, as its licence wants it said where the places are shown. */
export type Attribution = { publisher: string; address: string; licence: string };

/** Places of Belgium and the Netherlands, in memory. Names are folded (`foldPlace`), postcodes are `be:4000`. */
export type Gazetteer = {
  municipalities: ReadonlyMap<string, Municipality>;
  /** Codes of those that bear a name: first who is called so itself, then those of which a village is, the larger first. */
  byName: ReadonlyMap<string, readonly string[]>;
  /** Empty until an operator has imported postcodes. */
  byPostcode: ReadonlyMap<string, readonly string[]>;
  /** Codes that ended, with those into which they went. */
  successors: ReadonlyMap<string, readonly string[]>;
  /** Folded names of larger places of the countries around. */
  abroad: ReadonlySet<string>;
  attributions: readonly Attribution[];
  /** Other places, another version: for what is kept of answers, and for their validators. */
  version: string;
};

/** What somebody meant by what he typed for his place. `postcode` is `be:4000`, or `?:4000` where the country is open. */
export type FoundPlace =
  | { kind: 'nothing_typed' }
  | { kind: 'municipality'; municipality: Municipality; postcode: string | null; guessed: boolean }
  /** A postcode of several municipalities, or a name that several bear: the resident is asked. */
  | { kind: 'several'; municipalities: readonly Municipality[]; postcode: string | null }
  /** A postcode of the right form that no list of ours knows: services that name it may still serve it. */
  | { kind: 'postcode'; postcode: string }
  | {
      kind: 'unknown';
      why: 'no_postcode' | 'abroad' | 'too_long' | 'not_found';
      near: readonly Municipality[];
    };
