import type { Tx } from '../../../platform/db/database.ts';
import type { CompartmentKind } from '../tables.ts';

/** The compartments of a case that the viewer may see, with the grants that are meant for this holder. */
export function grantsOf(tx: Tx, caseId: string | null, holderIds: string[]) {
  return tx
    .selectFrom('confidential.compartment as c')
    .innerJoin('confidential.compartment_grant as g', 'g.compartment_id', 'c.id')
    .leftJoin('confidential.party as p', 'p.id', 'c.party_id')
    .$if(caseId !== null, (q) => q.where('c.case_id', '=', caseId))
    .where('g.holder_id', 'in', holderIds)
    .where('g.awaiting_acceptance', '=', false)
    .select(['c.id', 'c.case_id', 'c.service_id', 'c.kind', 'c.party_id', 'c.generation as current'])
    .select(['g.generation', 'g.holder_id', 'g.sealed', 'p.side'])
    .execute();
}

export function itemsOf(tx: Tx, compartmentIds: string[]) {
  if (compartmentIds.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('confidential.item')
    .where('compartment_id', 'in', compartmentIds)
    .orderBy('written_at')
    .orderBy('id')
    .selectAll()
    .execute();
}

/** Names of the members who wrote or did something in a case, as far as the viewer sees it. */
export function writersOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('identity.member')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('confidential.item')
        .where('case_id', '=', caseId)
        .select('author_id as id')
        .union(
          eb.selectFrom('confidential.case_event').where('case_id', '=', caseId).select('member_id as id'),
        ),
    )
    .select(['id', 'name'])
    .execute();
}

export type NewItem = {
  id: string;
  compartment_id: string;
  generation: number;
  case_id: string;
  service_id: string;
  kind: string;
  sealed: Uint8Array;
  author_role: string;
  author_id: string | null;
  written_at: Date;
};

/** False when the item was there already: the same form was sent twice. */
export async function insertItem(tx: Tx, item: NewItem): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.item')
    .values(item)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** As `insertItem` for the public, who may read nothing back: not even whether the id was there. */
export async function insertFirstItem(tx: Tx, item: NewItem): Promise<void> {
  await tx.insertInto('confidential.item').values(item).execute();
}

export type NewCompartment = {
  id: string;
  case_id: string;
  service_id: string;
  kind: CompartmentKind;
  party_id: string | null;
};

export async function insertCompartments(tx: Tx, compartments: NewCompartment[]): Promise<void> {
  await tx.insertInto('confidential.compartment').values(compartments).execute();
}

export type NewGrant = {
  compartment_id: string;
  generation: number;
  case_id: string;
  service_id: string;
  holder_kind: 'service' | 'member' | 'party';
  holder_id: string;
  sealed: Uint8Array;
  awaiting_acceptance?: boolean;
};

export async function insertGrants(tx: Tx, grants: NewGrant[]): Promise<void> {
  if (grants.length > 0) await tx.insertInto('confidential.compartment_grant').values(grants).execute();
}

/** A mediator accepted: what was prepared for him becomes his. */
export async function releasePreparedGrants(tx: Tx, caseId: string, memberId: string): Promise<void> {
  await tx
    .updateTable('confidential.compartment_grant')
    .set({ awaiting_acceptance: false })
    .where('case_id', '=', caseId)
    .where('holder_id', '=', memberId)
    .execute();
}

/** Takes away all that a holder could open of a case. */
export async function deleteGrants(
  tx: Tx,
  caseId: string,
  holderKind: 'member' | 'party',
  holderId?: string,
) {
  await tx
    .deleteFrom('confidential.compartment_grant')
    .where('case_id', '=', caseId)
    .where('holder_kind', '=', holderKind)
    .$if(holderId !== undefined, (q) => q.where('holder_id', '=', holderId as string))
    .execute();
}

/** Takes the keys of one compartment from one holder. */
export async function deleteGrantsAt(tx: Tx, compartmentId: string, holderId: string): Promise<void> {
  await tx
    .deleteFrom('confidential.compartment_grant')
    .where('compartment_id', '=', compartmentId)
    .where('holder_id', '=', holderId)
    .execute();
}

export async function setGeneration(tx: Tx, compartmentId: string, generation: number): Promise<void> {
  await tx
    .updateTable('confidential.compartment')
    .set({ generation })
    .where('id', '=', compartmentId)
    .execute();
}
