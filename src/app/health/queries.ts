import { sql } from 'kysely';
import type { Database } from '../../platform/db/database.ts';

/** Throws when the database does not answer. */
export async function ask(db: Database): Promise<void> {
  await sql`select 1`.execute(db.bare);
}
