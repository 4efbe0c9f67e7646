import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import { communityPartyStatus } from '../community/rules/party-status.ts';
import { partyStateOf } from '../community/standing-row.ts';
import type { PartyStatus } from '../rules/party-status.ts';
import { statusOfSide } from '../rules/status-of-side.ts';
import type { PartySide } from '../tables.ts';
import { type OpenRecord, openRecord } from './record.ts';
import { type StageForParty, stageForParty } from './stage-for-party/queries.ts';

export type OpenedForParty = { record: OpenRecord; side: PartySide; status: PartyStatus; serviceId: string };

/** The record as the party opens it with his own key; null when the case was forgotten or is none of his any more. */
export async function openForParty(
  tx: Tx,
  house: House,
  party: PartyVisitor,
): Promise<OpenedForParty | null> {
  const found = await stageForParty(tx);
  const shredKey = found && (await house.keyStore.get(found.shred_key));
  if (!found || !shredKey) return null;
  const status = statusOf(found);
  if (status === null) return null;
  const record = await openRecord(tx, null, shredKey, [{ holderId: party.partyId, keys: party.keys }]);
  return { record, side: found.side, status, serviceId: found.service_id };
}

/** What he is told of the state of his case, by the rules of its type; null when for him there is none. */
function statusOf(found: StageForParty): PartyStatus | null {
  const state = {
    type: found.type,
    stage: found.stage,
    cameFrom: found.came_from,
    withdrawnBy: found.withdrawn_by,
    secondPartyKnows: found.second_party_knows,
    reopenedBy: found.reopened_by,
  };
  const standing = partyStateOf({ ...found, came_from: found.standing_from });
  return standing
    ? communityPartyStatus(state, standing)
    : statusOfSide(state, found.side === 'first' ? 'A' : 'B');
}
