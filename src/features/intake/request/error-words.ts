import type { Language } from '../../../platform/texts/languages.ts';
import { isSharedError, requestTexts } from './texts.ts';

/**
 * Says an error code: in the question's own words where it has them (`name_required`, or `required` for any field),
 * else in those that all questions share.
 */
export function errorWords(
  own: Record<string, string>,
  language: Language,
  field: string,
  code: string,
): string {
  const say = requestTexts(language);
  return own[`${field}_${code}`] ?? own[code] ?? say(isSharedError(code) ? code : 'required');
}
