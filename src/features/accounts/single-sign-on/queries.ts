import type { Tx } from '../../../platform/db/database.ts';

export type ProviderAccount = { issuer: string; subject: string };

/** The member whom this provider knows by this subject. */
export function memberAtProvider(tx: Tx, { issuer, subject }: ProviderAccount) {
  return tx
    .selectFrom('identity.provider_account as p')
    .innerJoin('identity.member as m', 'm.id', 'p.member_id')
    .where('p.issuer', '=', issuer)
    .where('p.subject', '=', subject)
    .where('m.ended_at', 'is', null)
    .selectAll('m')
    .executeTakeFirst();
}

/** False when this subject belongs to a member already, or this member to another subject of the provider. */
export async function linkProvider(
  tx: Tx,
  account: ProviderAccount,
  memberId: string,
  now: Date,
): Promise<boolean> {
  const known = await tx
    .selectFrom('identity.provider_account')
    .where('issuer', '=', account.issuer)
    .where((eb) => eb.or([eb('member_id', '=', memberId), eb('subject', '=', account.subject)]))
    .select('member_id')
    .executeTakeFirst();
  if (known) return false;
  const done = await tx
    .insertInto('identity.provider_account')
    .values({ ...account, member_id: memberId, linked_at: now })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
