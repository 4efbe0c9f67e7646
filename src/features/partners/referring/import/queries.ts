import type { Tx } from '../../../../platform/db/database.ts';
import '../../tables.ts';

/** Whom an organisation for which the viewer speaks sent on this day (`YYYY-MM-DD`), sealed, by whatever way. */
export const sentOn = (tx: Tx, organisationId: string, day: string) =>
  tx
    .selectFrom('confidential.referral')
    .where('organisation_id', '=', organisationId)
    .where('received_on', '=', day)
    .select(['id', 'person', 'shred_key'])
    .execute();

/** Which of these marks were used already. */
export async function usedOf(tx: Tx, tokens: readonly string[]): Promise<Set<string>> {
  if (tokens.length === 0) return new Set();
  const rows = await tx
    .selectFrom('confidential.once')
    .where('token', 'in', tokens)
    .select('token')
    .execute();
  return new Set(rows.map(({ token }) => token));
}
