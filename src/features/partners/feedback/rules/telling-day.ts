import type { Contract } from '../../contract/contract.ts';

/**
 * On which day what became true on a day is told: that day itself, the next Monday, or the first day of the next quarter.
 * Days are `YYYY-MM-DD`. So a gathered word does not say on which day it happened.
 */
export function tellingDay(rhythm: Contract['rhythm'], day: string): string {
  if (rhythm === 'at_once') return day;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (rhythm === 'quarterly') return iso(Date.UTC(year, Math.floor((month - 1) / 3) * 3 + 3, 1));
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  return iso(Date.UTC(year, month - 1, date + ((8 - weekday) % 7 || 7)));
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
