import type { ReportPeriod } from '../report/report.ts';

/** The months of a period, `YYYY-MM`, in their order. */
export function monthsOf({ from, until }: ReportPeriod): string[] {
  const [first, last] = [countOf(from), countOf(until)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => monthAt(first + n));
}

/** The calendar years that a period touches, `YYYY`. */
export const yearsOf = (period: ReportPeriod): string[] => [
  ...new Set(monthsOf(period).map((month) => month.slice(0, 4))),
];

/** The quarters that lie whole in a period (`2026-Q3`), or none where the period is not made of whole quarters. */
export function wholeQuartersOf(period: ReportPeriod): string[] {
  const months = monthsOf(period);
  const quarters = [...new Set(months.map((m) => `${m.slice(0, 4)}-Q${Math.ceil(Number(m.slice(5)) / 3)}`))];
  return months.length === quarters.length * 3 ? quarters : [];
}

/** The period of whole months `YYYY-MM` to `YYYY-MM`, as days. */
export function periodOf(from: string, until: string): ReportPeriod {
  const [year = 0, month = 0] = until.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${from}-01`, until: `${until}-${last}` };
}

const countOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The month of a count of months since the year 0. */
const monthAt = (count: number): string =>
  `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
