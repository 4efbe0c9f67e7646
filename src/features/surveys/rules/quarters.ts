const firstYear = 2020;

/** `2026-Q4`: the quarter in which a day (`YYYY-MM-DD`) lies. */
export function quarterOfDay(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/** How many quarters after the first of 2020: one byte of a token. */
export const quarterNumber = (quarter: string): number =>
  (Number(quarter.slice(0, 4)) - firstYear) * 4 + Number(quarter.slice(6)) - 1;

export const quarterNumbered = (number: number): string =>
  `${firstYear + Math.floor(number / 4)}-Q${(number % 4) + 1}`;

/** The first and the last day of a quarter, `YYYY-MM-DD`. */
export function daysOfQuarter(quarter: string): { from: string; until: string } {
  const year = quarter.slice(0, 4);
  const last = Number(quarter.slice(6)) * 3;
  const two = (month: number) => String(month).padStart(2, '0');
  const lastDay = last === 6 || last === 9 ? 30 : 31;
  return { from: `${year}-${two(last - 2)}-01`, until: `${year}-${two(last)}-${lastDay}` };
}
