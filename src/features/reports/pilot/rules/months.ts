import { daysOfQuarter, quarterOfDay } from '../../../surveys/rules/quarters.ts';

/** Days are `YYYY-MM-DD`. */
const parts = (day: string) => [Number(day.slice(0, 4)), Number(day.slice(5, 7))] as const;

/** From the first day of the quarter in which the one day lies to the last of that of the other. */
export const wholeQuarters = (from: string, until: string): { from: string; until: string } => ({
  from: daysOfQuarter(quarterOfDay(from)).from,
  until: daysOfQuarter(quarterOfDay(until)).until,
});

/** How many months of each year lie between the months of two days, both included. */
export function monthsByYear(from: string, until: string): Map<number, number> {
  const [firstYear, firstMonth] = parts(from);
  const [lastYear, lastMonth] = parts(until);
  const months = new Map<number, number>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    const first = year === firstYear ? firstMonth : 1;
    const last = year === lastYear ? lastMonth : 12;
    if (last >= first) months.set(year, last - first + 1);
  }
  return months;
}

/**
 * What these months cost, in cents: of each year so many twelfths. Null where the costs of one of the years were not written
 * down.
 */
export function costOfMonths(
  months: Map<number, number>,
  totals: ReadonlyMap<number, bigint>,
): bigint | null {
  let sum = 0n;
  for (const [year, count] of months) {
    const total = totals.get(year);
    if (total === undefined) return null;
    sum += total * BigInt(count);
  }
  return months.size === 0 ? null : (sum + 6n) / 12n;
}
