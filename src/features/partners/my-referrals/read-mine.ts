import { setImmediate } from 'node:timers/promises';
import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { noContactRules } from '../../cases/record/contact.ts';
import { matchContact, type Query } from '../../cases/search/rules/match-contact.ts';
import { type Contract, feedbackWords, readContract } from '../contract/contract.ts';
import type { Told } from '../contract/say-told.ts';
import { toldOf } from '../feedback/queries.ts';
import { phrasesOf, type SaidPhrase } from '../messages/queries.ts';
import type { ReferredPerson } from '../referring/person.ts';
import type { SanctionAnswer } from '../sanction/answer.ts';
import { answersTo, answerTo } from '../sanction/queries.ts';
import { openPeople } from './open-people.ts';
import type { PartnerAtWork } from './partner-at-work.ts';
import {
  allOfMine,
  mostSearched,
  oneOfMine,
  pageLength,
  pageOfMine,
  type SealedReferral,
} from './queries.ts';

/** One line of a partner’s list: what he typed himself, and the last thing that he was told. */
export type ListedReferral = {
  id: string;
  receivedOn: string;
  organisation: string;
  name: string;
  ownReference: string;
  told: Told | null;
  /** Of a municipal sanction: the one word that stands now, in place of what was told. */
  answer: SanctionAnswer | null;
};

/** The told words in the order in which they become true. */
export const inOrder = (told: readonly Told[]): Told[] =>
  [...told].sort((one, other) => feedbackWords.indexOf(one.word) - feedbackWords.indexOf(other.word));

/** His own referrals, the newest first. `next` is the cursor of the page after this one. */
export function listMine(
  house: House,
  who: PartnerAtWork,
  before: { day: string; id: string } | null,
): Promise<{ rows: ListedReferral[]; next: string | null }> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const found = await pageOfMine(tx, who, before);
    const page = found.slice(0, pageLength);
    const last = found.length > pageLength ? page.at(-1) : undefined;
    const rows = await listed(tx, house, page);
    await tell(tx, house, who, { action: 'referrals.read', detail: { shown: rows.length } });
    return { rows, next: last ? `${last.received_on}_${last.id}` : null };
  });
}

async function listed(tx: Tx, house: House, rows: readonly SealedReferral[]): Promise<ListedReferral[]> {
  const people = await openPeople(house, rows);
  const told = Map.groupBy(
    await toldOf(
      tx,
      people.map(({ id }) => id),
    ),
    ({ referralId }) => referralId,
  );
  const sanctions = people.filter(({ kind }) => kind === 'sanction_officer').map(({ id }) => id);
  const answers = await answersTo(tx, sanctions);
  return people.map(({ id, received_on, organisation, who }) => ({
    ...{ id, receivedOn: received_on, organisation, name: who.name, ownReference: who.ownReference },
    told: inOrder(told.get(id) ?? []).at(-1) ?? null,
    answer: answers.get(id) ?? null,
  }));
}

export type SearchOfMine = { rows: ListedReferral[]; isCut: boolean };

const mostShown = 50;
const atOnce = 200;

/**
 * Searches what he typed himself of those whom he sent: opened in memory, compared, forgotten. Of a case there is nothing to
 * find, and the other party never. The trail says that he searched, never what.
 */
export function searchMine(
  house: House,
  who: PartnerAtWork,
  { typed, query }: { typed: string; query: Query | null },
): Promise<SearchOfMine> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const all = await allOfMine(tx, who);
    const found: SealedReferral[] = [];
    for (let at = 0; at < all.length; at += atOnce) {
      const people = await openPeople(house, all.slice(at, at + atOnce));
      found.push(...people.filter((one) => isFound(one.who, typed, query)));
      // Thousands of comparisons must not hold up everybody else.
      await setImmediate();
    }
    const rows = await listed(tx, house, found.slice(0, mostShown));
    await tell(tx, house, who, { action: 'referrals.search', detail: { found: found.length } });
    return { rows, isCut: all.length > mostSearched || found.length > mostShown };
  });
}

function isFound(person: ReferredPerson, typed: string, query: Query | null): boolean {
  const reference = person.ownReference.toLowerCase();
  if (reference !== '' && reference.includes(typed.toLowerCase())) return true;
  const nothing = {
    street: '',
    house: '',
    postcode: '',
    place: '',
    phone: '',
    email: '',
    language: '',
  } as const;
  return (
    query !== null && matchContact(query, { ...nothing, name: person.name, rules: noContactRules }) !== null
  );
}

/** All that a partner may see of one whom he sent. */
export type MyReferral = {
  id: string;
  organisationId: string;
  caseId: string;
  receivedOn: string;
  organisation: string;
  place: string;
  person: ReferredPerson;
  contract: Contract;
  told: Told[];
  /** Of a municipal sanction: the one word that stands now. */
  answer: SanctionAnswer | null;
  said: SaidPhrase[];
};

/** One of his own; null where it is not his, or where it was forgotten: which of the two, he cannot tell. */
export function readMine(house: House, who: PartnerAtWork, id: string): Promise<MyReferral | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await oneOfMine(tx, who, id);
    const [opened] = row ? await openPeople(house, [row]) : [];
    if (!opened) return null;
    await tell(tx, house, who, { action: 'referral.read', caseId: opened.case_id });
    return {
      ...{ id, organisationId: opened.organisation_id, caseId: opened.case_id },
      ...{ receivedOn: opened.received_on, organisation: opened.organisation, place: opened.place ?? '' },
      ...{ person: opened.who, contract: readContract(opened.contract) },
      said: await phrasesOf(tx, id),
      told: inOrder((await toldOf(tx, [id])).map(({ word, result, day }) => ({ word, result, day }))),
      answer: await answerTo(tx, id),
    };
  });
}

const tell = (
  tx: Tx,
  house: House,
  who: PartnerAtWork,
  what: { action: string; caseId?: string; detail?: Record<string, number> },
) =>
  audit(tx, {
    ...{ at: house.now(), serviceId: who.service.id, ...what },
    ...{ person: { id: who.memberId, name: who.name }, role: 'partner' },
  });
