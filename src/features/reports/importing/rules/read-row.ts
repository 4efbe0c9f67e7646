import type { ServiceCodes } from '../../../cases/codes/service-codes.ts';
import { folded } from '../../../cases/record/contact.ts';
import {
  type CodeField,
  codeFields,
  type DayField,
  dayFields,
  type ImportField,
  type Mapping,
} from './fields.ts';
import { readDay } from './read-day.ts';

/** One row as it can become a case; what stands in no column is empty. Codes are chosen values: shared ones or the service’s own. */
export type OldCase = {
  line: number;
  text: Partial<Record<ImportField, string>>;
  days: Partial<Record<DayField, string>>;
  codes: Partial<Record<CodeField, string>>;
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
export type ReadRow = { ok: true; value: OldCase } | { ok: false; line: number; wrong: Wrong[] };

type Row = { line: number; cells: readonly string[] };
type Given = { heads: readonly string[]; mapping: Mapping; codes: ServiceCodes; today: string };

/** Reads one row by the mapping, and says in which column something is wrong. */
export function readRow({ line, cells }: Row, given: Given): ReadRow {
  const text = textIn(cells, given);
  const days = daysIn(text);
  const codes = codesIn(text, given);
  const wrong = [
    ...wrongDays(text, given.today),
    ...codes.wrong,
    ...wrongEnd(days, codes.chosen, codes.wrong),
  ];
  return wrong.length > 0
    ? { ok: false, line, wrong }
    : { ok: true, value: { line, text, days, codes: codes.chosen } };
}

function textIn(cells: readonly string[], { heads, mapping }: Given): OldCase['text'] {
  const text: OldCase['text'] = {};
  for (const [at, head] of heads.entries()) {
    const field = mapping.columns[folded(head)];
    if (field) text[field] ??= (cells[at] ?? '').trim();
  }
  return text;
}

function codesIn(text: OldCase['text'], { mapping, codes }: Given) {
  const chosen: OldCase['codes'] = {};
  const wrong: Wrong[] = [];
  for (const field of codeFields) {
    const word = text[field] ?? '';
    const code = word === '' ? '' : codeOf(field, word, mapping, codes);
    if (code === null) wrong.push({ field, code: 'unknown_word', word: word.slice(0, 60) });
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

const daysIn = (text: OldCase['text']): OldCase['days'] =>
  Object.fromEntries(
    dayFields.flatMap((field) => [[field, readDay(text[field] ?? '')]]).filter(([, day]) => day),
  );

function wrongDays(text: OldCase['text'], today: string): Wrong[] {
  let last = '';
  const wrong = dayFields.flatMap((field): Wrong[] => {
    const word = (text[field] ?? '').slice(0, 30);
    const day = readDay(word);
    if (day === null) return [{ field, code: 'not_a_day', word }];
    if (day > today) return [{ field, code: 'in_the_future', word }];
    if (day !== '' && day < last) return [{ field, code: 'days_order', word }];
    last = day || last;
    return [];
  });
  return text.requestedOn ? wrong : [...wrong, { field: 'requestedOn', code: 'no_request_day' }];
}

/** The code of a word: as the service said before, else the code itself or its label in any language. Null when nobody knows. */
export function codeOf(field: CodeField, word: string, mapping: Mapping, codes: ServiceCodes): string | null {
  const said = mapping.words[field]?.[folded(word)];
  if (said !== undefined && (said === '' || codes.meaning(field, said))) return said;
  if (codes.meaning(field, word)) return word;
  const found = (['nl', 'fr', 'de', 'en'] as const)
    .flatMap((language) => codes.all(field, language).map((code) => ({ code, label: code.label(language) })))
    .find(({ label }) => folded(label) === folded(word));
  return found?.code.key ?? null;
}
