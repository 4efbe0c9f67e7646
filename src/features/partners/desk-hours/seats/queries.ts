import type { Tx } from '../../../../platform/db/database.ts';
import '../../tables.ts';

/** The organisations for which a member with the role of a partner speaks now. */
export async function organisationsOf(tx: Tx, memberId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('partners.seat')
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null)
    .select('organisation_id')
    .execute();
  return rows.map((row) => row.organisation_id);
}
