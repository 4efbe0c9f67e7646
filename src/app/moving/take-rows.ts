import { insertRows, rowsOf, type Session, type Table } from '../../platform/backup/queries.ts';
import { rowSum } from '../../platform/backup/row-sum.ts';
import type { Arrival } from './arrival.ts';
import { sayWhoMoves } from './queries.ts';
import type { Header, ServiceLine } from './service-file.ts';
import { travels } from './tables.ts';

const mostRows = 500;
const mostText = 1_000_000;

type Taking = {
  lines: AsyncIterable<ServiceLine>;
  tables: readonly Table[];
  arrival: Arrival;
  takeKey(id: string, sealed: string): void;
};

/**
 * Writes the rows of a file, in the transaction of the session and with its walls open, and reads them again. Throws when a
 * row that came as it was is not there as it was.
 */
export async function takeRows(
  session: Session,
  { lines, tables, arrival, takeKey }: Taking,
): Promise<{ rows: number }> {
  const known = new Map(tables.map((table) => [table.name, table]));
  const write = writer(session, known);
  let header: Header | undefined;
  let table: Table | undefined;
  const members: string[] = [];
  for await (const line of lines) {
    if (line.kind === 'header') header = line;
    if (line.kind === 'key') takeKey(line.id, line.sealed);
    if (line.kind === 'table') table = sameTable(line, known);
    if (line.kind !== 'row') continue;
    const name = (table as Table).name;
    if (name === 'identity.member') members.push(JSON.parse(line.json).id);
    for (const row of await arrival.rowsFor(name, line.json)) await write.row(row.table, row.json);
  }
  const rows = await write.end();
  await sayWhoMoves(session, (header as Header).service.id, members);
  await compare(session, tables, write.sums);
  return { rows };
}

/** The names in a file go into SQL only when the database itself knows them. */
function sameTable({ name, columns }: Table, known: ReadonlyMap<string, Table>): Table {
  const there = known.get(name);
  if (there?.columns.join() !== columns.join())
    throw new Error(`The table ${name} has another form in the file than it has here.`);
  return there;
}

function writer(session: Session, known: ReadonlyMap<string, Table>) {
  const sums = new Map<string, ReturnType<typeof rowSum>>();
  const held = new Map<string, string[]>();
  let [count, length] = [0, 0];
  const flush = async () => {
    for (const [name, rows] of held)
      await insertRows(session, known.get(name) as Table, `[${rows.join(',')}]`);
    held.clear();
    length = 0;
  };
  return {
    sums,
    async row(name: string, json: string) {
      const rows = held.get(name) ?? [];
      held.set(name, rows);
      rows.push(json);
      const sum = sums.get(name) ?? rowSum();
      sums.set(name, sum);
      sum.add(json);
      count += 1;
      length += json.length;
      if (rows.length >= mostRows || length >= mostText) await flush();
    },
    async end() {
      await flush();
      return count;
    },
  };
}

/** Rows of members are found by their ids, and somebody who was here before may have more of them: they are not compared. */
const notOnlyTheirs = [
  'identity.member',
  'identity.passkey',
  'identity.recovery_code',
  'identity.provider_account',
];
const madeHere = [
  'confidential.party_hash',
  'trail.person',
  'directory.entry',
  'directory.old_slug',
  'directory.change',
];

async function compare(
  session: Session,
  tables: readonly Table[],
  sums: ReadonlyMap<string, ReturnType<typeof rowSum>>,
): Promise<void> {
  for (const table of tables) {
    if ([...notOnlyTheirs, ...madeHere].includes(table.name)) continue;
    const found = rowSum();
    for await (const json of rowsOf(session, table, travels.get(table.name))) found.add(json);
    const [expected, there] = [(sums.get(table.name) ?? rowSum()).total(), found.total()];
    if (expected.rows !== there.rows || expected.sum !== there.sum)
      throw new Error(
        `The table ${table.name} is not here as it came: ${expected.rows} rows in the file, ${there.rows} here. Nothing was changed.`,
      );
  }
}
