import type { CrossTable, Report, Shown } from '../../report/report.ts';
import { statedIn, toldOf } from '../../small-numbers/numbers-of.ts';

/** A number of a table that a restatement says otherwise; `row` or `column` is null for a total. */
export type Difference = {
  table: CrossTable;
  row: string | null;
  column: string | null;
  before: Shown | undefined;
  after: Shown | undefined;
};

/**
 * Number by number, what a restatement shows otherwise than what it restates; `undefined` where one has no such number. Of a table
 * that one of both left empty only the total is compared: nothing else of it is told.
 */
export function differences(before: Report, after: Report): Difference[] {
  const tables = new Map([...before.tables, ...after.tables].map((table) => [table.id, table]));
  const empty = new Set([...before.tables, ...after.tables].filter(isEmptied).map(({ id }) => id));
  const [old, now] = [numbersOf(before), numbersOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [id = '', row = '', column = ''] = name.split('\n');
    const table = tables.get(id);
    const [was, is] = [old.get(name), now.get(name)];
    const isTold = !empty.has(id) || (old.has(name) && now.has(name));
    return !table || !isTold || ((was ?? 0) === (is ?? 0) && (was === null) === (is === null))
      ? []
      : { table, row: row || null, column: column || null, before: was, after: is };
  });
}

/** The tables that had rows before, and are left empty now. */
export const emptiedSince = (before: Report, after: Report): CrossTable[] => {
  const filled = new Set(before.tables.filter((table) => !isEmptied(table)).map(({ id }) => id));
  return after.tables.filter((table) => isEmptied(table) && filled.has(table.id));
};

const isEmptied = ({ rows, total }: CrossTable): boolean => rows.keys.length === 0 && total !== 0;

function numbersOf(report: Report): Map<string, Shown> {
  const tables = statedIn({ ...report, leadTimes: [], survey: [] });
  return new Map(
    tables.flatMap((part) =>
      toldOf(part).map(({ keys: [row, column], shown }) => [
        [part.sheet.id.slice('table '.length), row ?? '', column ?? ''].join('\n'),
        shown,
      ]),
    ),
  );
}
