import { type Attack, type Mask, most } from './attack.ts';
import { type Fact, isTotal, sumIn } from './ground.ts';
import { narrow } from './narrow.ts';
import type { Example } from './proof.ts';
import { answerOf, modelOf, type Row, type Solver } from './solver.ts';

/** A number of the new report that may be kept back: what that costs, and the unknowns for how far it may then be off. */
type Loose = { row: Row; cost: number; give: (sum: number) => void };

/** How far from the unknown numbers may be hidden, whether whole tables may be emptied, and whether totals may be let go. */
type Reach = { tables: 'own' | 'all'; noughts: 'stand' | 'of crossings' | 'of all'; totals: boolean };

/** In this order numbers are let go: how many cases there were at all is what every reader asks first, and goes last. */
const reaches: readonly Reach[] = [
  { tables: 'own', noughts: 'stand', totals: false },
  { tables: 'all', noughts: 'stand', totals: false },
  { tables: 'all', noughts: 'of crossings', totals: false },
  { tables: 'all', noughts: 'of all', totals: false },
  { tables: 'all', noughts: 'stand', totals: true },
  { tables: 'all', noughts: 'of all', totals: true },
];

/**
 * Hides the cheapest numbers of the new report with which an unknown can be as large as the threshold: cells before months and
 * days, those before the totals of rows; then tables with their noughts, those of two axes first; and the number of all cases
 * only where nothing else helps. Gives numbers that show that it can, or null where none were found: nothing that is hidden now
 * helps, or the time was over.
 */
export function cheapest(solver: Solver, attack: Attack, one: number): Example | null {
  for (const reach of reaches) {
    const example = loosened(solver, attack, one, reach);
    if (example) return example;
  }
  return null;
}

function loosened(solver: Solver, attack: Attack, one: number, reach: Reach): Example | null {
  const { ground, past, own, smallest } = attack;
  const { hard, loose } = sorted(attack, one, reach);
  const { fixed, parts } = narrow(
    [...ground.structure, ...past, ...hard, ...loose.map(({ row }) => free(row))],
    own,
  );
  const part = parts.find(({ vars }) => vars.includes(one));
  if (!part) return null;
  const at = new Map(part.vars.map((other, n) => [other, n]));
  const near = loose.filter(({ row }) => row.vars.some((other) => at.has(other)));
  const n = part.vars.length;
  const lower = [
    ...part.vars.map((other) => (other === one ? (own[one] ?? 0) + smallest : (own[other] ?? 0))),
  ];
  const numbered = (row: Row): Row => ({ ...row, vars: row.vars.map((other) => at.get(other) ?? 0) });
  const model = modelOf(solver, {
    lower: Float64Array.from([...lower, ...near.flatMap(() => [0, 0])]),
    upper: Float64Array.from([
      ...part.vars.map((other) => most(attack, other)),
      ...near.flatMap(() => [1e6, 1e6]),
    ]),
    cost: Float64Array.from([...part.vars.map(() => 0), ...near.flatMap(({ cost }) => [cost, cost])]),
    rows: [
      ...part.rows.map(numbered),
      ...near.map(({ row }, m) => off(numbered(open(row, fixed)), n + 2 * m)),
    ],
  });
  const answer = answerOf(solver, model);
  model.dispose();
  if (answer.kind !== 'found') return null;
  const { numbers } = answer;
  for (const [m, { row, give }] of near.entries()) {
    const less = (numbers[n + 2 * m] ?? 0) - (numbers[n + 2 * m + 1] ?? 0);
    if (less !== 0) give(row.lower - less);
  }
  return { vars: part.vars, numbers: [...numbers.slice(0, n)] };
}

/** No condition, but a tie: what stands in one equation hangs together. */
const free = ({ vars, coefs }: Row): Row => ({ vars, coefs, lower: -Infinity, upper: Infinity });

/** An equation that may be off by so much more or less. */
const off = (row: Row, first: number): Row => ({
  ...{
    vars: [...row.vars, first, first + 1],
    coefs: [...row.coefs, 1, -1],
    lower: row.lower,
    upper: row.upper,
  },
});

/** An equation without the unknowns that are fixed. */
function open({ vars, coefs, lower, upper }: Row, fixed: Float64Array): Row {
  const free = vars.flatMap((one, n) => (Number.isNaN(fixed[one]) ? [n] : []));
  const known = vars.reduce(
    (sum, one, n) => sum + (Number.isNaN(fixed[one]) ? 0 : (fixed[one] ?? 0) * (coefs[n] ?? 0)),
    0,
  );
  const pick = (all: readonly number[]) => free.map((n) => all[n] ?? 0);
  return { vars: pick(vars), coefs: pick(coefs), lower: lower - known, upper: upper - known };
}

/** What stands whatever is hidden, and what may be loosened: numbers within reach, and at last the noughts too. */
function sorted({ ground, facts, mask }: Attack, one: number, reach: Reach): { hard: Row[]; loose: Loose[] } {
  const near = new Set(facts.flatMap(({ region, sheets }) => (region === ground.region[one] ? sheets : [])));
  const isNear = ({ region, sheets }: Fact): boolean =>
    reach.tables === 'all' || (codesOf(region) > 0 && sheets.some((sheet) => near.has(sheet)));
  const mayBeEmptied = ({ region }: Fact): boolean =>
    isTotal(region)
      ? reach.totals && reach.noughts === 'of all'
      : reach.noughts === 'of all' || (reach.noughts === 'of crossings' && codesOf(region) > 1);
  const sides = facts
    .filter(({ sheets }) => !sheets.every((sheet) => mask.withheld.has(sheet)))
    .map((fact): { hard?: Row; loose?: Loose } => {
      const { region, vars } = fact;
      const number = sumIn(ground.truth, vars);
      const coefs = vars.map(() => 1);
      const exact = { vars, coefs, lower: number, upper: number };
      const atLeast = { vars, coefs, lower: 1, upper: Infinity };
      const give = giving(mask, fact, number);
      const isBare = number === 0 || mask.hidden.has(region);
      const row = number === 0 || !isBare ? exact : atLeast;
      if (isBare)
        return mayBeEmptied(fact) ? { loose: { row, cost: costOfNought(region), give } } : { hard: row };
      if (!isNear(fact) || (isTotal(region) && !reach.totals)) return { hard: row };
      const loose = { row, cost: costOf(region, number), give };
      return mayBeEmptied(fact) ? { loose } : { hard: atLeast, loose };
    });
  return { hard: sides.flatMap(({ hard }) => hard ?? []), loose: sides.flatMap(({ loose }) => loose ?? []) };
}

/** Hides a number that may be another one; what may be a nought or is one can only be hidden with its whole table. */
const giving =
  (mask: Mask, { region, sheets }: Fact, number: number) =>
  (sum: number): void => {
    if (number > 0 && sum > 0) mask.hidden.set(region, mask.hidden.get(region) ?? 'protects');
    else for (const sheet of sheets) mask.withheld.add(sheet);
  };

/** By how many codes a region is limited. */
const codesOf = (region: string): number => region.split('\n').length - 1;

/** Small cells cost the least; months and days are dearer, more so the total of a row, and most the number of all. */
function costOf(region: string, number: number): number {
  const codes = codesOf(region);
  const ofTime = region.includes('\nmonth=') || region.includes('\ndays ');
  return (1 + Math.log2(number)) * (codes === 0 ? 100 : codes > 1 ? 1 : ofTime ? 5 : 10);
}

/** A table of one axis is what most readers look at; it is emptied after those of two. */
const costOfNought = (region: string): number => (codesOf(region) > 1 ? 30 : 100);
