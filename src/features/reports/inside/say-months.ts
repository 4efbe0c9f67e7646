import type { Language } from '../../../platform/texts/languages.ts';
import { sayMonth } from '../labels/say-key.ts';
import type { Months } from './rules/months.ts';
import { insideTexts } from './texts.ts';

/** A period as people say it: a month, a year, or from month to month. */
export function sayMonths({ from, until }: Months, language: Language): string {
  if (from === until) return sayMonth(from, language);
  const year = from.slice(0, 4);
  if (from === `${year}-01` && until === `${year}-12`) return year;
  return insideTexts(language)('period', {
    from: sayMonth(from, language),
    until: sayMonth(until, language),
  });
}

/** Where the figures of these months stand. */
export const insidePath = ({ from, until }: Months): string => `/reports/inside?from=${from}&until=${until}`;
