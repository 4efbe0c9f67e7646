import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { SanctionAnswer } from './answer.ts';

/** As `answerTo`, of several of his referrals at once. */
export async function answersTo(
  tx: Tx,
  referralIds: readonly string[],
): Promise<Map<string, SanctionAnswer>> {
  if (referralIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; answer: SanctionAnswer | null }>`
    select id, partners.sanction_answer(id) as answer from unnest(${[...referralIds]}::uuid[]) as asked (id)`.execute(
    tx,
  );
  return new Map(rows.flatMap(({ id, answer }) => (answer ? [[id, answer] as const] : [])));
}

/** What the officer who looks may know of a case that he sent; null when it is none of a sanction, or not his. */
export async function answerTo(tx: Tx, referralId: string): Promise<SanctionAnswer | null> {
  const { rows } = await sql<{ answer: SanctionAnswer | null }>`
    select partners.sanction_answer(${referralId}::uuid) as answer`.execute(tx);
  return rows[0]?.answer ?? null;
}
