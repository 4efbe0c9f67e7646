import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { SanctionAnswer } from './answer.ts';

/** What the officer who looks may know of a case that he sent; null when it is none of a sanction, or not his. */
export async function answerTo(tx: Tx, referralId: string): Promise<SanctionAnswer | null> {
  const { rows } = await sql<{ answer: SanctionAnswer | null }>`
    select partners.sanction_answer(${referralId}::uuid) as answer`.execute(tx);
  return rows[0]?.answer ?? null;
}
