import { periodOf } from '../../counting/months.ts';
import type { ReportPeriod } from '../../report/report.ts';

/** Whole months, `YYYY-MM`, the first and the last. */
export type Months = { from: string; until: string };

/** How far back a coordinator can choose months one by one. */
const years = 6;

/** The periods that are asked for most, of a day (`YYYY-MM-DD`); each has its key for the words. */
export function usualMonths(day: string): ({ key: UsualPeriod } & Months)[] {
  const month = countOf(day.slice(0, 7));
  const quarter = month - (month % 3);
  const year = month - (month % 12);
  const of = (key: UsualPeriod, first: number, count: number) => ({
    ...{ key, from: monthAt(first), until: monthAt(first + count - 1) },
  });
  return [
    of('thisMonth', month, 1),
    of('thisQuarter', quarter, 3),
    of('lastQuarter', quarter - 3, 3),
    of('thisYear', year, 12),
    of('lastYear', year - 12, 12),
  ];
}
export type UsualPeriod = 'thisMonth' | 'thisQuarter' | 'lastQuarter' | 'thisYear' | 'lastYear';

/** The months that can be chosen on a day, the newest first. */
export function monthsToChoose(day: string): string[] {
  const last = countOf(day.slice(0, 7));
  return Array.from({ length: years * 12 }, (_, n) => monthAt(last - n));
}

/** The months of an address; null where they are none, or the last is before the first. */
export function chosenMonths(from: string | undefined, until: string | undefined): Months | null {
  if (!from || !until || !isMonth(from) || !isMonth(until) || until < from) return null;
  // What no service can have lived through is not counted.
  return countOf(until) - countOf(from) < 50 * 12 ? { from, until } : null;
}

export const asPeriod = ({ from, until }: Months): ReportPeriod => periodOf(from, until);

const isMonth = (text: string): boolean => /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text);
const countOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthAt = (count: number): string =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
