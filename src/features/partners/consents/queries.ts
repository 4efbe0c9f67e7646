import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

// Written with a new case by who reads nothing back: no `returning` here.
export async function insertConsent(tx: Tx, row: Insertable<Tables['confidential.consent']>): Promise<void> {
  await tx.insertInto('confidential.consent').values(row).execute();
}
