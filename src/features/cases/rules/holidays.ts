import { type Day, dayAfter, dayOf } from './working-days.ts';

export type Country = 'be' | 'nl';

const fixed: Record<Country, readonly string[]> = {
  be: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'],
  nl: ['01-01', '05-05', '12-25', '12-26'],
};

// Days counted from Easter Sunday: Good Friday −2, Easter Monday 1, Ascension 39, Whit Monday 50.
const fromEaster: Record<Country, readonly number[]> = { be: [1, 39, 50], nl: [-2, 1, 39, 50] };

const known = new Map<string, ReadonlySet<Day>>();

/**
 * Whether a day is a public holiday: in Belgium the ten of the Act of 4 January 1974, in the Netherlands those of the
 * Algemene termijnenwet (so Good Friday and 5 May every year).
 */
export function isHoliday(country: Country): (day: Day) => boolean {
  return (day) => holidaysOf(country, Number(day.slice(0, 4))).has(day);
}

/** Easter Sunday of a year of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}

function holidaysOf(country: Country, year: number): ReadonlySet<Day> {
  const key = `${country} ${year}`;
  let days = known.get(key);
  if (!days) {
    const moving = fromEaster[country].map((offset) => dayAfter(easter(year), offset));
    days = new Set([...fixed[country].map((day) => `${year}-${day}`), ...moving, ...kingsDay(country, year)]);
    known.set(key, days);
  }
  return days;
}

function kingsDay(country: Country, year: number): Day[] {
  if (country !== 'nl') return [];
  return [new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`];
}
