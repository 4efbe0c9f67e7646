export type PeriodKind = 'quarter' | 'year';

/** A quarter or a year of the calendar; both days (`YYYY-MM-DD`) are within it. */
export type Period = { kind: PeriodKind; from: string; until: string };

const pad = (value: number): string => String(value).padStart(2, '0');
const lastDays = [31, 30, 30, 31] as const;

export function quarterOf(year: number, quarter: 1 | 2 | 3 | 4): Period {
  const month = quarter * 3;
  return {
    kind: 'quarter',
    from: `${year}-${pad(month - 2)}-01`,
    until: `${year}-${pad(month)}-${lastDays[quarter - 1]}`,
  };
}

export const yearOf = (year: number): Period => ({
  kind: 'year',
  from: `${year}-01-01`,
  until: `${year}-12-31`,
});

/** Which period a day lies in, as the two of them count: `2026-Q3` or `2026`. */
export const nameOf = ({ kind, from }: Period): string =>
  kind === 'year' ? from.slice(0, 4) : `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;

/** The period of a name; undefined when it is none. */
export function periodNamed(name: string): Period | undefined {
  const found = /^(20\d\d)(?:-Q([1-4]))?$/.exec(name);
  if (!found) return undefined;
  const year = Number(found[1]);
  return found[2] ? quarterOf(year, Number(found[2]) as 1 | 2 | 3 | 4) : yearOf(year);
}

/** The last four quarters and the last two years that were over on a day, the newest first. */
export function periodsBefore(day: string): Period[] {
  const year = Number(day.slice(0, 4));
  const quarters = [year, year - 1].flatMap((of) => ([4, 3, 2, 1] as const).map((q) => quarterOf(of, q)));
  const over = (period: Period): boolean => period.until < day;
  return [
    ...quarters.filter(over).slice(0, 4),
    ...[year, year - 1, year - 2].map(yearOf).filter(over).slice(0, 2),
  ];
}
