import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

/** True until the first member exists. */
export async function nobodyYet(tx: Tx): Promise<boolean> {
  const member = await tx.selectFrom('identity.member').select('id').limit(1).executeTakeFirst();
  return member === undefined;
}

/** Two first persons at the same moment wait for each other; the second then finds that somebody was first. */
export async function waitForFirstRun(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(7304112030)`.execute(tx);
}
