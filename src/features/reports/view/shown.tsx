import type { Language } from '../../../platform/texts/languages.ts';
import type { Rate, Shown } from '../report/report.ts';
import { viewTexts } from './texts.ts';

/** A number, or the word that stands where it is kept back. */
export function ShownNumber({ number, language }: { number: Shown; language: Language }) {
  if (number === null) return <small class="kept-back">{viewTexts(language)('hidden')}</small>;
  return <>{sayNumber(number, language)}</>;
}

export const sayNumber = (number: number, language: Language): string =>
  new Intl.NumberFormat(language).format(number);

/** A share in whole per cent; a dash where there is nothing to share, and null where it is kept back. */
export function sayShare({ count, of }: Pick<Rate, 'count' | 'of'>, language: Language): string | null {
  if (count === null || of === null) return null;
  if (of === 0) return '–';
  const share = Math.round((100 * count) / of) / 100;
  return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
}

/** Where it is said what a number means. */
export const definitionPath = (id: string, language: Language): string => `/${language}/definitions#${id}`;
