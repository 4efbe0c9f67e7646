import { runMigrations } from 'graphile-worker';
import type { DatabaseAddress } from '../db/address.ts';
import { openPool } from '../db/open-pool.ts';
import { letWorkerIn } from './queries.ts';
import { quiet } from './quiet.ts';

/** Makes the job tables, or brings them up to date, as the owner of the database; the runner's role may then use them. */
export async function prepareJobs(owner: DatabaseAddress): Promise<void> {
  const pool = openPool(owner, { max: 1, name: 'entente jobs' });
  // The library looks for it, to be sure that a connection that breaks does not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool: pool, logger: quiet(() => undefined) });
  } finally {
    await pool.end();
  }
  await letWorkerIn(owner);
}
