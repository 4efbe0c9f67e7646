/**
 * A day as people write it, `YYYY-MM-DD`: `2024-03-05`, `5/3/2024`, `05.03.24`, with a time behind it or not. Null when it is
 * none, an empty string for nothing. Days come before months, as in Belgium, the Netherlands and Germany.
 */
export function readDay(text: string): string | null {
  const word = text.trim().split(/[ T]/)[0] ?? '';
  if (word === '') return '';
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(word);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const usual = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(word);
  if (!usual) return null;
  const year = usual[3]?.length === 2 ? `20${usual[3]}` : usual[3];
  return dayOf(year, usual[2], usual[1]);
}

function dayOf(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && Number(year) >= 1980
    ? text
    : null;
}
