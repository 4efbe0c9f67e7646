import type { Tx } from '../../../platform/db/database.ts';

/** The addresses of those who run the installation. */
export async function operatorsToTell(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('identity.member as m')
    .innerJoin('identity.role as r', 'r.member_id', 'm.id')
    .where('r.role', '=', 'operator')
    .where('r.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .select('m.email')
    .distinct()
    .execute();
  return rows.map((row) => row.email);
}
