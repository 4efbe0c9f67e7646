import type { Language } from '../../../platform/texts/languages.ts';
import { releaseTexts } from './texts.ts';

const words = {
  no_yes: 'no_yes',
  taken_back: 'taken_back',
  taken_away: 'taken_away',
  replaced: 'replaced',
  answered: 'answeredAlready',
  released: 'released_already',
  owner_left: 'owner_left',
  not_to_be_told: 'not_to_be_told',
  not_read: 'not_read',
  no_such_party: 'no_such_party',
  not_there: 'no_such_party',
  closed: 'closed',
} as const;

/** Why the ledger did not take something, in words. */
export const refusalWord = (kind: string, language: Language): string =>
  releaseTexts(language)(words[kind as keyof typeof words] ?? 'no_such_party');
