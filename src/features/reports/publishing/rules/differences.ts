import type { CrossTable, Report, Shown } from '../../report/report.ts';
import { statedIn } from '../../small-numbers/numbers-of.ts';

/** A number of a table that a restatement says otherwise; `row` or `column` is null for a total. */
export type Difference = {
  table: CrossTable;
  row: string | null;
  column: string | null;
  before: Shown | undefined;
  after: Shown | undefined;
};

/** Number by number, what a restatement shows otherwise than what it restates; `undefined` where one has no such number. */
export function differences(before: Report, after: Report): Difference[] {
  const tables = new Map([...before.tables, ...after.tables].map((table) => [table.id, table]));
  const [old, now] = [numbersOf(before), numbersOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [id = '', row = '', column = ''] = name.split('\n');
    const table = tables.get(id);
    const [was, is] = [old.get(name), now.get(name)];
    return !table || ((was ?? 0) === (is ?? 0) && (was === null) === (is === null))
      ? []
      : { table, row: row || null, column: column || null, before: was, after: is };
  });
}

function numbersOf(report: Report): Map<string, Shown> {
  const tables = statedIn({ ...report, leadTimes: [], survey: [] });
  return new Map(
    tables.flatMap(({ sheet, stated }) =>
      stated.map(({ keys: [row, column], shown }) => [
        [sheet.id.slice('table '.length), row ?? '', column ?? ''].join('\n'),
        shown,
      ]),
    ),
  );
}
