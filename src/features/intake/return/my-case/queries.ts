import type { Tx } from '../../../../platform/db/database.ts';

export function ownContact(tx: Tx, partyId: string) {
  return tx.selectFrom('confidential.party').where('id', '=', partyId).select('contact').executeTakeFirst();
}
