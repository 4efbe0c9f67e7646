import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { PartyVisitor } from '../../accounts/access/visitor.ts';
import { type PartyStatus, partyStatus } from '../rules/party-status.ts';
import type { Side } from '../tables.ts';
import { type OpenRecord, openRecord } from './record.ts';
import { stageForParty } from './stage-for-party/queries.ts';

export type OpenedForParty = { record: OpenRecord; side: Side; status: PartyStatus; serviceId: string };

/** The record as the party opens it with his own key; null when the case was forgotten or is none of his any more. */
export async function openForParty(
  tx: Tx,
  house: House,
  party: PartyVisitor,
): Promise<OpenedForParty | null> {
  const found = await stageForParty(tx);
  const shredKey = found && (await house.keyStore.get(found.shred_key));
  if (!found || !shredKey) return null;
  const state = {
    stage: found.stage,
    cameFrom: found.came_from,
    withdrawnBy: found.withdrawn_by,
    secondPartyKnows: found.second_party_knows,
    reopenedBy: found.reopened_by,
  };
  const status = partyStatus(state, found.side === 'first' ? 'A' : 'B');
  if (status === null) return null;
  const record = await openRecord(tx, null, shredKey, [{ holderId: party.partyId, keys: party.keys }]);
  return { record, side: found.side, status, serviceId: found.service_id };
}
