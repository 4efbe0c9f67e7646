import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { type FileName, files, type RowOf } from '../files.ts';
import type { Problem } from '../problem.ts';
import { type Column, columnsOf, rowsOfService, trailOf } from '../queries.ts';
import { tables } from '../tables/tables.ts';
import type { Book, Rows } from '../writing/book.ts';
import { codeRows } from './codes.ts';
import { itemsOfRequests, lettersOfPartners, rowsOfWaitingLists, wordsOfReports } from './opened.ts';
import { membersOf } from './queries.ts';

/** A table as the database has it, with the columns that a coordinator may read. */
export type OtherTable = { name: string; file: string; columns: readonly Column[] };

/** What was found before: the cases by id, what did not open, the documents of the binder. */
type Beside = {
  numbers: ReadonlyMap<string, string>;
  problems: Problem[];
  documents: RowOf<'documents.csv'>[];
};

const others = Object.entries(tables).flatMap(([name, where]) => ('other' in where ? [name] : []));

/**
 * Writes what is of the service and of no one case: each table in a transaction of its own, so that none is long. Answers which
 * tables of the database have rows.
 */
export async function addTables(
  house: House,
  who: AtWork,
  book: Book,
  { numbers, problems, documents }: Beside,
): Promise<OtherTable[]> {
  const asMember = <T>(work: (tx: Tx) => Promise<T>) =>
    house.db.as({ kind: 'member', memberId: who.memberId }, work);
  const add = (name: FileName, rows: (tx: Tx) => Promise<Rows>) =>
    asMember(async (tx) => book.addTable(name, Object.keys(files[name].columns), await rows(tx)));
  const noting = async <Row extends object>({
    rows,
    problems: more,
  }: {
    rows: Row[];
    problems: Problem[];
  }) => {
    problems.push(...more);
    return rows;
  };
  const serviceId = who.service.id;
  await add('members.csv', (tx) => membersOf(tx, serviceId));
  await add('partner-letters.csv', (tx) => lettersOfPartners(tx, house, who));
  await add('judicial-requests.csv', async (tx) => noting(await itemsOfRequests(tx, who)));
  await add('report-words.csv', (tx) => wordsOfReports(tx, who));
  await add('waiting-lists.csv', async (tx) => noting(await rowsOfWaitingLists(tx, who)));
  await add('codes.csv', async () => codeRows(who));
  await add('trail.csv', async (tx) => withNumbers(trailOf(tx, serviceId), numbers));
  await add('documents.csv', async () => documents);
  await add('problems.csv', async () => problems);

  const filled: OtherTable[] = [];
  const readable = await asMember((tx) => columnsOf(tx, others));
  for (const [name, columns] of readable) {
    const table = { name, file: `other/${name}.csv`, columns };
    const heads = headsOf(columns);
    const rows = await asMember((tx) => {
      const read = rowsOfService(tx, { name, columns: columns.map((column) => column.name) }, serviceId);
      return book.addTable(table.file, heads, withNumbers(allowed(name, read), numbers), true);
    });
    if (rows > 0) filled.push(table);
  }
  return filled;
}

/** What is of a case says its number first. */
export const headsOf = (columns: readonly Column[]): string[] => {
  const names = columns.map(({ name }) => name);
  return names.includes('case_id') ? ['case', ...names] : names;
};

type Row = Record<string, unknown> & { case_id?: unknown; list?: unknown };

async function* withNumbers(rows: AsyncIterable<Row>, numbers: ReadonlyMap<string, string>) {
  for await (const row of rows)
    yield 'case_id' in row ? { case: numbers.get(String(row.case_id)) ?? '', ...row } : row;
}

/** What complaints came to is read by whoever handles them, even where one person does both. */
async function* allowed(table: string, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  for await (const row of rows)
    if (table !== 'reporting.closing_count' || String(row.list) !== 'complaint') yield row;
}
