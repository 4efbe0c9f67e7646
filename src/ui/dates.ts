import type { Zone } from '../platform/calendar/zone.ts';
import type { Language } from '../platform/texts/languages.ts';

export type Place = { language: Language; zone: Zone };

/** An instant, or a day without a time as `YYYY-MM-DD`. */
export type Moment = Date | string;

const locales: Record<Language, string> = { nl: 'nl', fr: 'fr', de: 'de', en: 'en-GB' };
const dayLength = 86_400_000;
const near = 6;

const formats = new Map<string, Intl.DateTimeFormat>();
const isoDays = new Map<string, string>();
const dayTexts = new Map<string, string>();
const relatives = new Map<Language, Intl.RelativeTimeFormat>();

/** The calendar day of an instant in a zone, as `YYYY-MM-DD`. */
export function isoDay(moment: Moment, zone: Zone): string {
  if (typeof moment === 'string') return moment.slice(0, 10);
  return remembered(isoDays, `${zone} ${moment.getTime()}`, () =>
    formatOf('sv', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment),
  );
}

/** "3 november"; with the year where it is not this year, with `weekday` "dinsdag 3 november". */
export function formatDay(
  moment: Moment,
  place: Place,
  options: { now?: Date; weekday?: boolean; year?: boolean } = {},
): string {
  const day = isoDay(moment, place.zone);
  const otherYear = options.now ? !isoDay(options.now, place.zone).startsWith(day.slice(0, 4)) : true;
  return dayText(day, place.language, {
    day: 'numeric',
    month: 'long',
    ...(options.weekday ? { weekday: 'long' } : {}),
    ...((options.year ?? otherYear) ? { year: 'numeric' } : {}),
  });
}

/** "maart 2026". */
export function formatMonth(moment: Moment, { language, zone }: Place): string {
  return dayText(isoDay(moment, zone), language, { month: 'long', year: 'numeric' });
}

/** "14.30 uur", "14 h 30", "14:30 Uhr", "14:30". */
export function formatTime(instant: Date, { language, zone }: Place): string {
  const [hour = '', minute = ''] = formatOf('sv', { timeZone: zone, hour: '2-digit', minute: '2-digit' })
    .format(instant)
    .split(':');
  const plain = String(Number(hour));
  if (language === 'nl') return `${plain}.${minute} uur`;
  if (language === 'fr') return minute === '00' ? `${plain}\u00a0h` : `${plain}\u00a0h\u00a0${minute}`;
  return language === 'de' ? `${plain}:${minute}\u00a0Uhr` : `${plain}:${minute}`;
}

const at: Record<Language, string> = { nl: 'om', fr: 'à', de: 'um', en: 'at' };

/** "dinsdag 3 november om 14.30 uur". */
export function formatDayAndTime(
  instant: Date,
  place: Place,
  options: { now?: Date; weekday?: boolean } = {},
): string {
  const day = formatDay(instant, place, { weekday: true, ...options });
  return `${day} ${at[place.language]} ${formatTime(instant, place)}`;
}

/** "vandaag", "morgen", "over 4 dagen", "2 dagen geleden"; further away than six days the day itself. */
export function relativeDay(moment: Moment, place: Place, now: Date): string {
  const days = daysBetween(isoDay(now, place.zone), isoDay(moment, place.zone));
  if (Math.abs(days) > near) return formatDay(moment, place, { now });
  const known =
    relatives.get(place.language) ??
    new Intl.RelativeTimeFormat(locales[place.language], { numeric: 'auto' });
  relatives.set(place.language, known);
  return known.format(days, 'day');
}

/** From one day to another, both included: "3–7 november"; one day when they are the same. */
export function formatPeriod(from: Moment, to: Moment, place: Place, options: { now?: Date } = {}): string {
  const [first, last] = [isoDay(from, place.zone), isoDay(to, place.zone)];
  if (first === last) return formatDay(first, place, options);
  const year = options.now && isoDay(options.now, place.zone).slice(0, 4);
  const sameYear = year && first.startsWith(year) && last.startsWith(year);
  const format = formatOf(locales[place.language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return format.formatRange(noon(first), noon(last));
}

function dayText(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${options.day ?? ''} ${options.weekday ?? ''} ${options.year ?? ''} ${day}`;
  return remembered(dayTexts, key, () => madeDayText(day, language, options));
}

function madeDayText(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const parts = formatOf(locales[language], { ...options, timeZone: 'UTC' }).formatToParts(noon(day));
  // French counts the first of the month with an ordinal, which Intl does not do.
  return parts
    .map(({ type, value }) => (language === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}

/** A list asks for the same days a hundred times, and Intl is slow. What fills up is forgotten whole. */
function remembered(known: Map<string, string>, key: string, make: () => string): string {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= 2000) known.clear();
  const text = make();
  known.set(key, text);
  return text;
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Whole calendar days from one `YYYY-MM-DD` to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / dayLength);
}
