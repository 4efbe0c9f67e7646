/** A day of the calendar, `YYYY-MM-DD`: it has no hours, so no clock that changes can move it. */
export type Day = string;

const oneDay = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that it is at an instant, on the wall of somebody in this time zone (`Europe/Brussels`). */
export function localDay(instant: Date, timeZone: string): Day {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format.format(instant);
}

export function dayOf(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The day so many calendar days later, or earlier when negative. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10);
}

/** Whether people are at work on this day: no weekend, no holiday. */
export function isWorkingDay(day: Day, isHoliday: (day: Day) => boolean): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}

/** The day that lies so many days further, counting only those that `counts` lets through; negative goes back. */
export function countDays(from: Day, days: number, counts: (day: Day) => boolean): Day {
  const step = Math.sign(days);
  let day = from;
  for (let left = Math.abs(days); left > 0; ) {
    day = dayAfter(day, step);
    if (counts(day)) left -= 1;
  }
  return day;
}
