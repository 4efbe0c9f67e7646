import type { Insertable } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import { type Contract, readContract } from '../contract/contract.ts';

export async function insertAgreement(tx: Tx, row: Insertable<Tables['partners.agreement']>): Promise<void> {
  await tx.insertInto('partners.agreement').values(row).execute();
}

export type AgreementInForce = { id: string; contract: Contract };

/** By which agreement this organisation may send people on a day (`YYYY-MM-DD`); undefined when none is in force. */
export async function agreementInForce(
  tx: Tx,
  organisationId: string,
  day: string,
): Promise<AgreementInForce | undefined> {
  const row = await tx
    .selectFrom('partners.agreement')
    .select(['id', 'contract'])
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .where('from_on', '<=', day)
    .where((of) => of.or([of('until_on', 'is', null), of('until_on', '>=', day)]))
    .orderBy('from_on', 'desc')
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { id: row.id, contract: readContract(row.contract) };
}
