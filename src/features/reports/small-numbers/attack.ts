import type { Fact, Ground } from './ground.ts';
import type { Row } from './solver.ts';

/** Why a number is kept back: it is small itself, or with it a small one could be worked out. */
export type Why = 'small' | 'protects';
/** What is kept back of a report: regions, and whole tables where even their noughts would tell. */
export type Mask = { hidden: Map<string, Why>; withheld: Set<string> };

/** What an attack is made on: everything published, the new report with its mask, and what the attacker knows himself. */
export type Attack = {
  ground: Ground;
  past: readonly Row[];
  facts: readonly Fact[];
  mask: Mask;
  own: readonly number[];
  smallest: number;
};

/** What an attacker reads in the new report. */
export const rowsOfNew = ({ facts, mask }: Pick<Attack, 'facts' | 'mask'>): Row[] =>
  facts.flatMap(({ region, sheets, vars, shown }): Row[] => {
    if (sheets.every((sheet) => mask.withheld.has(sheet))) return [];
    const number = shown !== null && !mask.hidden.has(region) ? shown : null;
    const coefs = vars.map(() => 1);
    return [{ vars, coefs, lower: number ?? 1, upper: number ?? Infinity }];
  });

/** No number need be larger than this to show that another can be as large as the threshold. */
export const most = ({ ground, smallest }: Attack, one: number): number =>
  2 * (ground.truth[one] ?? 0) + 20 * smallest;

/** Whether a number is one that must not be known. */
export const isSmall = (number: number, smallest: number): boolean => number > 0 && number < smallest;
