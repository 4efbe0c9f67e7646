import type { PartySide } from '../../tables.ts';
import { type LetterKind, letterKinds } from './kinds.ts';

/** Why a letter cannot be made now. */
export type NotNow =
  /** He does not know of the case yet, or he may not be told yet. */
  | 'not_yet'
  /** He forbade letters to this address, or asked to be left alone. */
  | 'no_letters'
  | 'no_address'
  /** This kind of letter is for the other one. */
  | 'not_for_them'
  /** Nothing was agreed to be said, or nothing was agreed at all. */
  | 'nothing_to_say';

type Asked = {
  kind: LetterKind;
  side: PartySide;
  mayKnow: boolean;
  rules: { noLetters: boolean; leaveAlone?: boolean };
  street: string;
  /** Whether the case has what this letter tells. */
  hasFacts: boolean;
};

/** What stands in the way of a letter, the weightiest first; null when nothing does. */
export function notNow({ kind, side, mayKnow, rules, street, hasFacts }: Asked): NotNow | null {
  const { to } = letterKinds[kind];
  const isAsker = side === 'first';
  if (to !== 'each' && (to === 'asker') !== isAsker) return 'not_for_them';
  if (!mayKnow) return 'not_yet';
  if (rules.noLetters || rules.leaveAlone) return 'no_letters';
  if (street === '') return 'no_address';
  return hasFacts ? null : 'nothing_to_say';
}

/** Whether a letter of this kind can bring a code. */
export const canBringCode = (kind: LetterKind): boolean => 'code' in letterKinds[kind].fields;
