import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay } from '../../../ui/dates.ts';
import type { FeedbackWord, ResultClass } from './contract.ts';
import { contractTexts } from './texts.ts';

/** One thing that a partner was told of a referral of his; `day` is `YYYY-MM-DD`. */
export type Told = { word: FeedbackWord; result: ResultClass | null; day: string };

/** What was told, in words. Made of a fixed word, a class and a day alone: there is no place for anything else. */
export function sayTold(language: Language, { word, result, day }: Told): string {
  const say = contractTexts(language);
  // A day has no zone; the place asks for one.
  const said = say(`told_${word}`, {
    day: formatDay(day, { language, zone: 'Europe/Brussels' }, { year: true }),
  });
  return word === 'closed' && result ? `${said} ${say(`told_${result}`)}` : said;
}
