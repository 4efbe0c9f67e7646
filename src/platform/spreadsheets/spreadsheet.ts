import type { Result } from '../result.ts';

/** A table as it was read: every cell is text, a day is `YYYY-MM-DD`, a formula is what its program last made of it. */
export type Spreadsheet = {
  /** Of its sheet; empty for a text file. */
  name: string;
  heads: string[];
  headLine: number;
  /** `line` is the row's number as the program shows it; in a text file the line on which it ends. */
  rows: { line: number; cells: string[] }[];
  /** Whether its program counts days from 1904: what a bare number means as a day. */
  since1904: boolean;
};

/** What a file may cost, whoever sends it; rows and characters of all its sheets together. */
export type Limits = {
  bytes: number;
  /** Of all that is packed in it, together. */
  unpackedBytes: number;
  rows: number;
  columns: number;
  /** Characters of all cells together: a text that is stored once may stand in every cell. */
  characters: number;
  seconds: number;
  megabytesOfMemory: number;
};

export const usualLimits: Limits = {
  bytes: 10_000_000,
  unpackedBytes: 80_000_000,
  rows: 20_000,
  columns: 200,
  characters: 20_000_000,
  seconds: 20,
  megabytesOfMemory: 384,
};

export const whyNoSpreadsheet = [
  'too_big',
  'too_big_unpacked',
  'too_many_rows',
  'too_many_columns',
  'too_much_text',
  'too_slow',
  'too_heavy',
  'locked',
  'old_format',
  'open_document',
  'broken',
  'no_text',
  'empty',
] as const;
export type NoSpreadsheet = (typeof whyNoSpreadsheet)[number];

/** The sheets of a file that have rows; at least one. */
export type ReadSpreadsheet = Result<Spreadsheet[], NoSpreadsheet>;

/** Why a reader stopped; only inside the reader’s own thread. */
export class Unreadable extends Error {
  constructor(readonly kind: NoSpreadsheet) {
    super(kind);
  }
}
