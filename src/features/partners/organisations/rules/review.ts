/** Whether an agreement is to be looked at again: `overdue`, or `soon`, within a month of this day. Days are `YYYY-MM-DD`. */
export function reviewState(reviewOn: string | null, day: string): 'overdue' | 'soon' | null {
  if (!reviewOn) return null;
  if (reviewOn < day) return 'overdue';
  return reviewOn <= daysAfter(day, 31) ? 'soon' : null;
}

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
