import type { Language } from '../../../platform/texts/languages.ts';

type Labels = Record<Language, string>;
export type Unit =
  | 'requests'
  | 'cases'
  | 'sanctions'
  | 'codes'
  | 'share'
  | 'days'
  | 'referrals'
  | 'euros'
  | 'answers';

/**
 * What a number means, the same for every service. Its version grows whenever what is counted changes, so that an old report
 * can be read by what it meant then. Of a table the number is that of a cell, and `denominator` says what all cells add up to.
 */
export type Indicator = {
  id: string;
  version: number;
  unit: Unit;
  name: Labels;
  definition: Labels;
  formula: Labels;
  denominator: Labels;
};

/** What is written by hand of each indicator; its formula and denominator follow from how it is counted. */
export type Described = { version: number; name: Labels; definition: Labels };

export const inFour = (nl: string, fr: string, de: string, en: string): Labels => ({ nl, fr, de, en });
