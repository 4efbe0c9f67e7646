import type { CrossTable, Rate } from '../report/report.ts';

/** Of the rows of `how_far`, those that each rate is a share of. */
export const ratesOf = {
  positive_of_all: ['not_suitable', 'not_started', 'one_side', 'both_heard', 'whole_path'],
  positive_of_suitable: ['not_started', 'one_side', 'both_heard', 'whole_path'],
  positive_of_treated: ['one_side', 'both_heard', 'whole_path'],
  positive_of_whole_path: ['whole_path'],
} as const;
export type RateId = keyof typeof ratesOf;

/** The version of each rate: it grows when its rows or their meaning change. */
export const rateVersion = 1;

/** The four rates, from the cells of the table `how_far` alone; `null` where one of the cells is not shown. */
export function ratesFrom(howFar: CrossTable): Rate[] {
  return Object.entries(ratesOf).map(([id, rows]) => {
    const cells = rows.map((row) => howFar.cells[howFar.rows.keys.indexOf(row)] ?? []);
    const positive = cells.map((row) => row[howFar.columns?.keys.indexOf('positive') ?? -1] ?? null);
    return { id, version: rateVersion, count: sum(positive), of: sum(cells.flat()) };
  });
}

const sum = (cells: readonly (number | null)[]): number | null =>
  cells.reduce<number | null>((total, cell) => (total === null || cell === null ? null : total + cell), 0);
