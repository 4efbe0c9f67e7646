import type { OwnList } from '../../../accounts/code-labels/code-row.ts';

/** What may stand in a column of an old list. */
export const importFields = [
  'number',
  'requestedOn',
  'firstContactOn',
  'firstHeardOn',
  'secondAnsweredOn',
  'resultOn',
  'aftercareOn',
  'closedOn',
  'subject',
  'relation',
  'channel',
  'referrer',
  'outcome',
  'district',
  'name',
  'street',
  'house',
  'postcode',
  'place',
  'phone',
  'email',
  'otherName',
  'otherStreet',
  'otherHouse',
  'otherPostcode',
  'otherPlace',
  'otherPhone',
  'story',
  'note',
] as const;
export type ImportField = (typeof importFields)[number];

export const dayFields = [
  'requestedOn',
  'firstContactOn',
  'firstHeardOn',
  'secondAnsweredOn',
  'resultOn',
  'aftercareOn',
  'closedOn',
] as const;
export type DayField = (typeof dayFields)[number];

/** The columns whose words are codes of a list. */
export const codeFields = [
  'subject',
  'relation',
  'channel',
  'referrer',
  'outcome',
] as const satisfies readonly OwnList[];
export type CodeField = (typeof codeFields)[number];

export const isField = (text: unknown): text is ImportField => importFields.some((field) => field === text);

/** Which field stands in which column, by the column’s folded head; `''` is a column that is not read. */
export type Columns = Record<string, ImportField | ''>;
/** What the words of a list mean: by field and folded word, the code (a shared one or the service’s own), `''` for not known. */
export type Words = Partial<Record<CodeField, Record<string, string>>>;
export type Mapping = { columns: Columns; words: Words };
