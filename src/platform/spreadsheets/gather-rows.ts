import { type Limits, type Spreadsheet, Unreadable } from './spreadsheet.ts';

const mostInOneCell = 10_000;

/**
 * Gathers rows as they are read, within the limits, which hold for all sheets together. Empty ones are left out, and of each
 * sheet the first one with two cells or more is the heads. Throws `Unreadable` as soon as a limit is passed.
 */
export function gatherRows(limits: Limits) {
  const sheets: Spreadsheet[] = [];
  let left = { rows: limits.rows, characters: limits.characters };
  return {
    sheet(name: string, since1904 = false): void {
      sheets.push({ name, heads: [], headLine: 0, rows: [], since1904 });
    },
    add(line: number, given: readonly unknown[]): void {
      const table = sheets.at(-1);
      const cells = trimmed(given.length > limits.columns ? within(given, limits) : given);
      if (!table || cells.length === 0) return;
      left = { ...left, characters: left.characters - cells.join('').length };
      if (left.characters < 0) throw new Unreadable('too_much_text');
      if (table.heads.length === 0) {
        // What stands alone above a list is its title.
        if (cells.filter(Boolean).length > 1) Object.assign(table, { heads: cells, headLine: line });
        return;
      }
      left = { ...left, rows: left.rows - 1 };
      if (left.rows < 0) throw new Unreadable('too_many_rows');
      table.rows.push({ line, cells });
    },
    done(): Spreadsheet[] {
      const found = sheets.filter(({ rows }) => rows.length > 0);
      if (found.length === 0) throw new Unreadable('empty');
      return found;
    },
  };
}

/** Too many columns count only where something stands in them. */
function within(given: readonly unknown[], { columns }: Limits): readonly unknown[] {
  if (given.slice(columns).some((value) => textOf(value) !== '')) throw new Unreadable('too_many_columns');
  return given.slice(0, columns);
}

function trimmed(given: readonly unknown[]): string[] {
  const cells = given.map(textOf);
  while (cells.length > 0 && cells.at(-1) === '') cells.pop();
  return cells;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'object') return '';
  return String(value).slice(0, mostInOneCell).replaceAll('\0', '').trim();
}
