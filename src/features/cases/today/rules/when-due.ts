import type { Day } from '../../rules/working-days.ts';

export type WhenDue = 'late' | 'today' | 'week';

/** In which group something due on this day stands, or null when it is not due within the week. */
export function whenDue(due: Day, days: { today: Day; soon: Day }): WhenDue | null {
  if (due < days.today) return 'late';
  if (due === days.today) return 'today';
  return due <= days.soon ? 'week' : null;
}
