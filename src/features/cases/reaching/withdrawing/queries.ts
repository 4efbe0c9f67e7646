import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';

/** False when the case is no longer at the stage that was seen, or there is nothing for him to withdraw from. */
export async function withdrawInDatabase(
  tx: Tx,
  given: { eventId: string; at: Date; seen: string },
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select confidential.withdraw_myself(${given.eventId}::uuid, ${given.at}, ${given.seen}) as done`.execute(
    tx,
  );
  return rows[0]?.done ?? false;
}
