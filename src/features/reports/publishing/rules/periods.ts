import { periodOf } from '../../counting/months.ts';
import type { ReportPeriod } from '../../report/report.ts';

export type PeriodKind = 'month' | 'quarter' | 'year';
/** A month, a quarter or a year, by the name that it has in addresses: `2026-10`, `2026-Q3`, `2026`. */
export type NamedPeriod = { name: string; kind: PeriodKind; period: ReportPeriod };

/** The period of a name; null where it is none. */
export function periodNamed(name: string): NamedPeriod | null {
  const found = /^(20\d\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(name);
  if (!found) return null;
  const [, year = '', quarter, month] = found;
  if (month) return { name, kind: 'month', period: periodOf(name, name) };
  if (!quarter) return { name, kind: 'year', period: periodOf(`${year}-01`, `${year}-12`) };
  const last = Number(quarter) * 3;
  const at = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  return { name, kind: 'quarter', period: periodOf(at(last - 2), at(last)) };
}

/** The name of a period that was published. */
export const nameOf = (kind: PeriodKind, { from }: ReportPeriod): string =>
  kind === 'year'
    ? from.slice(0, 4)
    : kind === 'month'
      ? from.slice(0, 7)
      : `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;

/** Whether a period lies behind a day (`YYYY-MM-DD`): before that nothing of it is published. */
export const isOver = ({ period }: NamedPeriod, day: string): boolean => period.until < day;

/** What can be published on a day, the newest first: quarters and years of the last years, and months of the last one. */
export function periodsOver(day: string): NamedPeriod[] {
  const year = Number(day.slice(0, 4));
  const years = Array.from({ length: 4 }, (_, n) => String(year - n));
  const quarters = years.flatMap((one) => [4, 3, 2, 1].map((n) => `${one}-Q${n}`));
  const months = years
    .slice(0, 2)
    .flatMap((one) => Array.from({ length: 12 }, (_, n) => `${one}-${String(12 - n).padStart(2, '0')}`));
  return [...quarters, ...years, ...months]
    .flatMap((name) => periodNamed(name) ?? [])
    .filter((one) => isOver(one, day));
}
