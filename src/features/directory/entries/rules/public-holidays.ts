/** The public holidays that the directory knows. */
export const holidayCodes = [
  'new_year',
  'easter_monday',
  'kings_day',
  'labour_day',
  'liberation_day',
  'ascension',
  'whit_monday',
  'national_day',
  'assumption',
  'all_saints',
  'armistice',
  'christmas',
  'second_christmas',
] as const;
export type Holiday = (typeof holidayCodes)[number];

/** Days as `YYYY-MM-DD`. Years of the Gregorian calendar. */
export type HolidayOn = { day: string; holiday: Holiday };

/**
 * The public holidays of a year, the first day first. Belgium: the ten of the royal decree of 18 April 1974, art. 1.
 * Netherlands: those of the Algemene termijnenwet, art. 3, save Good Friday, and 5 May only every fifth year (2025, 2030), when most
 * people have it off. The king’s birthday is kept on 27 April, and on the 26th where that is a Sunday.
 */
export function publicHolidays(country: 'be' | 'nl', year: number): readonly HolidayOn[] {
  const key = `${country}${year}`;
  const known = years.get(key) ?? (country === 'be' ? belgian(year) : dutch(year));
  years.set(key, known);
  return known;
}

const years = new Map<string, readonly HolidayOn[]>();

/** The public holiday on a day, if it is one. */
export function holidayOn(country: 'be' | 'nl', day: string): Holiday | null {
  return publicHolidays(country, Number(day.slice(0, 4))).find((one) => one.day === day)?.holiday ?? null;
}

function belgian(year: number): HolidayOn[] {
  const easter = easterOf(year);
  return sorted([
    { day: `${year}-01-01`, holiday: 'new_year' },
    { day: daysAfter(easter, 1), holiday: 'easter_monday' },
    { day: `${year}-05-01`, holiday: 'labour_day' },
    { day: daysAfter(easter, 39), holiday: 'ascension' },
    { day: daysAfter(easter, 50), holiday: 'whit_monday' },
    { day: `${year}-07-21`, holiday: 'national_day' },
    { day: `${year}-08-15`, holiday: 'assumption' },
    { day: `${year}-11-01`, holiday: 'all_saints' },
    { day: `${year}-11-11`, holiday: 'armistice' },
    { day: `${year}-12-25`, holiday: 'christmas' },
  ]);
}

function dutch(year: number): HolidayOn[] {
  const easter = easterOf(year);
  const birthday = `${year}-04-27`;
  return sorted([
    { day: `${year}-01-01`, holiday: 'new_year' },
    { day: daysAfter(easter, 1), holiday: 'easter_monday' },
    { day: weekdayOf(birthday) === 7 ? `${year}-04-26` : birthday, holiday: 'kings_day' },
    ...(year % 5 === 0 ? [{ day: `${year}-05-05`, holiday: 'liberation_day' as const }] : []),
    { day: daysAfter(easter, 39), holiday: 'ascension' },
    { day: daysAfter(easter, 50), holiday: 'whit_monday' },
    { day: `${year}-12-25`, holiday: 'christmas' },
    { day: `${year}-12-26`, holiday: 'second_christmas' },
  ]);
}

const sorted = (days: HolidayOn[]) => days.sort((a, b) => (a.day < b.day ? -1 : 1));

/** Easter Sunday, by the computation of Gauss as corrected by Lichtenberg. */
export function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const inCycle = year % 19;
  const seed = (19 * inCycle + moon) % 30;
  const corrected = Math.floor((seed + Math.floor(inCycle / 11)) / 29);
  const fullMoon = 21 + seed - corrected;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const distance = 7 - mod(fullMoon - firstSunday, 7);
  return daysAfter(`${year}-03-01`, fullMoon + distance - 1);
}

const mod = (value: number, by: number) => ((value % by) + by) % by;

/** The day so many calendar days after another; both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 (Monday) to 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
