import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { PartySide } from '../tables.ts';
import type { Kept } from './kept.ts';

export async function updateKept(tx: Tx, caseId: string, itemId: string, kept: Kept): Promise<boolean> {
  const done = await tx
    .updateTable('confidential.agreement_line')
    .set({ kept })
    .where('case_id', '=', caseId)
    .where('item_id', '=', itemId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The versions that the parties may read, oldest first. */
export function versionsOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.agreement')
    .where('case_id', '=', caseId)
    .orderBy('version')
    .selectAll()
    .execute();
}

export function lockVersion(tx: Tx, caseId: string, id: string) {
  return tx
    .selectFrom('confidential.agreement')
    .where('case_id', '=', caseId)
    .where('id', '=', id)
    .selectAll()
    .forUpdate()
    .executeTakeFirst();
}

/** As `lockVersion` for a party, who may change no row of it. */
export function versionWithId(tx: Tx, id: string) {
  return tx.selectFrom('confidential.agreement').where('id', '=', id).selectAll().executeTakeFirst();
}

export async function insertVersion(
  tx: Tx,
  version: Insertable<Tables['confidential.agreement']>,
): Promise<void> {
  await tx.insertInto('confidential.agreement').values(version).execute();
}

/** Every version but this one is replaced: those that nobody concluded, or all. */
export async function replaceOthers(
  tx: Tx,
  caseId: string,
  but: string,
  now: Date,
  which: 'not_concluded' | 'all',
): Promise<void> {
  await tx
    .updateTable('confidential.agreement')
    .set({ replaced_at: now })
    .where('case_id', '=', caseId)
    .where('id', '!=', but)
    .where('replaced_at', 'is', null)
    .$if(which === 'not_concluded', (q) => q.where('concluded_at', 'is', null))
    .execute();
}

export async function updateConcluded(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await tx
    .updateTable('confidential.agreement')
    .set({ concluded_at: now, concluded_by: by })
    .where('id', '=', id)
    .execute();
}

/** The lines of what a new agreement replaces are followed no longer. */
export async function endLines(tx: Tx, caseId: string, now: Date): Promise<void> {
  await tx
    .updateTable('confidential.agreement_line')
    .set({ ended_at: now })
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .execute();
}

/** The signatures that the viewer may see: all for the team, his own for a party. */
export function signaturesOf(tx: Tx, agreementId: string) {
  return tx
    .selectFrom('confidential.agreement_signature')
    .where('agreement_id', '=', agreementId)
    .orderBy('signed_at')
    .selectAll()
    .execute();
}

export async function insertSignature(
  tx: Tx,
  signature: Insertable<Tables['confidential.agreement_signature']>,
): Promise<void> {
  await tx.insertInto('confidential.agreement_signature').values(signature).execute();
}

/** The parties whose signature an agreement needs: both of a case between two, in a community case those who take part. */
export async function signersOf(tx: Tx, caseId: string): Promise<{ id: string; side: PartySide }[]> {
  return tx
    .selectFrom('confidential.party as p')
    .leftJoin('confidential.party_standing as s', 's.party_id', 'p.id')
    .where('p.case_id', '=', caseId)
    .where((eb) => eb.or([eb('s.standing', 'is', null), eb('s.standing', '=', sql.lit('taking_part'))]))
    .orderBy('p.side')
    .orderBy('p.id')
    .select(['p.id', 'p.side'])
    .execute();
}
