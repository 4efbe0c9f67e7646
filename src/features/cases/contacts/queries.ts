import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import { isSide, type Which } from './which.ts';

/** One party as the database has him; locked until the transaction ends when somebody is going to change him. */
export function partyAt(tx: Tx, caseId: string, which: Which, { lock = false } = {}) {
  return tx
    .selectFrom('confidential.party')
    .where('case_id', '=', caseId)
    .where((eb) => (isSide(which) ? eb('side', '=', which) : eb('id', '=', which)))
    .select(['id', 'side', 'contact', 'public_key'])
    .$if(lock, (q) => q.forUpdate())
    .executeTakeFirst();
}

export async function setPartyKey(tx: Tx, partyId: string, publicKey: Uint8Array): Promise<void> {
  await tx
    .updateTable('confidential.party')
    .set({ public_key: publicKey })
    .where('id', '=', partyId)
    .execute();
}

/** The party's new code in the place of every earlier one: an old letter opens nothing any more. */
export async function replaceCode(
  tx: Tx,
  code: Insertable<Tables['confidential.party_code']>,
): Promise<void> {
  await tx.deleteFrom('confidential.party_code').where('party_id', '=', code.party_id).execute();
  await tx.insertInto('confidential.party_code').values(code).execute();
}
