import type { Tx } from '../../../platform/db/database.ts';

/** The party to whom a code belongs; row-level security shows the row to the holder of the code alone. */
export function partyWithLookup(tx: Tx, lookupId: Uint8Array) {
  return tx
    .selectFrom('confidential.party_code')
    .where('lookup_id', '=', lookupId)
    .select(['party_id', 'service_id', 'sealed_private_key'])
    .executeTakeFirst();
}
