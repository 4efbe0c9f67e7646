import type { Tx } from '../../../../platform/db/database.ts';

/** Ends every session of a party: what his old code opened is closed. */
export async function deleteSessionsOfParty(tx: Tx, partyId: string): Promise<void> {
  await tx.deleteFrom('identity.session').where('party_id', '=', partyId).execute();
}
