import { instantAt, wallTime } from '../../../../../platform/calendar/wall-clock.ts';
import type { Zone } from '../../../../../platform/calendar/zone.ts';
import { daysAfter } from '../../../../directory/entries/rules/public-holidays.ts';

export type ReminderSettings = {
  hoursBefore: readonly number[];
  /** `HH:MM` by the clock of the service; the night may go over midnight. */
  quietFrom: string;
  quietTo: string;
};

export type ToRemind = { starts: Date; toldAt: Date; zone: Zone };

const hour = 3_600_000;
/** So long before the night begins goes what would have fallen in it. */
const beforeNight = hour / 2;

/** Whether nobody is reminded now. */
export function isQuiet(now: Date, zone: Zone, { quietFrom, quietTo }: ReminderSettings): boolean {
  const { time } = wallTime(now, zone);
  if (quietFrom <= quietTo) return quietFrom <= time && time < quietTo;
  return time >= quietFrom || time < quietTo;
}

/** When a reminder of so many hours goes: then, or before the night in which that falls. */
export function reminderAt(hours: number, { starts, zone }: ToRemind, settings: ReminderSettings): Date {
  const at = new Date(starts.getTime() - hours * hour);
  if (!isQuiet(at, zone, settings)) return at;
  const { day, time } = wallTime(at, zone);
  const evening = time >= settings.quietFrom ? day : daysAfter(day, -1);
  const begins = instantAt({ day: evening, time: settings.quietFrom }, zone) ?? at;
  return new Date(begins.getTime() - beforeNight);
}

/**
 * The reminders that are due now, those that were not sent: the first is the one to send, the others are overtaken by it. Who
 * was told of the time after a reminder would have gone needs none; nobody is reminded in the night, nor of what has begun.
 */
export function remindersDue(
  one: ToRemind,
  settings: ReminderSettings,
  { now, sent }: { now: Date; sent: readonly number[] },
): number[] {
  if (one.starts <= now || isQuiet(now, one.zone, settings)) return [];
  return [...settings.hoursBefore]
    .sort((a, b) => a - b)
    .filter((hours) => !sent.includes(hours))
    .filter((hours) => {
      const at = reminderAt(hours, one, settings);
      return at <= now && one.toldAt < at;
    });
}
