import { type Contract, type FeedbackWord, feedbackWords } from '../../contract/contract.ts';
import type { Told } from '../../contract/say-told.ts';
import type { PermittedFacts } from './permitted-facts.ts';
import { tellingDay } from './telling-day.ts';

/** A consent of the resident who was sent, to feedback to this very partner. Days are `YYYY-MM-DD`. */
export type FeedbackConsent = {
  items: readonly string[];
  givenOn: string;
  /** The last day on which it stands. */
  expiresOn: string | null;
  isWithdrawn: boolean;
};

/** What a partner was not told yet and may be told, each with the day of telling: today or later. */
export type ToTell = {
  facts: PermittedFacts;
  contract: Contract;
  consents: readonly FeedbackConsent[];
  told: readonly FeedbackWord[];
};

/**
 * What waits to be told, in the order of the words: the job tells what is due today, the preview shows the rest too. It is
 * made of the permitted facts, the contract and the consents alone; once the end was told nothing follows.
 */
export function waitingToBeTold({ facts, contract, consents, told }: ToTell, today: string): Told[] {
  if (told.includes('closed')) return [];
  return feedbackWords.flatMap((word): Told[] => {
    const since = facts[word];
    if (since === null || told.includes(word) || !contract.tells.includes(word)) return [];
    const from = mayFrom(word, contract, consents, today);
    if (from === null) return [];
    const day = later(tellingDay(contract.rhythm, later(from, since)), today);
    const withResult = word === 'closed' && mayTell('result', contract, consents, today);
    return [{ word, result: withResult ? facts.result : null, day }];
  });
}

const later = (...days: string[]): string => days.sort().at(-1) ?? '';

/** What is told today (`YYYY-MM-DD`). */
export const feedbackOf = (of: ToTell, today: string): Told[] =>
  waitingToBeTold(of, today).filter(({ day }) => day === today);

/** Whether a word or the result may be told today, if it is true: by the contract, and by a consent unless a law asks. */
export function mayTell(
  item: FeedbackWord | 'result',
  contract: Contract,
  consents: readonly FeedbackConsent[],
  today: string,
): boolean {
  const isAgreed = item === 'result' ? contract.tellsResult : contract.tells.includes(item);
  return isAgreed && mayFrom(item, contract, consents, today) !== null;
}

/** Since when: the first day of the consents that stand. The law has no first day. */
function mayFrom(
  item: FeedbackWord | 'result',
  { after }: Contract,
  consents: readonly FeedbackConsent[],
  today: string,
): string | null {
  if (after === 'law') return '';
  const days = consents
    .filter((one) => one.items.includes(item) && !one.isWithdrawn)
    .filter((one) => one.expiresOn === null || one.expiresOn >= today)
    .map((one) => one.givenOn);
  return days.sort()[0] ?? null;
}
