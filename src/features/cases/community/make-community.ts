import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type CaseRowRead, caseNumbered, lockCase } from '../queries.ts';
import { partiesOf } from '../record/parties/queries.ts';
import { insertEvent } from '../steps/queries.ts';
import { changeType, insertStandings } from './queries.ts';
import { firstParty, listedParty } from './rules/standing.ts';

/** Whether a request between two can become a community case: before anybody but the first party knows of it. */
export const mayBecomeCommunity = (
  row: Pick<CaseRowRead, 'type' | 'stage' | 'second_party_knows'>,
): boolean =>
  row.type === 'neighbour' &&
  (row.stage === 'requested' || row.stage === 'intake') &&
  !row.second_party_knows;

/** A coordinator makes a community case of a request between two; the second party becomes one of the others. */
export function makeCommunity(
  house: House,
  who: AtWork,
  number: string,
): Promise<Result<null, 'not_found' | 'not_now'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, number);
    if (!row) return refused('not_found');
    if (row.type === 'community') return ok(null);
    if (!mayBecomeCommunity(row)) return refused('not_now');
    await becomeCommunity(tx, who, row, house.now());
    return ok(null);
  });
}

/** As `makeCommunity`, in the transaction that opens the case. */
export async function openAsCommunity(tx: Tx, who: AtWork, number: string, now: Date): Promise<void> {
  const row = await caseNumbered(tx, who, number);
  if (!row || !mayBecomeCommunity(row)) throw new Error('A case that was just opened can become any type');
  await becomeCommunity(tx, who, row, now);
}

async function becomeCommunity(tx: Tx, who: AtWork, row: CaseRowRead, now: Date): Promise<void> {
  await changeType(tx, row.id);
  const parties = (await partiesOf(tx, row.id)).map(({ id, side }) => ({
    id,
    state: side === 'first' ? firstParty : listedParty,
  }));
  await insertStandings(tx, { caseId: row.id, serviceId: row.service_id }, parties, now);
  await insertEvent(tx, {
    id: randomId(),
    case_id: row.id,
    service_id: row.service_id,
    step: 'make_community',
    from_stage: row.stage,
    to_stage: row.stage,
    happened_at: now,
    role: 'coordinator',
    member_id: who.memberId,
    facts: '{}',
  });
  await audit(tx, {
    at: now,
    serviceId: row.service_id,
    caseId: row.id,
    action: 'case.make_community',
    person: { id: who.memberId, name: who.name },
    role: 'coordinator',
  });
}
