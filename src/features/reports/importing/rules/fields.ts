import type { OwnList } from '../../../accounts/code-labels/code-row.ts';

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

/** The columns whose words are codes of a list that a service can say in its own way. */
export const codeFields = [
  'subject',
  'relation',
  'channel',
  'referrer',
  'outcome',
] as const satisfies readonly OwnList[];
export type CodeField = (typeof codeFields)[number];

/** The columns whose words are codes of the home of the first party. */
export const homeFields = ['tenure', 'dwelling', 'household', 'ageBand'] as const;
export type HomeField = (typeof homeFields)[number];

export const wordFields = [...codeFields, ...homeFields] as const;
export type WordField = (typeof wordFields)[number];

/** What may stand in a column of an old list. */
export const importFields = [
  'number',
  ...dayFields,
  ...codeFields,
  'district',
  ...(['name', 'street', 'house', 'postcode', 'place', 'phone', 'email'] as const),
  ...homeFields,
  ...(['otherName', 'otherStreet', 'otherHouse', 'otherPostcode', 'otherPlace', 'otherPhone'] as const),
  'story',
  'note',
] as const;
export type ImportField = (typeof importFields)[number];

export const isField = (text: unknown): text is ImportField => importFields.some((field) => field === text);

/** Which field stands in which column, by the column’s folded head; `''` is a column that is not read. */
export type Columns = Record<string, ImportField | ''>;
/** What the words of a list mean: by field and folded word, the code (a shared one or the service’s own), `''` for not known. */
export type Words = Partial<Record<WordField, Record<string, string>>>;
export type Mapping = { columns: Columns; words: Words };
