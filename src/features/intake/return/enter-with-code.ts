import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { type HardenedCode, hardenCode, parseCode } from '../../../platform/vault/code.ts';
import { decrypt } from '../../../platform/vault/seal.ts';
import { ownAndBrought } from '../../accounts/brought/brought-keys.ts';
import { startSession } from '../../accounts/sessions/session.ts';
import { type Counted, mayTry, succeeded } from '../../accounts/throttle/throttle.ts';
import { partyMeantBy } from '../../cases/reaching/way-in/way-in.ts';
import { caseOfParty, partyWithLookup } from './queries.ts';

/** Whose tries are counted: this computer's, those of all computers together, and those by links to one party. */
export const triesFrom = (address: string, partyId: string | null = null): Counted[] => [
  { kind: 'computer', value: `code ${address}` },
  { kind: 'allCodes', value: '' },
  ...(partyId === null ? [] : [{ kind: 'linked', value: partyId } as const]),
];

export type EnterRefused = 'not_16' | 'wrong' | 'wait';

/**
 * Starts the session of a party who gives his code; `wait` says in `detail.seconds` how long. Which party it is, or
 * whether the code was ever good, is not told. Who came by a link (`wayIn`) enters with the code of the party whom it means,
 * and with no other. Throws `TooBusy` when many codes are tried at once.
 */
export async function enterWithCode(
  house: House,
  given: { typed: string; from: string; device: string; wayIn?: string },
): Promise<Result<{ token: string }, EnterRefused>> {
  const code = parseCode(given.typed);
  if (!code) return refused('not_16');
  const meant = await partyMeantBy(house, given.wayIn ?? '');
  const counted = triesFrom(given.from, meant);
  const seconds = await mayTry(house, counted);
  if (seconds > 0) return refused('wait', { seconds });
  const found = await partyWithCode(house, code);
  if (!found) return refused('wrong');
  const { key, party } = found;
  if (meant !== null && meant !== party.party_id) return refused('wrong');
  await succeeded(house, counted);
  const privateKey = decrypt(key, party.sealed_private_key, `party:${party.party_id}`);
  const now = house.now();
  const token = await house.db.as({ kind: 'party', partyId: party.party_id }, async (tx) => {
    const who = { partyId: party.party_id };
    await audit(tx, {
      at: now,
      serviceId: party.service_id,
      caseId: await caseOfParty(tx, party.party_id),
      action: 'party.enter',
      person: null,
      role: 'party',
      detail: { part: party.party_id },
    });
    return startSession(tx, { who, serviceId: party.service_id, privateKey, device: given.device }, now);
  });
  return ok({ token });
}

type Found = { key: HardenedCode['key']; party: NonNullable<Awaited<ReturnType<typeof partyWithLookup>>> };

/** A code that was given before its service came here was hardened by the key of that installation: it is tried after our own. */
async function partyWithCode(house: House, code: string): Promise<Found | null> {
  for await (const installationKey of ownAndBrought(house)) {
    const { lookupId, key } = await hardenCode(code, installationKey);
    const party = await house.db.as({ kind: 'public', key: lookupId }, (tx) => partyWithLookup(tx, lookupId));
    if (party) return { key, party };
  }
  return null;
}
