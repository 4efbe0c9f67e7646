import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db/database.ts';
import type { Spreadsheet } from '../../../platform/spreadsheets/spreadsheet.ts';
import type { ServiceCodes } from '../../cases/codes/service-codes.ts';
import { folded } from '../../cases/record/contact.ts';
import { marksOf } from './queries.ts';
import { type CodeField, codeFields, type ImportField, type Mapping } from './rules/fields.ts';
import { guessColumns } from './rules/guess-columns.ts';
import { codeOf, type OldCase, type ReadRow, readRow } from './rules/read-row.ts';

/** What would become of a list: each of its rows is in one of the three. */
export type Account = {
  mapping: Mapping;
  ready: { case: OldCase; mark: Uint8Array }[];
  wrong: Extract<ReadRow, { ok: false }>[];
  /** Lines of rows that are cases already. */
  before: number[];
  /** Words of columns of codes that nobody explained yet, the most frequent first. */
  unknown: { field: CodeField; word: string; count: number }[];
  /** Columns that are read, in the order of the list, with the first thing that stands in them. */
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
  const rows = table.rows.map((row) => readRow(row, { heads: table.heads, mapping, codes, today }));
  const marks = rows.map((row, index) =>
    row.ok ? markOf(said.salt, row.value, table.rows[index]?.cells) : null,
  );
  const known = await marksOf(
    tx,
    serviceId,
    marks.filter((mark) => mark !== null),
  );
  const account: Account = {
    ...{ mapping, ready: [], wrong: [], before: [] },
    unknown: unknownWords(table, mapping, codes),
    columns: columnsOf(table, mapping),
  };
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const mark = marks[index];
    if (!row.ok || !mark) account.wrong.push(row as Extract<ReadRow, { ok: false }>);
    else if (seen.has(hex(mark))) account.wrong.push(twin(row.value.line));
    else if (known.has(hex(mark))) account.before.push(row.value.line);
    else account.ready.push({ case: row.value, mark });
    if (mark) seen.add(hex(mark));
  }
  return account;
}

const twin = (line: number): Account['wrong'][number] => ({
  ok: false,
  line,
  wrong: [{ field: 'number', code: 'twice' }],
});

const hex = (mark: Uint8Array): string => Buffer.from(mark).toString('hex');

/** By its own number in the old list, else by all that stands in it: the same row twice is one case. */
function markOf(salt: Uint8Array, { text }: OldCase, cells: readonly string[] = []): Uint8Array {
  const what = text.number ? `number ${folded(text.number)}` : `row ${JSON.stringify(cells)}`;
  return new Uint8Array(createHash('sha256').update(salt).update(what).digest());
}

function unknownWords(table: Spreadsheet, mapping: Mapping, codes: ServiceCodes): Account['unknown'] {
  const found = new Map<string, Account['unknown'][number]>();
  for (const field of codeFields) {
    const at = table.heads.findIndex((head) => mapping.columns[folded(head)] === field);
    if (at < 0) continue;
    for (const { cells } of table.rows) {
      const word = (cells[at] ?? '').trim().slice(0, 60);
      if (word === '' || codeOf(field, word, mapping, codes) !== null) continue;
      const key = `${field} ${folded(word)}`;
      const known = found.get(key) ?? { field, word, count: 0 };
      found.set(key, { ...known, count: known.count + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count).slice(0, 60);
}

const columnsOf = ({ heads, rows }: Spreadsheet, mapping: Mapping): Account['columns'] =>
  heads.map((head, at) => ({
    head,
    field: mapping.columns[folded(head)] ?? '',
    example: (rows.find(({ cells }) => cells[at])?.cells[at] ?? '').slice(0, 60),
  }));
