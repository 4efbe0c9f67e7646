import type { House } from '../../../platform/house.ts';
import { type Result, refused } from '../../../platform/result.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { Content } from '../record/content.ts';
import { writeItem } from '../record/record.ts';
import { inCase, inOwnCase, type MemberAct } from './at-case.ts';
import { copyWithId, updateCopyAnswer, updateRead } from './queries.ts';
import { answerCopy, readCopy } from './rules/release.ts';
import { copyOf } from './state.ts';
import type { RecordedWay } from './tables.ts';

/** What a receiver says to words that he was handed. */
export const answers = ['yes', 'no', 'other'] as const;
export type CopyAnswer = { id: string; received: string; answer: (typeof answers)[number]; text: string };
export type CopyRefused = 'not_there' | 'taken_away' | 'not_read';

const contentOf = ({ received, answer, text }: CopyAnswer): Content => ({
  kind: 'answer',
  ...{ received, answer, text },
});

/** The receiver answers on screen. It lies in his own place: back to the other it goes only by another release. */
export function answerOwnCopy(
  house: House,
  party: PartyVisitor,
  given: CopyAnswer,
): Promise<Result<null, CopyRefused | 'no_case' | 'ended'>> {
  return inOwnCase(house, party, {}, async ({ tx, record, partyId, now }) => {
    const copy = await copyWithId(tx, given.received);
    if (copy?.party_id !== partyId) return refused('not_there');
    const may = answerCopy(copyOf(copy));
    if (!may.ok) return may;
    const item = { id: given.id, content: contentOf(given), author: { role: 'party', id: partyId }, now };
    if (!(await writeItem(tx, record, { kind: 'party', party: partyId }, item)))
      return { value: null, done: null };
    await updateCopyAnswer(tx, copy.id, given.id, { how: 'on_screen', by: null, at: now });
    return { value: null, done: { action: 'case.words_answered', detail: { how: 'on_screen' } } };
  });
}

/** A member writes down that he told the receiver these words, or that they came to him on paper. */
export function recordReading(
  house: House,
  who: AtWork,
  given: { number: string; received: string; how: RecordedWay },
): Promise<Result<null, CopyRefused | 'not_found' | 'closed'>> {
  const { how } = given;
  return inCase(house, who, given.number, async (act) => {
    const copy = await copyInCase(act, given.received);
    if (!copy) return refused('not_there');
    const may = readCopy(copyOf(copy));
    if (!may.ok) return may;
    const isNew = await updateRead(act.tx, { id: copy.id }, { how, by: who.memberId, at: act.now });
    return { value: null, done: isNew ? { action: 'case.words_told', detail: { how } } : null };
  });
}

/** A member writes down what the receiver answered. Whoever answers has heard the words: that is noted with it. */
export function recordCopyAnswer(
  house: House,
  who: AtWork,
  given: CopyAnswer & { number: string; how: RecordedWay },
): Promise<Result<null, CopyRefused | 'not_found' | 'closed'>> {
  const { how } = given;
  return inCase(house, who, given.number, async (act) => {
    const copy = await copyInCase(act, given.received);
    if (!copy) return refused('not_there');
    const read = readCopy(copyOf(copy));
    if (!read.ok) return read;
    const { tx, record, author, now } = act;
    const item = { id: given.id, content: contentOf(given), author, now };
    if (!(await writeItem(tx, record, { kind: 'party', party: copy.party_id }, item)))
      return { value: null, done: null };
    const said = { how, by: who.memberId, at: now };
    await updateRead(tx, { id: copy.id }, said);
    await updateCopyAnswer(tx, copy.id, given.id, said);
    return { value: null, done: { action: 'case.words_answered', detail: { how } } };
  });
}

async function copyInCase({ tx, row }: MemberAct, id: string) {
  const copy = await copyWithId(tx, id);
  return copy?.case_id === row.id ? copy : undefined;
}
