import type { House } from '../../../platform/house.ts';
import { type Result, refused } from '../../../platform/result.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { inCase, inOwnCase } from './at-case.ts';
import { lockOffer, updateAnswer, updateTakenBack } from './queries.ts';
import { answerOffer } from './rules/release.ts';
import { offerOf } from './state.ts';
import type { RecordedWay } from './tables.ts';

type Answer = 'agreed' | 'refused';
export type AnswerRefused = 'not_there' | 'answered' | 'replaced';

/** The owner says on screen whether exactly these words may be told. */
export function answerOwnOffer(
  house: House,
  party: PartyVisitor,
  given: { id: string; answer: Answer },
): Promise<Result<null, AnswerRefused | 'no_case' | 'ended'>> {
  return inOwnCase(house, party, {}, async ({ tx, record, partyId, now }) => {
    const offer = await lockOffer(tx, record.caseId, given.id);
    if (offer?.from_party !== partyId) return refused('not_there');
    const may = answerOffer(offerOf(offer), given.answer);
    if (!may.ok) return may;
    await updateAnswer(tx, offer.id, given.answer, { how: 'on_screen', by: null, at: now });
    return { value: null, done: { action: `case.words_${given.answer}`, detail: { how: 'on_screen' } } };
  });
}

/** A member writes down what the owner said: by phone, on paper or face to face. */
export function recordAnswer(
  house: House,
  who: AtWork,
  given: { number: string; id: string; answer: Answer; how: RecordedWay },
): Promise<Result<null, AnswerRefused | 'not_found' | 'closed'>> {
  const { answer, how } = given;
  return inCase(house, who, given.number, async ({ tx, row, now }) => {
    const offer = await lockOffer(tx, row.id, given.id);
    if (!offer) return refused('not_there');
    const may = answerOffer(offerOf(offer), answer);
    if (!may.ok) return may;
    await updateAnswer(tx, offer.id, answer, { how, by: who.memberId, at: now });
    return { value: null, done: { action: `case.words_${answer}`, detail: { how } } };
  });
}

/**
 * The owner takes his yes back. He gets the same answer whether the words had been released, read, or neither; what was
 * not read yet is taken away by the database, which alone sees both halves.
 */
export function takeBackOwnWords(
  house: House,
  party: PartyVisitor,
  id: string,
): Promise<Result<null, 'no_case' | 'ended'>> {
  return inOwnCase(house, party, { evenAfter: true }, async ({ tx, now }) => {
    const done = await updateTakenBack(tx, id, { how: 'on_screen', by: null, at: now });
    return {
      value: null,
      done: done ? { action: 'case.words_taken_back', detail: { how: 'on_screen' } } : null,
    };
  });
}

/** A member writes down that the owner takes his yes back. */
export function recordTakingBack(
  house: House,
  who: AtWork,
  given: { number: string; id: string; how: RecordedWay },
): Promise<Result<null, 'not_there' | 'not_found' | 'closed'>> {
  const { how } = given;
  return inCase(house, who, given.number, async ({ tx, row, now }) => {
    if (!(await lockOffer(tx, row.id, given.id))) return refused('not_there');
    const done = await updateTakenBack(tx, given.id, { how, by: who.memberId, at: now });
    return { value: null, done: done ? { action: 'case.words_taken_back', detail: { how } } : null };
  });
}
