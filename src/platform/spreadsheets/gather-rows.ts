import { type Limits, type Spreadsheet, Unreadable } from './spreadsheet.ts';

const mostInOneCell = 10_000;

/**
 * Gathers rows as they are read, within the limits; empty ones are left out, and the first one with two cells or more is the
 * heads. Throws `Unreadable` as soon as a limit is passed.
 */
export function gatherRows(limits: Limits) {
  const table: Spreadsheet = { heads: [], rows: [] };
  let characters = 0;
  return {
    add(line: number, given: readonly unknown[]): void {
      const cells = trimmed(given.length > limits.columns ? within(given, limits) : given);
      if (cells.length === 0) return;
      characters += cells.join('').length;
      if (characters > limits.characters) throw new Unreadable('too_much_text');
      if (table.heads.length > 0) {
        if (table.rows.length >= limits.rows) throw new Unreadable('too_many_rows');
        table.rows.push({ line, cells });
      } else if (cells.length > 1 || table.rows.length === 0) table.heads = cells;
    },
    done(): Spreadsheet {
      if (table.rows.length === 0) throw new Unreadable('empty');
      return table;
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
