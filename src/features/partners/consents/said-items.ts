import type { Language } from '../../../platform/texts/languages.ts';
import { feedbackWords } from '../contract/contract.ts';
import { contractTexts } from '../contract/texts.ts';

/** The items of a consent in words: “received, closed and result”. */
export function saidItems(language: Language, items: readonly string[]): string {
  const say = contractTexts(language);
  const words = items.map((item) => {
    const word = feedbackWords.find((one) => one === item);
    return word ? say(`word_${word}`) : item === 'result' ? say('result') : item;
  });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(
    words.map((word) => inSentence(language, word)),
  );
}

/** A label within a sentence: without its capital, which German keeps. */
export const inSentence = (language: Language, label: string): string =>
  language === 'de' ? label : label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
