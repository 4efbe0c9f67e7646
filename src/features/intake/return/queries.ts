import type { Tx } from '../../../platform/db/database.ts';

/** The party to whom a code belongs; row-level security shows the row to the holder of the code alone. */
export function partyWithLookup(tx: Tx, lookupId: Uint8Array) {
  return tx
    .selectFrom('confidential.party_code')
    .where('lookup_id', '=', lookupId)
    .select(['party_id', 'service_id', 'sealed_private_key'])
    .executeTakeFirst();
}

/** The case of the party who looks. */
export async function caseOfParty(tx: Tx, partyId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('confidential.party')
    .where('id', '=', partyId)
    .select('case_id')
    .executeTakeFirst();
  return row?.case_id ?? null;
}
