import type { Zone } from './zone.ts';

export type WallTime = { day: string; time: string };

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** What the clock on the wall shows at an instant: the day as `YYYY-MM-DD`, the time as `HH:MM`. */
export function wallTime(at: Date, zone: Zone): WallTime {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(zone, format);
  const [day = '', time = ''] = format.format(at).split(' ');
  return { day, time };
}

/**
 * The instant at which the clock on the wall shows this. Null for the hour that is skipped in spring; the first of the two
 * for the hour that comes twice in autumn.
 */
export function instantAt({ day, time }: WallTime, zone: Zone): Date | null {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // Summer time is tried first, so that of two the earlier one is found.
  for (const offset of [2, 1]) {
    const at = new Date(asUtc - offset * 3_600_000);
    const shown = wallTime(at, zone);
    if (shown.day === day && shown.time === time) return at;
  }
  return null;
}
