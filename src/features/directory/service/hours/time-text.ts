import type { Language } from '../../../../platform/texts/languages.ts';
import type { Period } from '../../entries/rules/opening.ts';

/** A time on the clock, `HH:MM`, as people say it: “9.30 uur”, “9 h 30”, “9:30 Uhr”, “9:30”. Midnight as an end is 24. */
export function timeText(time: string, language: Language): string {
  return withUnit(bare(time, language), language);
}

/** From and to: “9.00–12.30 uur”, “9 h – 12 h 30”, “9:00–12:30 Uhr”, “9:00–12:30”. */
export function periodText({ from, to }: Period, language: Language): string {
  const end = to > from ? to : '24:00';
  if (language === 'fr') return `${bare(from, language)}\u00a0– ${bare(end, language)}`;
  return withUnit(`${bare(from, language)}–${bare(end, language)}`, language);
}

/** All periods of a day, one after the other. */
export function periodsText(periods: readonly Period[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    periods.map((period) => periodText(period, language)),
  );
}

function bare(time: string, language: Language): string {
  const [hour = '', minute = ''] = time.split(':');
  if (language === 'fr') return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`;
  return `${Number(hour)}${language === 'nl' ? '.' : ':'}${minute}`;
}

const withUnit = (text: string, language: Language) =>
  language === 'nl' ? `${text}\u00a0uur` : language === 'de' ? `${text}\u00a0Uhr` : text;

/** The name of a weekday, 1 (Monday) to 7. */
export function weekdayText(day: number, language: Language): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return name.format(new Date((day + 3) * 86_400_000));
}
