import { isLanguage } from '../../../../platform/texts/languages.ts';
import { formatDay, formatTime } from '../../../../ui/dates.ts';

/** A day, `YYYY-MM-DD`, as people write it in the language of the letter: “3 november 2026”. */
export function longDay(day: string, tag: string, { weekday = false } = {}): string {
  if (isLanguage(tag))
    return formatDay(day, { language: tag, zone: 'Europe/Brussels' }, { weekday, year: true });
  const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const format = new Intl.DateTimeFormat(tag, {
    ...parts,
    ...(weekday ? { weekday: 'long' } : {}),
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** A time of the clock, `HH:MM` or `H.MM`: “14.30 uur”. */
export function timeOfDay(time: string, tag: string): string {
  const [hour = '0', minute = '00'] = time.split(/[:.]/);
  const instant = new Date(`2026-01-01T${hour.padStart(2, '0')}:${minute}:00+01:00`);
  if (isLanguage(tag)) return formatTime(instant, { language: tag, zone: 'Europe/Brussels' });
  return new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'Europe/Brussels' }).format(instant);
}
