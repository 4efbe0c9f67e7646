import { setImmediate } from 'node:timers/promises';
import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { contactKey, openContact } from '../record/contact.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import type { PartySide } from '../tables.ts';
import { mostSearched, partiesToSearch, type SearchedParty } from './queries.ts';
import { type MatchedBy, matchContact, type Query } from './rules/match-contact.ts';

export type Found = Pick<
  SearchedParty,
  'number' | 'type' | 'stage' | 'subject' | 'sub_subject' | 'relation' | 'own_codes'
> & {
  side: PartySide;
  by: MatchedBy;
  score: number;
  /** Only for a coordinator. */
  name: string | null;
};

export type SearchAnswer = { found: Found[]; searched: number; isCut: boolean };

const mostShown = 50;
const atOnce = 200;

/**
 * Searches the contact data of the living cases that this member may see: opened in memory, compared, forgotten. The trail
 * says that he searched and how many were found, never what.
 */
export function searchCases(
  house: House,
  who: AtWork,
  asked: { query: Query; withClosed: boolean },
): Promise<SearchAnswer> {
  const role = roleAtWork(who);
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const rows = await partiesToSearch(tx, who, asked.withClosed && role === 'coordinator');
    const found: Found[] = [];
    for (let at = 0; at < rows.length; at += atOnce) {
      found.push(...(await compare(house, rows.slice(at, at + atOnce), asked.query, role)));
      // Thousands of comparisons must not hold up everybody else.
      await setImmediate();
    }
    found.sort((one, other) => other.score - one.score);
    await audit(tx, {
      at: house.now(),
      serviceId: who.service.id,
      action: 'cases.search',
      person: { id: who.memberId, name: who.name },
      role,
      detail: { found: found.length },
    });
    return {
      found: found.slice(0, mostShown),
      searched: new Set(rows.map((row) => row.number)).size,
      isCut: rows.length >= 2 * mostSearched || found.length > mostShown,
    };
  });
}

async function compare(house: House, rows: SearchedParty[], query: Query, role: string): Promise<Found[]> {
  const ids = [...new Set(rows.map((row) => row.shred_key))];
  const keys = new Map(await Promise.all(ids.map(async (id) => [id, await house.keyStore.get(id)] as const)));
  return rows.flatMap((row) => {
    const shredKey = keys.get(row.shred_key);
    // A case that was forgotten has no key any more, and nothing to find.
    if (!shredKey) return [];
    const contact = openContact(contactKey(shredKey, house.installationKey), row.id, row.contact);
    const match = matchContact(query, contact);
    if (!match) return [];
    const { number, type, stage, subject, sub_subject, relation, own_codes, side } = row;
    const name = role === 'coordinator' ? contact.name : null;
    return [{ number, type, stage, subject, sub_subject, relation, own_codes, side, ...match, name }];
  });
}
