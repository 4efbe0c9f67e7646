import { packText, type StreamedEntry } from '../../../../platform/spreadsheets/pack-stream.ts';
import { type CaseFileName, files, filesOfCases, type RowOf } from '../files.ts';
import { csvHeads, csvRow } from './csv.ts';

/** The rows of one case for each of the tables that are filled case by case. */
export type CaseRows = { [Name in CaseFileName]: RowOf<Name>[] };

export const caseFileNames = Object.keys(filesOfCases) as CaseFileName[];

/** Rows of one table, all there or read in pages. */
export type Rows = AsyncIterable<object> | Iterable<object>;

/**
 * The tables of an export while they are written, and all of them once more as one JSON: packed at once, so that of a service
 * with thousands of cases no more than its packed words is in memory.
 */
export async function openBook(about: object) {
  const tables = caseFileNames.map((name) => ({ name, text: packText() }));
  for (const { name, text } of tables) await text.add(csvHeads(Object.keys(files[name].columns)));
  const json = packText();
  await json.add(`${JSON.stringify(about, null, 1).slice(0, -2)},\n"cases": [`);
  const done: StreamedEntry[] = [];
  let cases = 0;
  let more = 0;

  return {
    async addCase(rows: CaseRows): Promise<void> {
      for (const { name, text } of tables)
        for (const row of rows[name]) await text.add(csvRow(Object.keys(files[name].columns), row));
      await json.add(`${cases === 0 ? '\n' : ',\n'}${JSON.stringify(asOne(rows))}`);
      cases += 1;
    },
    /** After the last case. How many rows it had; one without any is left out where `orNone` says so. */
    async addTable(name: string, columns: readonly string[], rows: Rows, orNone = false): Promise<number> {
      const text = packText();
      await text.add(csvHeads(columns));
      let count = 0;
      for await (const row of rows) {
        const head = `${more === 0 ? '\n],\n"tables": {' : '\n],'}\n${JSON.stringify(name)}: [\n`;
        await json.add(`${count === 0 ? head : ',\n'}${JSON.stringify(row)}`);
        if (count === 0) more += 1;
        await text.add(csvRow(columns, row));
        count += 1;
      }
      if (count > 0 || !orNone) done.push({ name, packed: await text.done() });
      return count;
    },
    async finish(): Promise<StreamedEntry[]> {
      await json.add(more === 0 ? '\n]}\n' : '\n]}}\n');
      for (const { name, text } of tables) done.push({ name, packed: await text.done() });
      return [...done, { name: 'everything.json', packed: await json.done() }];
    },
  };
}

export type Book = Awaited<ReturnType<typeof openBook>>;

/** A case in one piece: its own row, and the rows of the other tables by the name of their file. */
function asOne({ 'cases.csv': own, ...others }: CaseRows): object {
  const byName = Object.entries(others).map(([name, rows]) => [name.replace('.csv', ''), withoutCase(rows)]);
  return { ...own[0], ...Object.fromEntries(byName) };
}

const withoutCase = (rows: readonly object[]): object[] =>
  rows.map((row) => {
    const { case: _case, ...own } = row as Record<string, unknown>;
    return own;
  });
