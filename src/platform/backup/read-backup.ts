import type { Forgotten } from '../vault/forgotten.ts';
import { keyFor } from './backup-key.ts';
import { type DatabaseLine, type KeysLine, readLine } from './line.ts';
import { BackupUnreadable, readSealedFile } from './sealed-file.ts';

type HeaderOf<T> = Extract<T, { kind: 'header' }>;

/** The lines of a backup of the database, once it is known to be whole. */
export const databaseLines = (path: string, backupKey: Uint8Array): AsyncGenerator<DatabaseLine> =>
  linesOf<DatabaseLine>(path, keyFor(backupKey, 'database'), 'database');

export const keysLines = (path: string, backupKey: Uint8Array): AsyncGenerator<KeysLine> =>
  linesOf<KeysLine>(path, keyFor(backupKey, 'keys'), 'keys');

/** Reads a backup of the database to its end, and answers what it holds. Throws `BackupUnreadable`. */
export async function checkDatabaseBackup(
  path: string,
  backupKey: Uint8Array,
): Promise<{ header: HeaderOf<DatabaseLine>; rows: number }> {
  let header: HeaderOf<DatabaseLine> | undefined;
  let rows = 0;
  for await (const line of databaseLines(path, backupKey)) {
    if (line.kind === 'header') header = line;
    if (line.kind === 'row') rows += 1;
  }
  return { header: header as HeaderOf<DatabaseLine>, rows };
}

/** Reads a copy of the key store to its end, and answers what it holds. Throws `BackupUnreadable`. */
export async function checkKeysCopy(
  path: string,
  backupKey: Uint8Array,
): Promise<{ header: HeaderOf<KeysLine>; keys: number; forgotten: Forgotten[] }> {
  let header: HeaderOf<KeysLine> | undefined;
  let keys = 0;
  const forgotten: Forgotten[] = [];
  for await (const line of keysLines(path, backupKey)) {
    if (line.kind === 'header') header = line;
    if (line.kind === 'key') keys += 1;
    if (line.kind === 'forgotten') forgotten.push({ id: line.id, at: new Date(line.at) });
  }
  return { header: header as HeaderOf<KeysLine>, keys, forgotten };
}

async function* linesOf<T extends DatabaseLine | KeysLine>(
  path: string,
  key: Uint8Array,
  holds: 'database' | 'keys',
): AsyncGenerator<T> {
  let last: string | undefined;
  for await (const text of readSealedFile(path, key)) {
    const line = readLine<T>(text);
    if (last === undefined) mustBeOurs(path, line, holds);
    last = line.kind;
    yield line;
  }
  if (last !== 'end') throw new BackupUnreadable(`${path} was never finished. Take another one.`);
}

function mustBeOurs(path: string, line: DatabaseLine | KeysLine, holds: string): void {
  if (line.kind !== 'header' || line.holds !== holds)
    throw new BackupUnreadable(`${path} is another kind of file than is asked for here.`);
  // A number, not the type: the file may come from a later Entente.
  if ((line.format as number) !== 1)
    throw new BackupUnreadable(
      `${path} was made by a newer version of Entente. Restore it with that version.`,
    );
}
