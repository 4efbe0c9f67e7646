import type { Tx } from '../../../platform/db/database.ts';
import type { ContactPersonRow } from './tables.ts';

/** Who stand beside the parties of a case, the first who was named first. */
export const personsOf = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('confidential.contact_person')
    .where('case_id', '=', caseId)
    .orderBy('made_at')
    .orderBy('id')
    .select(['id', 'party_id', 'contact'])
    .execute();

export const personWithId = (tx: Tx, partyId: string, id: string) =>
  tx
    .selectFrom('confidential.contact_person')
    .where('party_id', '=', partyId)
    .where('id', '=', id)
    .select(['id', 'contact'])
    .forUpdate()
    .executeTakeFirst();

// Written with a new case by who reads nothing back: no `returning` here.
export async function insertPerson(tx: Tx, row: ContactPersonRow): Promise<void> {
  await tx.insertInto('confidential.contact_person').values(row).execute();
}

export async function updatePerson(tx: Tx, id: string, contact: Uint8Array): Promise<void> {
  await tx.updateTable('confidential.contact_person').set({ contact }).where('id', '=', id).execute();
}

export async function deletePerson(tx: Tx, partyId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('confidential.contact_person')
    .where('party_id', '=', partyId)
    .where('id', '=', id)
    .execute();
}

/** Those of all services with the name of their case's shred key: for a new key of the installation. */
export const allPersons = (tx: Tx) =>
  tx
    .selectFrom('confidential.contact_person as p')
    .innerJoin('confidential.cases as c', 'c.id', 'p.case_id')
    .orderBy('p.id')
    .select(['p.id', 'p.contact', 'c.shred_key'])
    .execute();
