import type { Spreadsheet } from '../../../../platform/spreadsheets/spreadsheet.ts';
import { folded } from '../../../cases/record/contact.ts';
import type { Columns } from './fields.ts';
import { guessColumns } from './guess-columns.ts';

/** So far down a list its heads are looked for. */
const deepest = 10;
/** Whole sentences head some columns. */
const longestHead = 80;
/** A row of a list may have a word that is a head elsewhere. */
const fewest = 3;

/** How many columns of these heads are known. */
export const knownHeads = (heads: readonly string[], said: Columns): number =>
  Object.values(guessColumns(heads, said)).filter(Boolean).length;

/**
 * The list under the row that has most heads we know: above it many lists have titles, or one head for several columns. Each
 * column gets a head of its own: the second `naam` is `naam (2)`, and one without any is its letter, where something stands in it.
 */
export function findHeads(table: Spreadsheet, said: Columns): Spreadsheet {
  const rows = [{ line: table.headLine, cells: table.heads }, ...table.rows];
  // Heads have something under them.
  const known = rows.slice(0, Math.min(deepest, rows.length - 1)).map(({ cells }) => knownHeads(cells, said));
  const most = Math.max(...known);
  const at = most >= fewest ? known.indexOf(most) : 0;
  const below = rows.slice(at + 1);
  const headRow = rows[at] ?? { line: table.headLine, cells: [] };
  return { ...table, heads: headsOf(headRow.cells, below), headLine: headRow.line, rows: below };
}

function headsOf(cells: readonly string[], below: Spreadsheet['rows']): string[] {
  const filled: boolean[] = [];
  for (const row of below) for (const [at, cell] of row.cells.entries()) if (cell) filled[at] = true;
  const times = new Map<string, number>();
  return Array.from({ length: Math.max(cells.length, filled.length) }, (_, at) => {
    const head = (cells[at] ?? '').slice(0, longestHead) || (filled[at] ? `(${letterOf(at)})` : '');
    const before = times.get(folded(head)) ?? 0;
    times.set(folded(head), before + 1);
    return head === '' || before === 0 ? head : `${head} (${before + 1})`;
  });
}

/** As spreadsheets call their columns: A, Z, AA. */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
