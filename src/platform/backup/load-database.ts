import type { DatabaseLine, Total } from './line.ts';
import {
  insertRows,
  openWalls,
  ourTables,
  rowsOf,
  type Sequence,
  type Session,
  setSequence,
  type Table,
} from './queries.ts';
import { rowSum } from './row-sum.ts';

const mostRows = 500;
const mostText = 1_000_000;

/**
 * Puts everything back in one transaction, as the owner of a database that has the same migrations and no rows. Reads
 * all of it again before it commits and throws when a row is missing or differs; then nothing was put back.
 */
export async function loadDatabase(
  session: Session,
  lines: AsyncIterable<DatabaseLine>,
): Promise<Record<string, Total>> {
  await session.query('begin');
  try {
    const closeWalls = await openWalls(session);
    const totals = await putBack(session, lines);
    await compare(session, totals);
    for (const statement of closeWalls) await session.query(statement);
    await session.query('commit');
    return totals;
  } catch (error) {
    await session.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function putBack(session: Session, lines: AsyncIterable<DatabaseLine>): Promise<Record<string, Total>> {
  const known = new Map((await ourTables(session)).map((table) => [table.name, table]));
  const sequences: Sequence[] = [];
  let totals: Record<string, Total> = {};
  let table: Table | null = null;
  let rows: string[] = [];
  let length = 0;
  const flush = async () => {
    if (table && rows.length > 0) await insertRows(session, table, `[${rows.join(',')}]`);
    rows = [];
    length = 0;
  };
  for await (const line of lines) {
    if (line.kind === 'row') {
      rows.push(line.json);
      length += line.json.length;
      if (rows.length >= mostRows || length >= mostText) await flush();
      continue;
    }
    await flush();
    if (line.kind === 'table') table = sameTable(line, known);
    if (line.kind === 'sequence') sequences.push(line);
    if (line.kind === 'end') totals = line.totals;
  }
  for (const sequence of sequences) await setSequence(session, sequence);
  return totals;
}

/** The names in a file go into SQL only when the database itself knows them. */
function sameTable({ name, columns }: Table, known: Map<string, Table>): Table {
  const there = known.get(name);
  if (there?.columns.join() !== columns.join())
    throw new Error(`The table ${name} has another form in the backup than its migrations make.`);
  return there;
}

async function compare(session: Session, totals: Record<string, Total>): Promise<void> {
  for (const table of await ourTables(session)) {
    const sum = rowSum();
    for await (const json of rowsOf(session, table)) sum.add(json);
    const { rows, sum: found } = sum.total();
    const expected = totals[table.name];
    if (rows !== expected?.rows || found !== expected.sum)
      throw new Error(
        `The table ${table.name} is not as it was: ${expected?.rows ?? 0} rows in the backup, ${rows} put back.`,
      );
  }
}
