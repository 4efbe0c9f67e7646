import { languages } from '../../../../platform/texts/languages.ts';
import { folded } from '../../../cases/record/contact.ts';

/**
 * A day as people write it, `YYYY-MM-DD`: `2024-03-05`, `5/3/2024`, `05.03.24`, `5 mrt 2024`, `1er mars 2024`, with a time behind
 * it or not; or the number that a spreadsheet counts days with, from 1900 or 1904. Null when it is none, an empty string for
 * nothing. Days come before months, as in Belgium, the Netherlands and Germany.
 */
export function readDay(text: string, { since1904 = false } = {}): string | null {
  const word = text.trim().split(/[ T]/)[0] ?? '';
  if (word === '') return '';
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(word);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const usual = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(word);
  if (usual) return dayOf(usual[3], usual[2], usual[1]);
  return /^\d{5}(?:[.,]\d+)?$/.test(text.trim()) ? counted(word, since1904) : named(folded(text));
}

const firstDay = { since1900: Date.UTC(1899, 11, 30), since1904: Date.UTC(1904, 0, 1) };

function counted(word: string, since1904: boolean): string | null {
  const from = firstDay[since1904 ? 'since1904' : 'since1900'];
  const day = new Date(from + Number(word.split(/[.,]/)[0]) * 86_400_000).toISOString();
  return dayOf(day.slice(0, 4), day.slice(5, 7), day.slice(8, 10));
}

/** The months as four languages write them, whole and short, and as German spreadsheets shorten the third. */
const months = new Map<string, string>([
  ['mrz', '3'],
  ...languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const { format } = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, n): [string, string] => [
        folded(format(new Date(Date.UTC(2024, n, 1)))),
        String(n + 1),
      ]);
    }),
  ),
]);

function named(text: string): string | null {
  const usual = /^(?:\p{L}+ )?(\d{1,2})(?:er|e|ste|de|st|nd|rd|th)? (\p{L}+) (\d{4}|\d{2})(?: |$)/u.exec(
    text,
  );
  const english = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?: |$)/u.exec(text);
  const [day, month = '', year] = usual
    ? [usual[1], usual[2], usual[3]]
    : [english?.[2], english?.[1], english?.[3]];
  return months.has(month) ? dayOf(year, months.get(month), day) : null;
}

function dayOf(year = '', month = '', day = ''): string | null {
  const whole = year.length === 2 ? `${Number(year) < 80 ? '20' : '19'}${year}` : year;
  const text = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && Number(whole) >= 1980
    ? text
    : null;
}
