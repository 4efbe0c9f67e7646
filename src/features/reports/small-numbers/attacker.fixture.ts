import loadHighs from 'highs';
import { monthsOf } from '../counting/months.ts';
import type { CrossTable, Report, Shown } from '../report/report.ts';

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
export type Found = { report: Report; region: string[]; most: number };

const highs = await loadHighs();

type Statement = { report: Report; table: CrossTable; region: string[]; shown: Shown };
type Row = { vars: number[]; coefs: number[]; lower: number; upper: number };

/** All numbers that he can tell to be less than the threshold: hidden ones, and as a partner what others add to any. */
export function attack(
  reports: readonly Report[],
  smallest: number,
  own: readonly Known[] | null = null,
): Found[] {
  const years = Map.groupBy(reports, ({ period }) => period.from.slice(0, 4));
  return [...years.values()].flatMap((some) =>
    ['asked', 'closed'].flatMap((counted) => {
      const desk = deskOf(some, counted);
      const mine = own?.filter((one) => one.counted === counted) ?? [];
      return search(desk, lowest(desk, mine), { smallest, isPartner: own !== null });
    }),
  );
}

/** Months of the same reports are one bit of time for him, in each municipality that has reports, and elsewhere. */
type Bit = { months: readonly string[]; place: string };
/** What he writes down first: an unknown for each region of each bit, and all that he knows of them. */
type Desk = {
  bits: Bit[];
  said: Statement[];
  names: string[];
  index: Map<string, number>;
  rows: Row[];
  noughts: Set<number>;
};

function deskOf(reports: readonly Report[], counted: string): Desk {
  const said = reports.flatMap(statements).filter(({ table }) => table.counted === counted);
  const desk: Desk = {
    ...{ bits: bitsOf(reports), said, names: [], index: new Map(), rows: [], noughts: new Set() },
  };
  for (const bit of desk.bits.keys()) for (const table of tablesOf(said)) addsUp(desk, bit, table);
  for (const one of outsideTheirMonth(desk)) desk.noughts.add(one);
  for (const { report, region, shown } of said) {
    const vars = unknowns(desk, report, region);
    const coefs = vars.map(() => 1);
    desk.rows.push({ vars, coefs, lower: shown ?? 1, upper: shown ?? highs.infinity });
  }
  const there = reports.flatMap((report) => report.tables.map((table) => ({ report, table })));
  for (const { report, table } of there.filter((one) => one.table.counted === counted))
    for (const pair of missing(table, said))
      for (const one of unknowns(desk, report, [pair])) desk.noughts.add(one);
  return desk;
}

const outsideTheirMonth = ({ names, bits }: Desk): number[] =>
  names.flatMap((name, at) => {
    const month = /month=(\S+)/.exec(name)?.[1];
    return month && !bits[Number(name.split(' ')[0])]?.months.includes(month) ? [at] : [];
  });

function statements(report: Report): Statement[] {
  return report.tables.flatMap((table) => {
    const { rows, columns } = table;
    if (table.total === null && rows.keys.length === 0) return [];
    const say = (region: string[], shown: Shown | undefined): Statement => ({
      ...{ report, table, region: region.sort(), shown: shown ?? null },
    });
    const across = columns?.keys.map((key) => `${columns.axis}=${key}`) ?? [];
    return [
      ...rows.keys.flatMap((key, r) => [
        say([`${rows.axis}=${key}`], table.rowTotals[r]),
        ...across.map((column, c) => say([`${rows.axis}=${key}`, column], table.cells[r]?.[c])),
      ]),
      ...across.map((column, c) => say([column], table.columnTotals[c])),
      say([], table.total),
    ];
  });
}

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

type Shape = { rows: string[]; columns: string[] | null };

/** Each table once, with all rows and columns that it has anywhere. */
const tablesOf = (said: readonly Statement[]): Shape[] =>
  [...Map.groupBy(said, ({ table }) => table.id).values()].map((some) => {
    const pairs = (of: (table: CrossTable) => CrossTable['columns']) => [
      ...new Set(
        some.flatMap(({ table }) => of(table)?.keys.map((key) => `${of(table)?.axis}=${key}`) ?? []),
      ),
    ];
    const hasColumns = some.some(({ table }) => table.columns !== null);
    return { rows: pairs(({ rows }) => rows), columns: hasColumns ? pairs(({ columns }) => columns) : null };
  });

/** The rows and columns that other reports have in this table, and this one has not. */
function missing(table: CrossTable, said: readonly Statement[]): string[] {
  if (table.rows.keys.length === 0 && table.total === null) return [];
  const same = said.filter((one) => one.table.id === table.id).map((one) => one.table);
  const pairs = (one: CrossTable) => [
    ...one.rows.keys.map((key) => `${one.rows.axis}=${key}`),
    ...(one.columns?.keys ?? []).map((key) => `${one.columns?.axis}=${key}`),
  ];
  const here = new Set(pairs(table));
  return [...new Set(same.flatMap(pairs))].filter((pair) => !here.has(pair));
}

function unknown({ index, names }: Desk, bit: number, region: readonly string[]): number {
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

function addsUp(desk: Desk, bit: number, { rows, columns }: Shape): void {
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

type How = { smallest: number; isPartner: boolean };
type Goal = { vars: number[]; mine: number; row: number; found: Omit<Found, 'most'> };

/** Tries for each number to make it as large as the threshold; one answer that does so for many clears them all. */
function search(desk: Desk, lower: Float64Array, { smallest, isPartner }: How): Found[] {
  const goals = desk.said
    .filter(({ shown }) => shown === null || (isPartner && shown > 0))
    .map(({ report, region }, n): Goal => {
      const vars = unknowns(desk, report, region);
      const mine = vars.reduce((sum, one) => sum + (lower[one] ?? 0), 0);
      return { vars, mine, row: desk.rows.length + n, found: { report, region } };
    });
  const model = modelOf(desk, lower, goals);
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
