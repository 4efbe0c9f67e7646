import { runMigrations } from 'graphile-worker';
import type { DatabaseAddress } from '../db/address.ts';
import { openPool } from '../db/open-pool.ts';
import { letWorkerIn } from './queries.ts';
import { quiet } from './quiet.ts';

/** Makes the job tables, or brings them up to date, as the owner of the database; the runner's role may then use them. */
export async function prepareJobs(owner: DatabaseAddress): Promise<void> {
  const pool = openPool(owner, { max: 1, name: 'entente jobs' });
  try {
    await runMigrations({ pgPool: pool, logger: quiet(() => undefined) });
  } finally {
    await pool.end();
  }
  await letWorkerIn(owner);
}
