import type { Language } from '../../../platform/texts/languages.ts';
import type { Content } from '../record/content.ts';
import { releaseTexts } from './texts.ts';

const kinds = {
  words: 'item_words',
  handed_words: 'item_handed',
  answer: 'item_answer',
  agreement_text: 'item_text',
  signature: 'item_signature',
  kept_answer: 'item_kept',
} as const;

type Shown = Extract<Content, { kind: keyof typeof kinds }>;

/** How the items of the ledger and of agreements stand on the page of a case. */
export const isOfLedger = (content: Content): content is Shown => content.kind in kinds;

export function shownWords(content: Shown, language: Language): { text: string; kind: string } {
  const say = releaseTexts(language);
  const kind = say(kinds[content.kind]);
  switch (content.kind) {
    case 'words':
    case 'handed_words':
      return { text: content.words, kind };
    case 'answer': {
      const answer = say(`answer_${content.answer}`);
      return { text: content.text ? `${answer}. ${content.text}` : answer, kind };
    }
    case 'agreement_text':
      return { text: content.lines.map(({ what }) => what).join('\n'), kind };
    case 'signature':
      return { text: [content.name, content.paper].filter(Boolean).join(' · '), kind };
    case 'kept_answer':
      return { text: content.text || '–', kind };
  }
}
