import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';

/** The sealed contact data of the party who looks. */
export function ownParty(tx: Tx, partyId: string) {
  return tx
    .selectFrom('confidential.party')
    .where('id', '=', partyId)
    .select(['contact', 'case_id'])
    .executeTakeFirst();
}

/** The party who looks replaces his own contact data; row-level security lets him touch nothing else of his row. */
export async function replaceOwnContact(tx: Tx, contact: Uint8Array): Promise<void> {
  await sql`select confidential.change_my_contact(${contact})`.execute(tx);
}
