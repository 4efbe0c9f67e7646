import type { Report } from '../report/report.ts';
import { addsUpAlways, type Fact, factsOf, type Ground, type Place, rowOf, sumIn, sumsOf } from './ground.ts';
import { regionOf, statedIn, toldOf } from './numbers-of.ts';
import { answerOf, modelOf, type Row, type Solver } from './solver.ts';

/**
 * What a report that was published says about the unknowns. Where cases changed since, its numbers are unknowns of their own,
 * taken to be as near to those of now as what it shows allows; those that are as they were count as known to be so: nobody who
 * adds up old and new can do better than to guess right which ones changed. Null where no such numbers were found in time: then
 * nothing can be said to be safe beside it.
 */
export function rowsOfPast(solver: Solver, ground: Ground, place: Place, report: Report): Row[] | null {
  const facts = factsOf(ground, place, report);
  const holds = ({ vars, shown }: Fact): boolean =>
    shown === null ? sumIn(ground.truth, vars) > 0 : sumIn(ground.truth, vars) === shown;
  if (facts.every(holds)) return facts.map(rowOf);
  const of = { ground, facts, ...regionsThen(ground, place, report) };
  // What adds up now by chance need not have added up then.
  return rowsOfMoved(solver, of, () => true) ?? rowsOfMoved(solver, of, ({ sum }) => addsUpAlways(sum));
}

/** One region as it was: the unknowns of now that it was the sum of, and their sum. */
type Was = { region: string; vars: number[]; now: number };

type Sum = { sum: string; parts: string[] };
type Moved = {
  ground: Ground;
  facts: readonly Fact[];
  regions: ReadonlyMap<string, Was>;
  sums: readonly Sum[];
};

function rowsOfMoved(
  solver: Solver,
  { ground, facts, regions, sums }: Moved,
  counts: (sum: Sum) => boolean,
): Row[] | null {
  const at = new Map([...regions.keys()].map((region, n) => [region, n]));
  const was = [...regions.values()];
  const local = (region: string): number[] => [at.get(region) ?? []].flat();
  const structure = sums
    .filter((one) => counts(one) && sumOf(regions, one.parts) === (regions.get(one.sum)?.now ?? 0))
    .map(({ parts, sum }) => ({
      ...{ vars: [...parts, sum].flatMap(local), coefs: [...parts.map(() => 1), -1], lower: 0, upper: 0 },
    }));
  const said = facts.flatMap((fact) =>
    at.has(fact.region) ? rowOf({ ...fact, vars: local(fact.region) }) : [],
  );
  const now = was.map((one) => one.now);
  const then = nearest(solver, now, [...structure, ...said]);
  return then && addThen(ground, { was, then }, [...structure, ...said]);
}

function regionsThen(ground: Ground, place: Place, report: Report) {
  const regions = new Map<string, Was>();
  const parts = statedIn(report).map((part) => ({
    ...part,
    whole: ground.sheets.get(part.sheet.id) ?? part.sheet,
  }));
  const known = parts.filter(({ whole }) => ground.at(whole, place, whole.group).length > 0);
  const sums = known.flatMap(({ sheet, whole }) => (sheet.withheld ? [] : sumsOf(whole)));
  for (const { sheet, stated, whole } of known) {
    // Of a table that was left empty at most the total was told.
    const told = sheet.withheld
      ? toldOf({ sheet, stated }).map(({ keys }) => regionOf(sheet, keys))
      : sumsOf(whole).flatMap(({ sum, parts: some }) => [sum, ...some]);
    for (const region of told) {
      const vars = ground.at(whole, place, region);
      regions.set(region, { region, vars, now: sumIn(ground.truth, vars) });
    }
  }
  return { regions, sums };
}

const sumOf = (regions: ReadonlyMap<string, Was>, parts: readonly string[]): number =>
  parts.reduce((total, part) => total + (regions.get(part)?.now ?? 0), 0);

/** The numbers that meet the conditions and are together the least away from those of now; null where none were found. */
function nearest(solver: Solver, now: readonly number[], rows: readonly Row[]): number[] | null {
  const n = now.length;
  const apart = now.map(
    (number, at): Row => ({
      ...{ vars: [at, n + at, 2 * n + at], coefs: [1, -1, 1], lower: number, upper: number },
    }),
  );
  const model = modelOf(solver, {
    lower: new Float64Array(3 * n),
    upper: new Float64Array(3 * n).fill(1e6),
    cost: Float64Array.from({ length: 3 * n }, (_, at) => (at < n ? 0 : 1)),
    rows: [...rows, ...apart],
  });
  const answer = answerOf(solver, model);
  model.dispose();
  return answer.kind === 'found' ? [...answer.numbers.slice(0, n)] : null;
}

/** Makes the numbers of then unknowns too, tied to those of now where they are equal. */
function addThen(
  ground: Ground,
  of: { was: readonly Was[]; then: readonly number[] },
  rows: readonly Row[],
): Row[] {
  const first = ground.truth.length;
  const ties: Row[] = [];
  for (const [n, { region, vars, now }] of of.was.entries()) {
    const then = of.then[n] ?? 0;
    ground.truth.push(then);
    ground.isSum.push(false);
    ground.region.push(region);
    for (const own of ground.own) own.push(Math.min(then, sumIn(own, vars)));
    if (then === now)
      ties.push({ vars: [first + n, ...vars], coefs: [1, ...vars.map(() => -1)], lower: 0, upper: 0 });
  }
  const moved = rows.map((row) => ({ ...row, vars: row.vars.map((one) => first + one) }));
  for (const { vars, coefs } of moved) if (coefs.at(-1) === -1) ground.isSum[vars.at(-1) ?? -1] = true;
  return [...moved, ...ties];
}
