import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { lockCase } from '../../../cases/queries.ts';
import { roleAtWork } from '../../../cases/steps/take-case-step.ts';
import { readContract } from '../../contract/contract.ts';
import { permittedItems } from '../../contract/permitted.ts';
import type { AgreedHow } from '../../tables.ts';
import { insertConsent } from '../queries.ts';
import { consentIsThere, endConsent, firstPartyOf, referralOfCase } from './queries.ts';

export type GivenConsent = {
  number: string;
  id: string;
  items: readonly string[];
  how: AgreedHow;
  /** The last day on which it stands, `YYYY-MM-DD`; null: until it is withdrawn. */
  until: string | null;
};

type Refusal = 'not_found' | 'not_in_contract';

/** Records that the one who was sent agrees, to which items, and how he said so. The same form sent twice acts once. */
export function recordConsentOfCase(
  house: House,
  who: AtWork,
  given: GivenConsent,
): Promise<Result<void, Refusal>> {
  return withCase(house, who, given.number, async (tx, caseId) => {
    const sent = await referralOfCase(tx, caseId);
    const partyId = await firstPartyOf(tx, caseId);
    if (!sent || !partyId) return refused('not_found');
    const allowed: readonly string[] = permittedItems(readContract(sent.contract));
    if (!given.items.every((item) => allowed.includes(item))) return refused('not_in_contract');
    if (await consentIsThere(tx, given.id)) return ok(undefined);
    await insertConsent(tx, {
      ...{ id: given.id, case_id: caseId, party_id: partyId, service_id: who.service.id },
      ...{ organisation_id: sent.organisation_id, purpose: 'feedback', items: [...given.items] },
      ...{ given_how: given.how, given_at: house.now(), recorded_by: who.memberId },
      ...{ expires_on: given.until, withdrawn_at: null },
    });
    await noted(tx, house, who, caseId, 'consent.record');
    return ok(undefined);
  });
}

/** Ends a consent, as its giver asked. What was told is not taken back. */
export function withdrawConsentOfCase(
  house: House,
  who: AtWork,
  of: { number: string; id: string },
): Promise<Result<void, Refusal>> {
  return withCase(house, who, of.number, async (tx, caseId) => {
    if (await endConsent(tx, { id: of.id, caseId, now: house.now() }))
      await noted(tx, house, who, caseId, 'consent.withdraw');
    else if (!(await consentIsThere(tx, of.id))) return refused('not_found');
    return ok(undefined);
  });
}

function withCase(
  house: House,
  who: AtWork,
  number: string,
  work: (tx: Tx, caseId: string) => Promise<Result<void, Refusal>>,
): Promise<Result<void, Refusal>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, number);
    return row ? work(tx, row.id) : refused('not_found');
  });
}

const noted = (tx: Tx, house: House, who: AtWork, caseId: string, action: string) =>
  audit(tx, {
    ...{ at: house.now(), serviceId: who.service.id, caseId, action },
    ...{ person: { id: who.memberId, name: who.name }, role: roleAtWork(who) },
  });
