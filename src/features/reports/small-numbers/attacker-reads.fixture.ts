import { monthsOf } from '../counting/months.ts';
import type { CrossTable, Report, ReportPeriod, Shown } from '../report/report.ts';
import { lists } from './random-cases.fixture.ts';

type Side = { axis: string; keys: readonly string[] };
/**
 * A table as the attacker reads it. The cases of a lead time and the answers to a question are tables too: `hasRest`, where some
 * are counted that no row states, as those of whom the days are not known; `total` undefined where none is stated. `possible` are
 * the rows and columns of one that was emptied, as everybody knows them from the lists of codes; null where it was not.
 */
export type Table = {
  id: string;
  counted: string;
  rows: Side;
  columns: Side | null;
  cells: readonly (readonly Shown[])[];
  rowTotals: readonly Shown[];
  columnTotals: readonly Shown[];
  total: Shown | undefined;
  hasRest: boolean;
  possible: { rows: string[]; columns: string[] } | null;
};
export type Statement = { report: Report; table: Table; region: string[]; shown: Shown };
/** A table with all rows and columns that it has anywhere. */
export type Shape = { counted: string; rows: string[]; columns: string[] | null };

const ofTable = (table: CrossTable, period: ReportPeriod): Table => {
  const all = (side: Side | null): string[] =>
    side
      ? [...(side.axis === 'month' ? monthsOf(period) : (lists[side.axis as 'type'] ?? [])), 'UNKNOWN']
      : [];
  const isEmptied = table.rows.keys.length === 0 && table.total !== 0;
  const possible = isEmptied ? { rows: all(table.rows), columns: all(table.columns) } : null;
  return { ...table, hasRest: false, possible };
};

const ofOneAxis = (
  named: { id: string; counted: string; axis: string },
  rows: readonly (readonly [string, Shown])[],
): Table => ({
  ...{ id: named.id, counted: named.counted, columns: null, columnTotals: [], cells: [] },
  rows: { axis: named.axis, keys: rows.map(([key]) => key) },
  ...{ rowTotals: rows.map(([, shown]) => shown), total: undefined, hasRest: false, possible: null },
});

/** All that a report tells in numbers; a lead time or a question that was left out tells nothing. */
export function tablesIn({ tables, leadTimes, survey, period }: Report): Table[] {
  const days = leadTimes.map(({ id, of }) => {
    const counted = id === 'days_to_first_contact' ? 'asked' : 'closed';
    return { ...ofOneAxis({ id, counted, axis: id }, [['known', of]]), hasRest: true };
  });
  const said = survey.flatMap(({ moment, ways, questions }) => [
    ...(Object.values(ways).every((shown) => shown === null)
      ? []
      : [ofOneAxis({ id: `ways_${moment}`, counted: `ways_${moment}`, axis: 'way' }, Object.entries(ways))]),
    ...questions.map(({ question, answers, answered }) => ({
      ...ofOneAxis(
        { id: `${moment}_${question}`, counted: `${moment}_${question}`, axis: 'answer' },
        answers.map(({ key, count }) => [key, count] as const),
      ),
      total: answered,
    })),
  ]);
  return [...tables.map((table) => ofTable(table, period)), ...days, ...said].filter(
    ({ rows, total }) => rows.keys.length > 0 || (total !== null && total !== undefined),
  );
}

const pairsOf = (side: Side | null): string[] => side?.keys.map((key) => `${side.axis}=${key}`) ?? [];

/** Every number of a report, each of what it counts; `region` are the codes that it is limited to. */
export const statements = (report: Report): Statement[] =>
  tablesIn(report).flatMap((table) => {
    const { rows, columns } = table;
    const say = (region: string[], shown: Shown | undefined): Statement => ({
      ...{ report, table, region: region.sort(), shown: shown ?? null },
    });
    const across = pairsOf(columns);
    return [
      ...pairsOf(rows).flatMap((row, r) => [
        say([row], table.rowTotals[r]),
        ...across.map((column, c) => say([row, column], table.cells[r]?.[c])),
      ]),
      ...across.map((column, c) => say([column], table.columnTotals[c])),
      ...(table.total === undefined ? [] : [say([], table.total)]),
    ];
  });

/** The rows or columns that a table has, or may have where it was emptied. */
const allOf = (table: Table, side: 'rows' | 'columns'): string[] => {
  const { axis = '', keys = [] } = table[side] ?? {};
  return pairsOf({ axis, keys: table.possible?.[side] ?? keys });
};

const shapeOf = (tables: readonly Table[]): Shape => {
  const all = (side: 'rows' | 'columns') => [...new Set(tables.flatMap((table) => allOf(table, side)))];
  const rest = tables.some(({ hasRest }) => hasRest) ? [`${tables[0]?.id}=rest`] : [];
  return {
    counted: tables[0]?.counted ?? '',
    rows: [...all('rows'), ...rest],
    columns: tables.some(({ columns }) => columns !== null) ? all('columns') : null,
  };
};

/** Each table once. */
export const shapesOf = (tables: readonly Table[]): Shape[] =>
  [...Map.groupBy(tables, ({ id }) => id).values()].map(shapeOf);

/** The rows and columns that a table has in other reports, and not in this one. */
export function missing(table: Table, others: readonly Table[]): string[] {
  if (table.possible) return [];
  const pairs = (one: Table) => [...allOf(one, 'rows'), ...allOf(one, 'columns')];
  const here = new Set(pairs(table));
  const same = others.filter(({ id }) => id === table.id);
  return [...new Set(same.flatMap(pairs))].filter((pair) => !here.has(pair));
}
