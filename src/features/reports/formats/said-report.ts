import type { Language } from '../../../platform/texts/languages.ts';

/** A number, words, `''` where nothing stands, or `null` where a number is kept back. */
export type Cell = number | string | null;

export type SaidColumn = { code: string; label: string };
export type SaidRow = { code: string; label: string; cells: readonly Cell[] };

/** Rows and columns with their words; the last row or column may be a total. `corner` says what the rows are. */
export type SaidTable = {
  id: string;
  title: string;
  /** What is counted, in a sentence. */
  definition: string;
  corner: string;
  columns: readonly SaidColumn[];
  rows: readonly SaidRow[];
};

export type SaidDefinition = {
  id: string;
  name: string;
  version: number;
  definition: string;
  formula: string;
  denominator: string;
};

/** A report in one language: what all files say, each in its own form. */
export type SaidReport = {
  language: Language;
  title: string;
  /** What is asked first about a report: of whom, when, what is kept back. */
  facts: readonly { code: string; label: string; value: string }[];
  /** Shown in the place of a number that is kept back. */
  hidden: string;
  tables: readonly SaidTable[];
  definitions: readonly SaidDefinition[];
  /** The qualitative part, in Markdown. */
  words: string;
};
