import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db/database.ts';
import type { Spreadsheet } from '../../../platform/spreadsheets/spreadsheet.ts';
import type { ServiceCodes } from '../../cases/codes/service-codes.ts';
import { folded } from '../../cases/record/contact.ts';
import { marksOf } from './queries.ts';
import { longestWord } from './rules/code-of.ts';
import { type ImportField, type Mapping, type WordField, wordFields } from './rules/fields.ts';
import { guessColumns } from './rules/guess-columns.ts';
import { type OldCase, type Reading, type RefusedRow, readingOf, readRow } from './rules/read-row.ts';

/** A row that can become a case, and what it is recognised by when it comes again. */
export type Ready = { case: OldCase; mark: Uint8Array };

/** What would become of a list: each of its rows is in one of the three. */
export type Account = {
  heads: readonly string[];
  /** On which line they stand; what is above is not read. */
  headLine: number;
  ready: Ready[];
  wrong: RefusedRow[];
  /** Lines of rows that are cases already. */
  before: number[];
  /** Words of columns of codes that nobody explained yet, the most frequent first. */
  unknown: { field: WordField; word: string; count: number }[];
  /** The columns in the order of the list, with the first thing that stands in them. */
  columns: { head: string; field: ImportField | ''; example: string }[];
};

type Given = { serviceId: string; codes: ServiceCodes; today: string };

/** Accounts for every row of a list by what the service said of its columns and words; nothing is written. */
export async function accountFor(
  tx: Tx,
  table: Spreadsheet,
  said: Mapping & { salt: Uint8Array },
  { serviceId, codes, today }: Given,
): Promise<Account> {
  const mapping = { columns: guessColumns(table.heads, said.columns), words: said.words };
  const reading = readingOf(table, mapping, codes, today);
  const account: Account = {
    ...{ heads: table.heads, headLine: table.headLine, ready: [], wrong: [], before: [] },
    unknown: unknownWords(table, reading),
    columns: columnsOf(table, reading),
  };
  const seen = new Set<string>();
  for (const row of table.rows) {
    const read = readRow(row, reading);
    const mark = read.ok ? markOf(said.salt, read.value) : null;
    if (!read.ok || !mark) account.wrong.push(read as RefusedRow);
    else if (seen.has(hex(mark))) account.wrong.push(twin(read.value));
    else account.ready.push({ case: read.value, mark });
    if (mark) seen.add(hex(mark));
  }
  const marks = account.ready.map(({ mark }) => mark);
  const known = await marksOf(tx, serviceId, marks);
  const isKnown = ({ mark }: Ready) => known.has(hex(mark));
  account.before = account.ready.filter(isKnown).map((row) => row.case.line);
  account.ready = account.ready.filter((row) => !isKnown(row));
  return account;
}

const twin = ({ line, cells }: OldCase): RefusedRow => ({
  ...{ ok: false, line, cells },
  wrong: [{ field: 'number', code: 'twice' }],
});

const hex = (mark: Uint8Array): string => Buffer.from(mark).toString('hex');

/**
 * By its own number in the old list and its year, for many count anew each January; else by all that stands in it: the same row
 * twice is one case.
 */
function markOf(salt: Uint8Array, { text, days, cells }: OldCase): Uint8Array {
  const year = days.requestedOn?.slice(0, 4);
  const what = text.number ? `number ${year} ${folded(text.number)}` : `row ${JSON.stringify(cells)}`;
  return new Uint8Array(createHash('sha256').update(salt).update(what).digest());
}

const mostWords = 60;

function unknownWords(table: Spreadsheet, { fields, codeOf }: Reading): Account['unknown'] {
  const found = new Map<string, Account['unknown'][number]>();
  for (const field of wordFields) {
    const at = fields.indexOf(field);
    if (at < 0) continue;
    for (const { cells } of table.rows) {
      const word = (cells[at] ?? '').trim().slice(0, longestWord);
      if (word === '' || codeOf(field, word) !== null) continue;
      const key = `${field} ${folded(word)}`;
      const known = found.get(key) ?? { field, word, count: 0 };
      found.set(key, { ...known, count: known.count + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, mostWords);
}

const columnsOf = ({ heads, rows }: Spreadsheet, { fields }: Reading): Account['columns'] =>
  heads.map((head, at) => ({
    head,
    field: fields[at] ?? '',
    example: (rows.find(({ cells }) => cells[at])?.cells[at] ?? '').slice(0, 60),
  }));
