import type { Database } from '../../platform/db/database.ts';
import type { House } from '../../platform/house.ts';
import { readConfig } from '../config.ts';
import { asRole, reachHouse } from '../reach-house.ts';

/** What a command of the operator does beside the app: the database as the app’s role sees it, and the clock. */
export type AtInstallation = Pick<House, 'now' | 'origin' | 'installationKey'> & { db: Database };

/** Options of every such command. */
export const installationOptions = {
  data: { type: 'string' },
  port: { type: 'string' },
  origin: { type: 'string' },
} as const;

/** Does something at an installation that is there, whether or not Entente runs on it now. */
export async function onInstallation<T>(
  options: Record<string, string | undefined>,
  work: (at: AtInstallation) => Promise<T>,
): Promise<T> {
  const config = readConfig(options, process.env);
  const reached = await reachHouse(config);
  const db = asRole(reached, 'entente_app');
  try {
    const { installationKey } = reached;
    return await work({ db, installationKey, origin: config.origin, now: () => new Date() });
  } finally {
    await db.close();
    await reached.close();
  }
}
