import { type RecordTypeName, recordType, recordTypeNames } from './record-types.ts';

/** How long each kind of record is kept in one service, in the unit of its type. */
export type Periods = Record<RecordTypeName, number>;

/** What a service chose, with the usual period for the rest. What lies outside the table's bounds is brought within them. */
export function periodsFrom(chosen: readonly { record_type: string; length: number }[]): Periods {
  const own = new Map(chosen.map((row) => [row.record_type, row.length]));
  return Object.fromEntries(
    recordTypeNames.map((name) => {
      const { usual, least, most, chosenBy } = recordType(name);
      const length = chosenBy === 'service' ? (own.get(name) ?? usual) : usual;
      return [name, Math.min(Math.max(length, least), most)];
    }),
  ) as Periods;
}

/**
 * What ended before this moment is due. Months are counted back on the calendar: on 31 March one month back is the last of
 * February.
 */
export function dueBefore(name: RecordTypeName, periods: Periods, now: Date): Date {
  const { unit } = recordType(name);
  const length = periods[name];
  return unit === 'days' ? new Date(now.getTime() - length * 86_400_000) : addMonths(now, -length);
}

/** When what ended at this moment goes. Never before its period is over, at most a day after `dueBefore` says so. */
export function goesOn(name: RecordTypeName, periods: Periods, ended: Date): Date {
  const { unit } = recordType(name);
  const length = periods[name];
  return unit === 'days' ? new Date(ended.getTime() + length * 86_400_000) : addMonths(ended, length);
}

/** Whether something that ended then has to go now: the same answer in the preview and in the job. */
export const isDue = (name: RecordTypeName, periods: Periods, ended: Date, now: Date): boolean =>
  goesOn(name, periods, ended) <= now;

/** The same moment of the day so many months on; the last of a month where the day is not in it. */
export function addMonths(at: Date, months: number): Date {
  const day = at.getUTCDate();
  const then = new Date(at);
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() + months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, last));
  return then;
}
