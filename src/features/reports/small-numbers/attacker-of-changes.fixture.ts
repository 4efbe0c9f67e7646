import type { Report } from '../report/report.ts';
import {
  missing,
  type Shape,
  type Statement,
  shapesOf,
  statements,
  tablesIn,
} from './attacker-reads.fixture.ts';

/*
 * Somebody who lays two versions of a report side by side, written apart from what protects them. He subtracts what both show,
 * adds up rows and columns, and solves what follows for the changes of all the rest.
 */

/** A change that he can work out: of what it is, and by how many. */
type Change = { counted: string; region: string; by: number };

/** All changes that follow from two versions and are not nought. */
export function changesThatFollow(older: Report, newer: Report): Change[] {
  const tables = [older, newer].flatMap(tablesIn);
  const groups = new Set(tables.map(({ counted }) => counted));
  return [...groups].flatMap((counted) => {
    const names: string[] = [];
    const at = (region: string): number =>
      names.includes(region) ? names.indexOf(region) : names.push(region) - 1;
    const shapes = shapesOf(tables.filter((one) => one.counted === counted));
    const sums = shapes.flatMap(sumsOf).map(({ sum, parts }): Equation => {
      const added = parts.map((part): [number, number] => [at(nameOf(part)), 1]);
      return new Map([...added, [at(nameOf(sum)), -1], [constant, 0]]);
    });
    const [then, now] = [saidIn(older, counted, tables), saidIn(newer, counted, tables)];
    const seen = [...then].flatMap(([region, before]): Equation[] => {
      const after = now.get(region);
      return after === undefined
        ? []
        : [
            new Map([
              [at(region), 1],
              [constant, after - before],
            ]),
          ];
    });
    return solved([...sums, ...seen]).flatMap(([one, by]) =>
      by === 0 ? [] : [{ counted, region: names[one] ?? '', by }],
    );
  });
}

const nameOf = (region: readonly string[]): string => [...region].sort().join('+');

/** What adds up in a table. */
function sumsOf({ rows, columns }: Shape): { sum: string[]; parts: string[][] }[] {
  const across = columns ?? [];
  return [
    { sum: [], parts: rows.map((row) => [row]) },
    ...(columns ? rows : []).map((row) => ({ sum: [row], parts: across.map((column) => [row, column]) })),
    ...across.map((column) => ({ sum: [column], parts: rows.map((row) => [row, column]) })),
  ];
}

/** In the place of an unknown: what an equation amounts to. */
const constant = -1;

/** The numbers that a report shows of what is counted, noughts of rows that it does not have among them. */
function saidIn(report: Report, counted: string, all: ReturnType<typeof tablesIn>): Map<string, number> {
  const said = new Map<string, number>();
  const tell = ({ region, shown }: Pick<Statement, 'region' | 'shown'>) => {
    if (shown !== null) said.set(nameOf(region), shown);
  };
  for (const one of statements(report)) if (one.table.counted === counted) tell(one);
  for (const table of tablesIn(report).filter((one) => one.counted === counted))
    for (const pair of missing(table, all)) tell({ region: [pair], shown: 0 });
  return said;
}

type Equation = Map<number, number>;

function subtract(row: Equation, by: Equation, times: number): void {
  for (const [one, coef] of by) {
    const left = (row.get(one) ?? 0) - coef * times;
    if (Math.abs(left) < 1e-9 && one !== constant) row.delete(one);
    else row.set(one, left);
  }
}

const unknownsOf = (row: Equation): number[] => [...row.keys()].filter((one) => one !== constant);

/** Gauss and Jordan: the unknowns of which the equations leave one number only. */
function solved(equations: readonly Equation[]): [number, number][] {
  const pivots = new Map<number, Equation>();
  for (const equation of equations) {
    const row = new Map(equation);
    for (const [pivot, by] of pivots) subtract(row, by, row.get(pivot) ?? 0);
    const [first] = unknownsOf(row);
    if (first === undefined) continue;
    const lead = row.get(first) ?? 1;
    for (const [one, coef] of row) row.set(one, coef / lead);
    for (const other of pivots.values()) subtract(other, row, other.get(first) ?? 0);
    pivots.set(first, row);
  }
  return [...pivots].flatMap(([one, row]): [number, number][] =>
    unknownsOf(row).length === 1 ? [[one, Math.round(row.get(constant) ?? 0)]] : [],
  );
}
