import type { Tx } from '../../../../platform/db/database.ts';

/** The service to which a request with this code was sent; row-level security shows it to the holder of the code alone. */
export function sentTo(tx: Tx, lookupId: Uint8Array) {
  return tx
    .selectFrom('confidential.party_code as code')
    .innerJoin('identity.service as service', 'service.id', 'code.service_id')
    .where('code.lookup_id', '=', lookupId)
    .select(['service.name', 'service.phone', 'service.settings'])
    .executeTakeFirst();
}
