import type { Tx } from '../../../platform/db/database.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { newKey } from '../../../platform/vault/seal.ts';
import { type Holder, makeGrant } from './compartment-keys.ts';
import { insertCompartments, insertGrants } from './queries.ts';
import type { OpenRecord } from './record.ts';

/** Makes the compartment of a party who was added to a case, with a key of its own for those who hold the others. */
export async function addCompartment(
  tx: Tx,
  record: OpenRecord,
  partyId: string,
  holders: readonly { holder: Holder; awaitingAcceptance: boolean }[],
): Promise<void> {
  const compartment = { id: randomId(), generation: 1, key: newKey() };
  const of = { case_id: record.caseId, service_id: record.serviceId };
  await insertCompartments(tx, [{ id: compartment.id, ...of, kind: 'party', party_id: partyId }]);
  await insertGrants(
    tx,
    holders.map(({ holder, awaitingAcceptance }) => ({
      compartment_id: compartment.id,
      generation: compartment.generation,
      ...of,
      holder_kind: holder.kind,
      holder_id: holder.id,
      sealed: makeGrant(record.shredKey, compartment, holder),
      awaiting_acceptance: awaitingAcceptance,
    })),
  );
}
