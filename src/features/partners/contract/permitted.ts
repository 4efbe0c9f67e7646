import type { Language } from '../../../platform/texts/languages.ts';
import {
  type Contract,
  type FeedbackWord,
  feedbackWords,
  type ResultClass,
  resultClasses,
} from './contract.ts';
import { sayTold } from './say-told.ts';

export type FeedbackItem = FeedbackWord | 'result';

/** What may go back under this contract, in the order in which it becomes true: what a consent to feedback lists. */
export function permittedItems({ tells, tellsResult }: Contract): FeedbackItem[] {
  const words = feedbackWords.filter((word) => tells.includes(word));
  return tellsResult && tells.includes('closed') ? [...words, 'result'] : words;
}

export type Preview = { word: FeedbackWord; result: ResultClass | null; text: string };

/**
 * Everything that a partner with this contract can ever read of one whom he sent, in the very words; `day` (`YYYY-MM-DD`)
 * stands for the day on which it would be true.
 */
export function previewOf(language: Language, contract: Contract, day: string): Preview[] {
  const items = permittedItems(contract);
  const tells = (word: FeedbackWord, result: ResultClass | null) => ({
    ...{ word, result },
    text: sayTold(language, { word, result, day }),
  });
  return feedbackWords
    .filter((word) => items.includes(word))
    .flatMap((word) =>
      word === 'closed' && items.includes('result')
        ? resultClasses.map((result) => tells(word, result))
        : [tells(word, null)],
    );
}
