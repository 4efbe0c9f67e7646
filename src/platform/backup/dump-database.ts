import { type DatabaseLine, lineText, type Total } from './line.ts';
import { appliedMigrations, ourSequences, ourTables, rowsOf, type Session } from './queries.ts';
import { rowSum } from './row-sum.ts';

/**
 * Every table as it is at one moment, as the role entente_backup. It holds nobody up, and changes nothing. `end` is
 * called once the moment is over.
 */
export async function* dumpDatabase(
  session: Session,
  { madeAt, installation }: { madeAt: Date; installation: string },
): AsyncGenerator<string> {
  const say = (line: DatabaseLine) => lineText(line);
  await session.query('begin isolation level repeatable read read only');
  const migrations = await appliedMigrations(session);
  yield say({
    kind: 'header',
    holds: 'database',
    format: 1,
    madeAt: madeAt.toISOString(),
    installation,
    migrations,
  });
  const totals: Record<string, Total> = {};
  for (const table of await ourTables(session)) {
    yield say({ kind: 'table', ...table });
    const sum = rowSum();
    for await (const json of rowsOf(session, table)) {
      sum.add(json);
      yield say({ kind: 'row', json });
    }
    totals[table.name] = sum.total();
  }
  for (const sequence of await ourSequences(session)) yield say({ kind: 'sequence', ...sequence });
  await session.query('rollback');
  yield say({ kind: 'end', totals });
}
