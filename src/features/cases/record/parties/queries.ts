import type { Insertable } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Tables } from '../../../../platform/db/tables.ts';

export function partiesOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.party')
    .where('case_id', '=', caseId)
    .orderBy('side')
    .orderBy('id')
    .select(['id', 'side', 'contact', 'public_key'])
    .execute();
}

export async function updateContact(tx: Tx, partyId: string, contact: Uint8Array): Promise<void> {
  await tx.updateTable('confidential.party').set({ contact }).where('id', '=', partyId).execute();
}

export async function replaceHashes(
  tx: Tx,
  partyId: string,
  hashes: Insertable<Tables['confidential.party_hash']>[],
): Promise<void> {
  await tx.deleteFrom('confidential.party_hash').where('party_id', '=', partyId).execute();
  if (hashes.length > 0) await tx.insertInto('confidential.party_hash').values(hashes).execute();
}
