import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { insertWayIn, partyOfWayIn } from './queries.ts';

const lasts = 30 * 24 * 3_600_000;

/**
 * A link for a message to a party: it says which party is meant, so that the wrong code is counted against him, and opens
 * nothing. Only the hash of its token is kept, for 30 days; afterwards the page still takes his code.
 */
export async function makeWayIn(
  tx: Tx,
  house: Pick<House, 'now' | 'origin'>,
  of: { partyId: string; caseId: string; serviceId: string; language: Language },
): Promise<string> {
  const token = randomBytes(18).toString('base64url');
  const now = house.now();
  await insertWayIn(tx, {
    token_hash: hashOf(token),
    party_id: of.partyId,
    case_id: of.caseId,
    service_id: of.serviceId,
    made_at: now,
    expires_at: new Date(now.getTime() + lasts),
  });
  return `${house.origin}/${of.language}/return?w=${token}`;
}

/** The party whom a link means; null for one that is unknown or has expired, which is no other than none. */
export async function partyMeantBy(house: House, token: string): Promise<string | null> {
  if (!/^[\w-]{24}$/.test(token)) return null;
  const key = hashOf(token);
  return house.db.as({ kind: 'public', key }, (tx) => partyOfWayIn(tx, key, house.now()));
}

const hashOf = (token: string): Uint8Array => createHash('sha256').update(`way in:${token}`).digest();
