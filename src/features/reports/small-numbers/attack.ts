import type { Fact, Ground } from './ground.ts';
import type { Row } from './solver.ts';

/** Why a number is kept back: it is small itself, or with it a small one could be worked out. */
export type Why = 'small' | 'protects';
/**
 * What is kept back of a report: regions, and whole tables with all but their total where even their noughts would tell. `isCutShort`: tables were
 * emptied because there was no time to find out whether they must be.
 */
export type Mask = { hidden: Map<string, Why>; withheld: Set<string>; isCutShort: boolean };

export const nothingHidden = (): Mask => ({ hidden: new Map(), withheld: new Set(), isCutShort: false });

/** What an attack is made on: everything published, the new report with its mask, and what the attacker knows himself. */
export type Attack = {
  ground: Ground;
  past: readonly Row[];
  facts: readonly Fact[];
  mask: Mask;
  own: readonly number[];
  smallest: number;
};

/** All conditions that hold for this attacker: what is so of every report, what was published, and what he reads in the new one. */
export const rowsFor = (attack: Attack): Row[] => [
  ...attack.ground.structure,
  ...attack.past,
  ...rowsOfNew(attack),
];

/** What an attacker reads in the new report. */
const rowsOfNew = ({ facts, mask }: Attack): Row[] =>
  facts.flatMap(({ region, sheets, vars, shown }): Row[] => {
    if (sheets.every((sheet) => mask.withheld.has(sheet))) return [];
    const number = shown !== null && !mask.hidden.has(region) ? shown : null;
    const coefs = vars.map(() => 1);
    return [{ vars, coefs, lower: number ?? 1, upper: number ?? Infinity }];
  });

/** The unknowns that must not be known to be small: those that others than the attacker add a small number to. */
export const smallIn = ({ ground, own, smallest }: Attack): Set<number> =>
  new Set(
    ground.truth.flatMap((number, one) =>
      !ground.isSum[one] && isSmall(number - (own[one] ?? 0), smallest) ? [one] : [],
    ),
  );

/** No number need be larger than this to show that another can be as large as the threshold. */
export const most = ({ ground, smallest }: Attack, one: number): number =>
  2 * (ground.truth[one] ?? 0) + 20 * smallest;

/** Whether a number is one that must not be known. */
export const isSmall = (number: number, smallest: number): boolean => number > 0 && number < smallest;
