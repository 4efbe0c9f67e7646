import type { Language } from '../../../../platform/texts/languages.ts';
import { sayError } from '../referral-form/texts.ts';
import type { Wrong } from './read-list.ts';
import { columnTexts, importTexts } from './texts.ts';

/** What is wrong in a row of a list, in words, with the column in which it is. */
export function sayWrong({ column, code }: Wrong, language: Language): string {
  const say = importTexts(language);
  if (code === 'ragged' || code === 'not_agreed') return say(`wrong_${code}`);
  if (code === 'consent_missing') return say('wrong_how');
  const words = sayError(language, column ?? '', code);
  return column && code !== 'required' ? `${columnTexts(language)(column)}: ${words}` : words;
}
