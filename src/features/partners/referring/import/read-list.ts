import { checkTyped, type Typed } from '../../../../platform/http/form.ts';
import { ok, type Result } from '../../../../platform/result.ts';
import { type Language, languageNames, languages } from '../../../../platform/texts/languages.ts';
import type { OwnList } from '../../../accounts/code-labels/code-row.ts';
import { sharedCodes } from '../../../cases/codes/shared-codes.ts';
import { folded } from '../../../cases/record/contact.ts';
import { subjectChoices } from '../../../intake/telephone/subject-choices.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Offered } from '../referral-form/fields.tsx';
import { agreedHows, referralSchema, residentOf } from '../referral-form/schema.ts';
import { referralTexts } from '../referral-form/texts.ts';
import type { Resident } from '../send-referral.ts';
import { type ColumnName, columnsOf, findColumns } from './columns.ts';
import { readTable, type Table } from './read-table.ts';
import { sameAs } from './same-as.ts';

/** What is wrong in a row: in which column, and what; without a column it is the whole row. */
export type Wrong = { column: ColumnName | null; code: string };

/** One row of the list: whom to send, or why not. `twice` is the line on which the same person stands already. */
export type Row =
  | { kind: 'ready'; line: number; resident: Resident; keys: string[] }
  | { kind: 'wrong'; line: number; wrong: Wrong[] }
  | { kind: 'twice'; line: number; first: number };

/** What was read; `unread` are the heads of columns that the contract does not have. */
export type List = { rows: Row[]; unread: string[] };
export type NoList = 'empty_list' | 'broken_list' | 'too_big' | 'too_many_rows';

/** Reads a whole list by the contract, and accounts for each of its rows; nothing is sent. */
export function readList(
  text: string,
  { contract, usual, offered }: { contract: Contract; usual: Language; offered: Offered },
): Result<List & { missing: ColumnName[] }, NoList> {
  const table = readTable(text);
  if (!table.ok) return table;
  const { place, unread, missing } = findColumns(table.value.heads, columnsOf(contract));
  if (missing.length > 0) return ok({ rows: [], unread, missing });
  const reading = { schema: referralSchema(contract, usual, offered.codes), said: saidIn(offered), offered };
  const seen = new Map<string, number>();
  const rows = table.value.rows.map((row): Row => {
    const one = readRow(row, place, reading);
    if (one.kind !== 'ready') return one;
    const first = one.keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    if (first !== undefined) return { kind: 'twice', line: row.line, first };
    for (const key of one.keys) seen.set(key, row.line);
    return one;
  });
  return ok({ rows, unread, missing });
}

type Reading = {
  schema: ReturnType<typeof referralSchema>;
  said: ReturnType<typeof saidIn>;
  offered: Offered;
};

function readRow(row: TableRow, place: Place, { schema, said, offered }: Reading): Row {
  const { line } = row;
  if (row.ragged) return { kind: 'wrong', line, wrong: [{ column: null, code: 'ragged' }] };
  const read = checkTyped(typedOf(row, place, said), schema);
  const wrong: Wrong[] = Object.entries(read.ok ? {} : read.errors).map(([field, code]) => ({
    column: field as ColumnName,
    code,
  }));
  if (!isYes(cell(row, place, 'agreed'))) wrong.unshift({ column: 'agreed', code: 'not_agreed' });
  if (!read.ok || wrong.length > 0) return { kind: 'wrong', line, wrong };
  const resident = residentOf(read.value, offered.codes);
  return { kind: 'ready', line, resident, keys: sameAs(resident) };
}

type Place = ReadonlyMap<ColumnName, number>;
type TableRow = Table['rows'][number];

const cell = (row: TableRow, place: Place, name: ColumnName): string =>
  (row.cells[place.get(name) ?? -1] ?? '').trim();

function typedOf(row: TableRow, place: Place, said: Reading['said']): Typed {
  const typed: Typed = {};
  for (const name of place.keys()) typed[name] = cell(row, place, name);
  const asSaid = (name: ColumnName, options: readonly { value: string; label: string }[]) => {
    const said = folded(`${typed[name] ?? ''}`);
    const found = options.find(
      ({ value, label }) => said !== '' && [folded(value), folded(label)].includes(said),
    );
    if (found) typed[name] = found.value;
  };
  asSaid('language', spoken);
  asSaid('subject', said.subject);
  asSaid('relation', said.relation);
  asSaid('agreedHow', said.agreedHow);
  typed.feedbackAgreed = isYes(cell(row, place, 'feedbackAgreed')) ? 'yes' : '';
  return typed;
}

const yes = ['ja', 'j', 'oui', 'o', 'yes', 'y', 'x', '1', 'true', 'waar', 'vrai', 'wahr'];
const isYes = (value: string): boolean => yes.includes(folded(value));

const spoken = languages.flatMap((value) => [
  { value, label: languageNames[value] },
  ...languages.map((other) => ({
    value,
    label: new Intl.DisplayNames(other, { type: 'language' }).of(value) ?? value,
  })),
]);
const hows = languages.flatMap((language) =>
  agreedHows.map((value) => ({ value: value as string, label: referralTexts(language)(value) })),
);
const shared = {
  subject: languages.flatMap(subjectChoices),
  relation: languages.flatMap((language) =>
    sharedCodes('relation').map(({ key, label }) => ({ value: key, label: label(language) })),
  ),
};

/** What a list may say: the words of the service, and those of all services for what it offers today. */
function saidIn({ codes, day }: Offered) {
  const words = (list: OwnList & keyof typeof shared) => {
    const own = languages.flatMap((language) => codes.options(list, language, day));
    const offered = new Set(own.map(({ value }) => value));
    return [...own, ...shared[list].filter(({ value }) => offered.has(value))];
  };
  return { subject: words('subject'), relation: words('relation'), agreedHow: hows };
}
