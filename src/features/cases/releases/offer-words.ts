import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { inCase, inOwnCase } from './at-case.ts';
import { copiesOf, lockOffer, sidesOf, updateAnswer } from './queries.ts';
import { replaceOffer } from './rules/release.ts';
import { sayThereIsNews } from './say-there-is-news.ts';
import { copyOf, offerOf } from './state.ts';
import { offerWords } from './words.ts';

export type GivenWords = {
  number: string;
  id: string;
  from: string;
  /** Null: for everybody else who takes part. */
  to: string | null;
  words: string;
  /** The wording that this one replaces. */
  replaces?: string | undefined;
};

export type OfferRefused = 'no_such_party' | 'replaced' | 'taken_back' | 'released';

/** A member writes the exact words that may go from one party to another; they lie with their owner, and wait for his yes. */
export function proposeWords(
  house: House,
  who: AtWork,
  given: GivenWords,
): Promise<Result<null, OfferRefused | 'not_found' | 'closed'>> {
  return inCase(house, who, given.number, async (act) => {
    const { tx, row, record, author, now } = act;
    const parties = (await sidesOf(tx, row.id)).map(({ id }) => id);
    const { from, to, words, replaces } = given;
    if (!parties.includes(from) || (to !== null && !parties.includes(to)) || from === to)
      return refused('no_such_party');
    const may = replaces ? await mayReplace(tx, row.id, from, replaces) : ok(null);
    if (!may.ok) return may;
    const content = { kind: 'words', words } as const;
    const isNew = await offerWords(
      tx,
      record,
      { id: given.id, from, to, content, replaces: replaces ?? null },
      author,
      now,
    );
    if (isNew) await sayThereIsNews(house, act, [from]);
    return { value: null, done: isNew ? { action: 'case.words_offered' } : null };
  });
}

async function mayReplace(
  tx: Tx,
  caseId: string,
  from: string,
  id: string,
): Promise<Result<unknown, OfferRefused>> {
  const older = await lockOffer(tx, caseId, id);
  if (older?.from_party !== from) return refused('no_such_party');
  const copies = (await copiesOf(tx, caseId)).filter((copy) => copy.offered_id === older.id);
  return replaceOffer(offerOf(older), copies.map(copyOf));
}

/** A party writes himself what the other may hear; with it he gives his yes. Nothing leaves before the team releases it. */
export function offerOwnWords(
  house: House,
  party: PartyVisitor,
  given: { id: string; words: string },
): Promise<Result<null, 'no_case' | 'ended'>> {
  return inOwnCase(house, party, {}, async ({ tx, record, partyId, now }) => {
    const content = { kind: 'words', words: given.words } as const;
    const author = { role: 'party', id: partyId };
    const offered = await offerWords(
      tx,
      record,
      { id: given.id, from: partyId, to: null, content },
      author,
      now,
    );
    if (!offered) return { value: null, done: null };
    await updateAnswer(tx, offered, 'agreed', { how: 'on_screen', by: null, at: now });
    return { value: null, done: { action: 'case.words_agreed', detail: { how: 'on_screen' } } };
  });
}
