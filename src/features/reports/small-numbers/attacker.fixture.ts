import loadHighs from 'highs';
import { monthsOf } from '../counting/months.ts';
import type { Report } from '../report/report.ts';
import {
  missing,
  type Shape,
  type Statement,
  shapesOf,
  statements,
  type Table,
  tablesIn,
} from './attacker-reads.fixture.ts';

/*
 * Somebody who holds published reports, written apart from what protects them. He knows nothing but the reports, what is so of
 * every report (rows and columns add up; a longer period is the sum of its months, and the service that of its municipalities;
 * there is no case where a table has no row; what is hidden is no nought) and, as a partner, whom he sent himself.
 */

/** A case that somebody knows of: what it is counted as, the month and municipality in which it counts, and its codes. */
export type Known = {
  counted: string;
  month: string;
  place: string;
  codes: Readonly<Record<string, string>>;
};
/** A number that he can tell to be small: where it stands, and the most that it can be. */
export type Found = { report: Report; counted: string; region: string[]; most: number };

/** An older report that one of the others restates, and of which of its numbers he takes it that they are the same cases. */
export type Older = { report: Report; newer: Report; isSame: (counted: string, region: string[]) => boolean };

const highs = await loadHighs();

type Row = { vars: number[]; coefs: number[]; lower: number; upper: number };

/** All numbers that he can tell to be less than the threshold: hidden ones, and as a partner what others add to any. */
export function attack(
  reports: readonly Report[],
  smallest: number,
  own: readonly Known[] | null = null,
  older: Older | null = null,
): Found[] {
  const years = Map.groupBy(reports, ({ period }) => period.from.slice(0, 4));
  return [...years.values()].flatMap((some) =>
    [...new Set(some.flatMap(tablesIn).map(({ counted }) => counted))].flatMap((counted) => {
      const mine = own?.filter((one) => one.counted === counted) ?? [];
      // Who sent nobody of these knows what everybody knows.
      if (own && mine.length === 0) return [];
      const desk = deskOf(some, counted);
      if (older) addOlder(desk, older, counted);
      const how = { smallest, isPartner: own !== null, mustFit: older === null };
      return search(desk, lowest(desk, mine), how);
    }),
  );
}

/** Months of the same reports are one bit of time for him, in each municipality that has reports, and elsewhere. */
type Bit = { months: readonly string[]; place: string };
/** What he writes down first: an unknown for each region of each bit, and all that he knows of them. */
type Desk = {
  bits: Bit[];
  said: (Statement & { vars: number[] })[];
  names: string[];
  index: Map<string, number>;
  rows: Row[];
  noughts: Set<number>;
};

function deskOf(reports: readonly Report[], counted: string): Desk {
  const desk: Desk = {
    ...{ bits: bitsOf(reports), said: [], names: [], index: new Map(), rows: [], noughts: new Set() },
  };
  const tables = reports.flatMap(tablesIn).filter((one) => one.counted === counted);
  for (const bit of desk.bits.keys()) for (const shape of shapesOf(tables)) addsUp(desk, bit, shape);
  for (const one of outsideTheirMonth(desk)) desk.noughts.add(one);
  for (const report of reports) read(desk, report, tables);
  return desk;
}

/** Writes down what a report says of what these tables count, and that there is nothing where one of them has no row. */
function read(desk: Desk, report: Report, tables: readonly Table[]): void {
  const counted = tables[0]?.counted;
  for (const one of statements(report).filter(({ table }) => table.counted === counted))
    say(desk, one, unknowns(desk, report, one.region));
  const noughts = tablesIn(report)
    .filter((table) => table.counted === counted)
    .flatMap((table) => missing(table, tables));
  for (const one of noughts.flatMap((pair) => unknowns(desk, report, [pair]))) desk.noughts.add(one);
}

function say(desk: Desk, one: Statement, vars: number[]): void {
  const { shown } = one;
  const coefs = vars.map(() => 1);
  desk.said.push({ ...one, vars });
  desk.rows.push({ vars, coefs, lower: shown ?? 1, upper: shown ?? highs.infinity });
}

/** What a restated report said is of another world, which is as this one wherever he takes it to be. */
function addOlder(desk: Desk, { report, newer, isSame }: Older, counted: string): void {
  const said = statements(report).filter(({ table }) => table.counted === counted);
  const tables = [report, newer].flatMap(tablesIn).filter((one) => one.counted === counted);
  for (const shape of shapesOf(tables)) addsUp(desk, 'then', shape);
  for (const one of said) say(desk, one, [unknown(desk, 'then', one.region)]);
  for (const table of tablesIn(report).filter((one) => one.counted === counted))
    for (const pair of missing(table, tables)) desk.noughts.add(unknown(desk, 'then', [pair]));
  for (const { region } of said.filter((one) => isSame(counted, one.region))) {
    const now = unknowns(desk, newer, region);
    const vars = [...now, unknown(desk, 'then', region)];
    desk.rows.push({ vars, coefs: [...now.map(() => 1), -1], lower: 0, upper: 0 });
  }
}

const outsideTheirMonth = ({ names, bits }: Desk): number[] =>
  names.flatMap((name, at) => {
    const month = /month=(\S+)/.exec(name)?.[1];
    return month && !bits[Number(name.split(' ')[0])]?.months.includes(month) ? [at] : [];
  });

