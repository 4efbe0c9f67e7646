import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

// Written by the public too, who reads nothing back: no `returning` here.

export async function insertCase(tx: Tx, row: Insertable<Tables['confidential.cases']>): Promise<void> {
  await tx.insertInto('confidential.cases').values(row).execute();
}

export async function insertParties(tx: Tx, rows: Insertable<Tables['confidential.party']>[]): Promise<void> {
  await tx.insertInto('confidential.party').values(rows).execute();
}

export async function insertPartyHashes(
  tx: Tx,
  rows: Insertable<Tables['confidential.party_hash']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('confidential.party_hash').values(rows).execute();
}

export async function insertPartyCode(
  tx: Tx,
  row: Insertable<Tables['confidential.party_code']>,
): Promise<void> {
  await tx.insertInto('confidential.party_code').values(row).execute();
}

export async function insertCaseEvent(
  tx: Tx,
  row: Insertable<Tables['confidential.case_event']>,
): Promise<void> {
  await tx.insertInto('confidential.case_event').values(row).execute();
}
