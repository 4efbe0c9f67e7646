import type { Language } from '../../../platform/texts/languages.ts';
import { casePath } from '../title.ts';
import { releaseTexts } from './texts.ts';

/** One line on the page of a case: the way to what each lets the other know. */
export function WordsPanel({ language, number }: { language: Language; number: string }) {
  return (
    <p>
      <a href={`${casePath(number)}/words`}>{releaseTexts(language)('title')}</a>
    </p>
  );
}
