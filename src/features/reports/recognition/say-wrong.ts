import type { Language } from '../../../platform/texts/languages.ts';
import { documentTexts } from './documents/texts.ts';
import { recognitionTexts } from './texts.ts';

const ofDocuments = ['empty', 'heic', 'broken', 'not_allowed', 'too_large', 'full', 'not_there'] as const;
const isOfDocument = (code: string): code is (typeof ofDocuments)[number] =>
  (ofDocuments as readonly string[]).includes(code);

/** What is wrong with a form of the binder; `most` is a limit in megabytes. */
export function sayWrong(language: Language, code: string, most = ''): string {
  if (!isOfDocument(code)) return recognitionTexts(language)(code as 'required');
  const say = documentTexts(language);
  return code === 'too_large' || code === 'full' ? say(code, { most }) : say(code);
}
