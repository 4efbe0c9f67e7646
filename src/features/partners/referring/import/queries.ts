import type { Tx } from '../../../../platform/db/database.ts';

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
