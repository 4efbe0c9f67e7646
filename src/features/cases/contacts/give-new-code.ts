import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { encrypt, newKeyPair } from '../../../platform/vault/seal.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { deleteSessionsOfParty } from '../../accounts/sessions/parties/queries.ts';
import { standingOf } from '../community/queries.ts';
import { type PreparedCode, prepareCode } from '../opening/open-case.ts';
import { type CaseRowRead, lockCase, stateOf } from '../queries.ts';
import { placeOfParty } from '../reaching/queries.ts';
import { openForMember } from '../record/open-for-member.ts';
import { mayRead } from '../record/parties/readers.ts';
import { grant, takeGrants } from '../record/record.ts';
import { statusOfSide } from '../rules/status-of-side.ts';
import { useOnce } from '../steps/queries.ts';
import { partyAt, replaceCode, setPartyKey } from './queries.ts';
import type { Which } from './which.ts';

export type CodeRefused = 'not_found' | 'not_yet' | 'used_before';

/**
 * Gives a party a new code, for a coordinator, once he knows of the case (before that, a letter would tell him of it): a new pair of keys that opens the party's own place and the shared one. The
 * old code, its grants and the sessions that it opened end. The code is in the answer, and nowhere else.
 */
export async function giveNewCode(
  house: House,
  who: AtWork,
  given: { number: string; which: Which; once: string },
): Promise<Result<{ code: string }, CodeRefused>> {
  const code = await prepareCode(house);
  const now = house.now();
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    const party = row && (await partyAt(tx, row.id, given.which, { lock: true }));
    if (!row || !party) return refused('not_found');
    if (!(await placeOfParty(tx, party.id))?.mayKnow) return refused('not_yet');
    if (party.side === 'first' && isBeforeTheOffer(row)) return refused('not_yet');
    if (!(await useOnce(tx, given.once, now))) return refused('used_before');
    await replaceKeys(tx, house, who, { row, partyId: party.id, code }, now);
    await audit(tx, {
      at: now,
      serviceId: row.service_id,
      caseId: row.id,
      action: 'case.code',
      person: { id: who.memberId, name: who.name },
      role: 'coordinator',
      detail: { side: party.side, part: party.id },
    });
    return ok({ code: code.code });
  });
}

/** For who is said to have broken a rule there is no case before he was offered mediation, and nothing for a code to open. */
const isBeforeTheOffer = (row: CaseRowRead): boolean =>
  row.type === 'sanction' && statusOfSide(stateOf(row), 'A') === null;

async function replaceKeys(
  tx: Tx,
  house: House,
  who: AtWork,
  { row, partyId, code }: { row: CaseRowRead; partyId: string; code: PreparedCode },
  now: Date,
): Promise<void> {
  const record = await openForMember(tx, house, who, row);
  const pair = newKeyPair();
  await takeGrants(tx, row.id, 'party', partyId);
  await deleteSessionsOfParty(tx, partyId);
  await setPartyKey(tx, partyId, pair.publicKey);
  await replaceCode(tx, {
    lookup_id: code.lookupId,
    party_id: partyId,
    service_id: row.service_id,
    sealed_private_key: encrypt(code.key, pair.privateKey, `party:${partyId}`),
    made_at: now,
  });
  const holder = { kind: 'party', id: partyId, publicKey: pair.publicKey } as const;
  const standing = await standingOf(tx, partyId);
  await grant(tx, record, holder, { only: (compartment) => mayRead({ id: partyId, standing }, compartment) });
}
