import type { Language } from '../../platform/texts/languages.ts';
import { uiTexts } from '../texts.ts';

/** Where someone lands who must leave at once: a site that anyone may have open. */
const elsewhere = 'https://www.wikipedia.org/';

/** A plain link away; with JavaScript it also replaces this page in the history and listens to three times Escape. */
export function QuickExit({ language }: { language: Language }) {
  const say = uiTexts(language);
  return (
    <a
      class="button exit"
      href={elsewhere}
      rel="noreferrer nofollow"
      title={say('quickExitHint')}
      data-island="quick-exit"
    >
      {say('quickExit')}
    </a>
  );
}
