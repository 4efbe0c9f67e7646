import type { House } from '../../../platform/house.ts';
import { type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { partiesAway } from '../community/queries.ts';
import { readItems } from '../record/record.ts';
import { inCase, type MemberAct } from './at-case.ts';
import { copiesOf, lockOffer, sidesOf } from './queries.ts';
import { type ReleaseRefused, releaseOffer } from './rules/release.ts';
import { sayThereIsNews } from './say-there-is-news.ts';
import { offerOf } from './state.ts';
import { handOver, standingOf, wordsOf } from './words.ts';

/**
 * Hands agreed words to whom they are for: to one, or to all who may be told. Who has a copy already gets none again.
 * Refused when nobody can be handed them; then the last reason is given.
 */
export function releaseWords(
  house: House,
  who: AtWork,
  given: { number: string; id: string },
): Promise<Result<{ copies: number }, ReleaseRefused | 'not_there' | 'not_found' | 'closed'>> {
  return inCase(house, who, given.number, async (act) => {
    const { tx, row, record } = act;
    const offer = await lockOffer(tx, row.id, given.id);
    const parties = await sidesOf(tx, row.id);
    const owner = parties.find(({ id }) => id === offer?.from_party);
    if (!offer || !owner) return refused('not_there');
    const still = releaseOffer(offerOf(offer), { ownerTakesPart: true, receiverMayBeTold: true });
    if (!still.ok) return still;
    const words = wordsOf((await readItems(tx, record)).find((item) => item.id === offer.item_id));
    const held = (await copiesOf(tx, row.id)).filter((copy) => copy.offered_id === offer.id);
    const meant = parties.filter(({ id }) => id !== owner.id && (offer.to_party ?? id) === id);
    const to = meant.filter(({ id }) => !held.some((copy) => copy.to_party === id));
    const { handed, reason } = await handToEach(act, { offer, owner, words, to });
    const copies = handed.length;
    if (copies === 0 && held.length === 0) return refused(reason);
    await sayThereIsNews(house, act, handed);
    return {
      value: { copies },
      done: copies > 0 ? { action: 'case.words_released', detail: { copies } } : null,
    };
  });
}

type Handing = {
  offer: NonNullable<Awaited<ReturnType<typeof lockOffer>>>;
  owner: Awaited<ReturnType<typeof sidesOf>>[number];
  words: string;
  to: Awaited<ReturnType<typeof sidesOf>>;
};

/** A copy for each who may be told, and why another got none. */
async function handToEach({ tx, row, record, author, now }: MemberAct, { offer, owner, words, to }: Handing) {
  const away = await partiesAway(tx, row.id);
  const handed: string[] = [];
  let reason: ReleaseRefused = 'not_to_be_told';
  for (const party of to) {
    const may = releaseOffer(offerOf(offer), standingOf(row, owner, party, away));
    if (!may.ok) reason = may.kind;
    else {
      await handOver(tx, record, { offered: offer.id, words, to: party.id }, author, now);
      handed.push(party.id);
    }
  }
  return { handed, reason };
}
