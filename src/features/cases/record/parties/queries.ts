import type { Insertable } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Tables } from '../../../../platform/db/tables.ts';
import '../../community/tables.ts';

export function partiesOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.party as p')
    .leftJoin('confidential.party_standing as s', 's.party_id', 'p.id')
    .where('p.case_id', '=', caseId)
    .orderBy('p.side')
    .orderBy('p.id')
    .select(['p.id', 'p.side', 'p.contact', 'p.public_key'])
    .select(['s.standing', 's.came_from', 's.reads_end', 's.reads_shared'])
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

/** A thousand parties of all services after this id, with the name of their case's shred key: for a new key of the installation. */
export function partiesAfter(tx: Tx, id: string) {
  return tx
    .selectFrom('confidential.party as p')
    .innerJoin('confidential.cases as c', 'c.id', 'p.case_id')
    .where('p.id', '>', id)
    .orderBy('p.id')
    .limit(1000)
    .select(['p.id', 'p.case_id', 'p.service_id', 'p.contact', 'c.shred_key'])
    .execute();
}

export const allAcquaintances = (tx: Tx) => tx.selectFrom('confidential.acquaintance').selectAll().execute();

export async function replaceAcquaintances(
  tx: Tx,
  rows: Insertable<Tables['confidential.acquaintance']>[],
): Promise<void> {
  await tx.deleteFrom('confidential.acquaintance').execute();
  for (let from = 0; from < rows.length; from += 1000)
    await tx
      .insertInto('confidential.acquaintance')
      .values(rows.slice(from, from + 1000))
      .onConflict((oc) => oc.doNothing())
      .execute();
}
