import type { Language } from '../../../../platform/texts/languages.ts';
import { referralErrors } from '../referral-form/texts.ts';
import { importTexts } from './texts.ts';

/** What is wrong in a row of a list, in words. */
export function sayCode(code: string, language: Language): string | undefined {
  const say = importTexts(language);
  if (code === 'ragged' || code === 'not_agreed') return say(`wrong_${code}`);
  if (code === 'consent_missing') return say('wrong_how');
  return referralErrors(language, { field: code }).field;
}
