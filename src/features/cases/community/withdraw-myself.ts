import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { OpenedForParty } from '../record/open-for-party.ts';
import { compartmentAt, takeGrantsAt } from '../record/record.ts';
import { newCase } from '../rules/case-state.ts';
import { tellTeam } from '../tell-team/tell-team.ts';
import { standingOf, writeStanding } from './queries.ts';
import { takePartyStep } from './rules/party-steps.ts';

/**
 * A party of a community case stops by himself: his own standing changes and nothing else, he loses the shared part at
 * once, and the team hears of it. The same step as the team records for who rings.
 */
export async function withdrawFromCommunity(
  tx: Tx,
  house: House,
  partyId: string,
  opened: OpenedForParty,
): Promise<Result<null, 'not_now'>> {
  const now = house.now();
  const before = await standingOf(tx, partyId);
  const taken = before && takePartyStep(newCase, before, 'party_withdraws', {}, 'party');
  if (!taken?.ok) return refused('not_now');
  const { record, serviceId } = opened;
  const shared = compartmentAt(record, { kind: 'shared' });
  await writeStanding(tx, partyId, taken.value, now);
  if (shared) await takeGrantsAt(tx, shared.id, partyId);
  const { caseId } = record;
  await audit(tx, {
    at: now,
    serviceId,
    caseId,
    action: 'case.party_withdraws',
    person: null,
    role: 'party',
    detail: { party: partyId },
  });
  await tellTeam(tx, house, { caseId, serviceId, what: 'message' });
  return ok(null);
}
