import type { Spreadsheet } from '../../../../platform/spreadsheets/spreadsheet.ts';
import type { ServiceCodes } from '../../../cases/codes/service-codes.ts';
import { folded } from '../../../cases/record/contact.ts';
import { outOfTable } from '../../../directory/exchange/formula.ts';
import { type CodeOf, codeReader, longestWord } from './code-of.ts';
import {
  type DayField,
  dayFields,
  type ImportField,
  type Mapping,
  type WordField,
  wordFields,
} from './fields.ts';
import { readDay } from './read-day.ts';

/** One row as it can become a case; what stands in no column is empty. Codes are chosen values: shared ones or the service’s own. */
export type OldCase = {
  line: number;
  cells: readonly string[];
  text: Partial<Record<ImportField, string>>;
  days: Partial<Record<DayField, string>>;
  codes: Partial<Record<WordField, string>>;
};

export type WrongCode =
  | 'no_request_day'
  | 'not_a_day'
  | 'in_the_future'
  | 'days_order'
  | 'unknown_word'
  | 'outcome_missing'
  | 'closed_missing'
  | 'sanction'
  | 'twice';
/** What is wrong in a row: in which field, and the word that stands there. */
export type Wrong = { field: ImportField | null; code: WrongCode; word?: string };
export type RefusedRow = { ok: false; line: number; cells: readonly string[]; wrong: Wrong[] };
export type ReadRow = { ok: true; value: OldCase } | RefusedRow;

type Row = Spreadsheet['rows'][number];

/** How the rows of one list are read: what stands in each of its columns, what its words mean, and what is today there. */
export type Reading = {
  fields: readonly (ImportField | '')[];
  codeOf: CodeOf;
  today: string;
  since1904: boolean;
};

export function readingOf(
  { heads, since1904 }: Pick<Spreadsheet, 'heads' | 'since1904'>,
  { columns, words }: Mapping,
  codes: ServiceCodes,
  today: string,
): Reading {
  const fields = heads.map((head) => columns[folded(head)] ?? '');
  return { fields, codeOf: codeReader(words, codes), today, since1904 };
}

/** Reads one row by the mapping, and says in which column something is wrong. */
export function readRow({ line, cells }: Row, reading: Reading): ReadRow {
  const text = textIn(cells, reading);
  const days = daysIn(text, reading);
  const codes = codesIn(text, days.requestedOn, reading);
  const wrong = [...wrongDays(text, reading), ...codes.wrong, ...wrongEnd(days, codes.chosen, codes.wrong)];
  return wrong.length > 0
    ? { ok: false, line, cells, wrong }
    : { ok: true, value: { line, cells, text, days, codes: codes.chosen } };
}

function textIn(cells: readonly string[], { fields }: Reading): OldCase['text'] {
  const text: OldCase['text'] = {};
  for (const [at, field] of fields.entries()) {
    const cell = outOfTable((cells[at] ?? '').trim());
    if (!field) continue;
    // What stands in several columns is the first that has anything; remarks are kept from all of them.
    const isProse = field === 'story' || field === 'note';
    if (isProse) text[field] = [text[field], cell].filter(Boolean).join('\n\n');
    else text[field] ||= cell;
  }
  return text;
}

function codesIn(text: OldCase['text'], askedOn: string | undefined, { codeOf }: Reading) {
  const chosen: OldCase['codes'] = {};
  const wrong: Wrong[] = [];
  for (const field of wordFields) {
    const word = text[field] ?? '';
    const code = word === '' ? '' : codeOf(field, word, askedOn);
    if (code === null) wrong.push({ field, code: 'unknown_word', word: word.slice(0, longestWord) });
    else if (code) chosen[field] = code;
  }
  return { chosen, wrong };
}

function wrongEnd(days: OldCase['days'], { outcome }: OldCase['codes'], unknown: readonly Wrong[]): Wrong[] {
  if (outcome?.startsWith('SAC_')) return [{ field: 'outcome', code: 'sanction' }];
  if (outcome && !days.closedOn) return [{ field: 'closedOn', code: 'closed_missing' }];
  const isSaid = unknown.some(({ field }) => field === 'outcome');
  return days.closedOn && !outcome && !isSaid ? [{ field: 'outcome', code: 'outcome_missing' }] : [];
}

const daysIn = (text: OldCase['text'], reading: Reading): OldCase['days'] =>
  Object.fromEntries(
    dayFields.flatMap((field) => [[field, readDay(text[field] ?? '', reading)]]).filter(([, day]) => day),
  );

function wrongDays(text: OldCase['text'], reading: Reading): Wrong[] {
  let last = '';
  const wrong = dayFields.flatMap((field): Wrong[] => {
    const word = (text[field] ?? '').slice(0, 30);
    const day = readDay(word, reading);
    if (day === null) return [{ field, code: 'not_a_day', word }];
    if (day > reading.today) return [{ field, code: 'in_the_future', word }];
    if (day !== '' && day < last) return [{ field, code: 'days_order', word }];
    last = day || last;
    return [];
  });
  return text.requestedOn ? wrong : [...wrong, { field: 'requestedOn', code: 'no_request_day' }];
}
