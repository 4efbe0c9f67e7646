/**
 * A spreadsheet takes a cell that begins with = + - @ for a formula. An apostrophe before it prevents that; a cell that
 * has one of its own there gets another, so that what was written is what is read.
 */
export const inTable = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** The other way round. */
export const outOfTable = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
