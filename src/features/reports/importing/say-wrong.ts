import type { Language } from '../../../platform/texts/languages.ts';
import { fieldTexts } from './field-texts.ts';
import type { Wrong } from './rules/read-row.ts';
import { importTexts } from './texts.ts';

/** What is wrong in a row, in plain words. */
export function sayWrong({ field, code, word = '' }: Wrong, language: Language): string {
  const name = field ? fieldTexts(language)(field) : '';
  const said = { field: name.charAt(0).toUpperCase() + name.slice(1), word };
  return importTexts(language)(`wrong_${code}` as 'wrong_not_a_day', said);
}