function bitsOf(reports: readonly Report[]): Bit[] {
  const months = [...new Set(reports.flatMap(({ period }) => monthsOf(period)))];
  const where = (month: string) =>
    reports
      .map(({ period }) => (monthsOf(period).includes(month) ? period.from + period.until : ''))
      .join(' ');
  const places = new Set(['elsewhere', ...reports.map(({ scope }) => scope || 'elsewhere')]);
  return [...Map.groupBy(months, where).values()].flatMap((some) =>
    [...places].map((place) => ({ months: some, place })),
  );
}

function unknown({ index, names }: Desk, bit: number | 'then', region: readonly string[]): number {
  const name = [bit, ...region].join(' ');
  const at = index.get(name) ?? names.push(name) - 1;
  index.set(name, at);
  return at;
}

const unknowns = (desk: Desk, { period, scope }: Report, region: readonly string[]): number[] =>
  desk.bits.flatMap(({ months, place }, bit) =>
    monthsOf(period).includes(months[0] ?? '') && (scope === '' || scope === place)
      ? [unknown(desk, bit, region)]
      : [],
  );

function addsUp(desk: Desk, bit: number | 'then', { rows, columns }: Shape): void {
  const at = (region: string[]) => unknown(desk, bit, region.sort());
  const sum = (vars: number[], total: number) =>
    desk.rows.push({ vars: [...vars, total], coefs: [...vars.map(() => 1), -1], lower: 0, upper: 0 });
  sum(
    rows.map((row) => at([row])),
    at([]),
  );
  if (!columns) return;
  for (const row of rows)
    sum(
      columns.map((column) => at([row, column])),
      at([row]),
    );
  for (const column of columns)
    sum(
      rows.map((row) => at([row, column])),
      at([column]),
    );
}

/** Of each unknown, how many of those he sent himself. */
function lowest({ bits, names }: Desk, own: readonly Known[]): Float64Array {
  return Float64Array.from(names, (name) => {
    const [at, ...region] = name.split(' ');
    const bit = bits[Number(at)];
    return own.filter(
      ({ month, place, codes }) =>
        bit?.months.includes(month) &&
        bit.place === place &&
        region.every((pair) => codes[pair.split('=')[0] ?? ''] === pair.split('=')[1]),
    ).length;
  });
}

/** `mustFit`: he guesses nothing, so what he reads cannot contradict itself. */
type How = { smallest: number; isPartner: boolean; mustFit: boolean };
type Goal = { vars: number[]; mine: number; row: number; found: Omit<Found, 'most'> };

/** Tries for each number to make it as large as the threshold; one answer that does so for many clears them all. */
function search(desk: Desk, lower: Float64Array, { smallest, isPartner, mustFit }: How): Found[] {
  const goals = desk.said
    .filter(({ shown }) => shown === null || (isPartner && shown > 0))
    .map(({ report, table, region, vars }, n): Goal => {
      const mine = vars.reduce((sum, one) => sum + (lower[one] ?? 0), 0);
      return { vars, mine, row: desk.rows.length + n, found: { report, counted: table.counted, region } };
    });
  const model = modelOf(desk, lower, goals);
  if (mustFit) {
    model.run();
    if (Number(model.info.get('primal_solution_status')) !== 2)
      throw new Error('What he reads contradicts itself');
  }
  const solve = (goal: Goal, least: number): Float64Array | null => {
    model.changeRowBounds(goal.row, goal.mine + least, highs.infinity);
    model.run();
    const fits = Number(model.info.get('primal_solution_status')) === 2;
    const solution = fits ? model.getSolution().colValue.map(Math.round) : null;
    model.changeRowBounds(goal.row, 0, highs.infinity);
    return solution;
  };
  const over = (solution: Float64Array, { vars, mine }: Goal): number =>
    vars.reduce((sum, one) => sum + (solution[one] ?? 0), 0) - mine;
  const found: Found[] = [];
  for (let open = goals; open.length > 0; ) {
    const [goal, ...others] = open as [Goal, ...Goal[]];
    const large = solve(goal, smallest);
    const any = large ?? solve(goal, 1);
    if (!large && any) found.push({ ...goal.found, most: over(any, goal) });
    open = large ? others.filter((one) => over(large, one) < smallest) : others;
  }
  model.dispose();
  return found;
}

function modelOf(desk: Desk, lower: Float64Array, goals: readonly Goal[]) {
  const wishes = goals.map(({ vars }) => ({
    vars,
    coefs: vars.map(() => 1),
    lower: 0,
    upper: highs.infinity,
  }));
  const rows: Row[] = [...desk.rows, ...wishes];
  const [numRows, numCols] = [rows.length, desk.names.length];
  const starts = Int32Array.from([0, ...rows.map((_, r) => r)]).fill(0);
  for (const [r, { vars }] of rows.entries()) starts[r + 1] = (starts[r] ?? 0) + vars.length;
  const model = highs.createModel({
    ...{ numCols, numRows, colLower: lower, colCost: lower.map((_, n) => -1 - (n % 7)) },
    colUpper: lower.map((_, n) => (desk.noughts.has(n) ? 0 : 2000)),
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    matrix: {
      ...{ format: 'csr' as const, numRows, numCols, starts },
      indices: Int32Array.from(rows.flatMap(({ vars }) => vars)),
      values: Float64Array.from(rows.flatMap(({ coefs }) => coefs)),
    },
    integrality: new Int32Array(numCols).fill(1),
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0.2 });
  return model;
}
