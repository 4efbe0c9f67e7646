import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import { type Contract, readContract } from '../contract/contract.ts';

/** False when it stands already: the same form was sent twice. */
export async function insertAgreement(
  tx: Tx,
  row: Insertable<Tables['partners.agreement']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('partners.agreement')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** All agreements that were ever made with an organisation, the newest first. */
export async function agreementsWith(tx: Tx, organisationId: string) {
  const rows = await tx
    .selectFrom('partners.agreement')
    .where('organisation_id', '=', organisationId)
    .orderBy('from_on', 'desc')
    .orderBy('made_at', 'desc')
    .select(['id', 'contract', 'from_on', 'until_on', 'review_on', 'signed_on', 'made_at', 'ended_at'])
    .execute();
  return rows.map((row) => ({ ...row, contract: readContract(row.contract) }));
}

export type Agreement = Awaited<ReturnType<typeof agreementsWith>>[number];

/** Two changes of one agreement wait for each other; gives when it ended, if it did. */
export function lockAgreement(tx: Tx, id: string) {
  return tx
    .selectFrom('partners.agreement')
    .where('id', '=', id)
    .select(['id', 'ended_at', 'from_on'])
    .forUpdate()
    .executeTakeFirst();
}

export async function updateAgreement(
  tx: Tx,
  id: string,
  facts: Partial<Pick<Agreement, 'until_on' | 'review_on' | 'signed_on' | 'ended_at'>>,
): Promise<void> {
  await tx.updateTable('partners.agreement').set(facts).where('id', '=', id).execute();
}

export type AgreementInForce = { id: string; contract: Contract };

/**
 * By which agreement this organisation may send people on a day (`YYYY-MM-DD`); undefined when none is in force, or when the
 * service works with it no longer.
 */
export async function agreementInForce(
  tx: Tx,
  organisationId: string,
  day: string,
): Promise<AgreementInForce | undefined> {
  const row = await tx
    .selectFrom('partners.agreement as a')
    .innerJoin('partners.organisation as o', 'o.id', 'a.organisation_id')
    .select(['a.id', 'a.contract'])
    .where('a.organisation_id', '=', organisationId)
    .where('o.ended_at', 'is', null)
    .where('a.ended_at', 'is', null)
    .where('a.from_on', '<=', day)
    .where((of) => of.or([of('a.until_on', 'is', null), of('a.until_on', '>=', day)]))
    .orderBy('a.from_on', 'desc')
    .orderBy('a.made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.id, contract: readContract(row.contract) };
}
