import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';

/** Takes back what waits in the outboxes for a party, of the ways that are named. */
export async function deleteWaiting(
  tx: Tx,
  partyId: string,
  ways: { mail: boolean; sms: boolean },
): Promise<void> {
  await sql`select confidential.recall_messages(${partyId}::uuid, ${ways.mail}, ${ways.sms})`.execute(tx);
}
