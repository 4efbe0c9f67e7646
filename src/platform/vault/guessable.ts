import { slides } from './common-passphrases.ts';

/** So many characters must be left when everything guessable is taken away. */
const leastUnguessable = 8;

/** Without accents, capitals, spaces and dashes. */
export const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s\p{Pd}]/gu, '')
    .toLowerCase();

const disguises: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** `w@chtw00rd` as `wachtwoord`. */
export const withoutDisguise = (text: string) =>
  text.replace(/[013457@$!]/g, (sign) => disguises[sign] ?? sign);

/** Few different characters, or one short piece again and again. */
export function isMonotonous(text: string): boolean {
  if (new Set(text).size < 5) return true;
  return Array.from({ length: 7 }, (_, i) => i + 1).some(
    (period) => text.slice(period) === text.slice(0, -period),
  );
}

/** True when one of the words is in it and too little is left without them. */
export function tooLittleWithout(text: string, words: string[]): boolean {
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), text);
  return rest !== text && rest.length < leastUnguessable;
}

/** Runs of four and more along a row of keys, in either direction. */
export function slidesIn(text: string): string[] {
  const rows = slides.flatMap((row) => [row, [...row].reverse().join('')]);
  const pieces = [...text].map((_, start) => {
    let end = start + 4;
    if (end > text.length || !rows.some((row) => row.includes(text.slice(start, end)))) return '';
    while (end < text.length && rows.some((row) => row.includes(text.slice(start, end + 1)))) end += 1;
    return text.slice(start, end);
  });
  return pieces.filter(Boolean).sort((a, b) => b.length - a.length);
}
