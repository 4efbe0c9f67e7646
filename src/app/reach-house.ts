import { existsSync } from 'node:fs';
import { as, type DatabaseAddress, rolePassword } from '../platform/db/address.ts';
import { type Database, openDatabase } from '../platform/db/database.ts';
import { openPool } from '../platform/db/open-pool.ts';
import type { Role } from '../platform/db/roles.ts';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../platform/embedded-postgres/start.ts';
import { loadInstallationKey } from '../platform/vault/installation-key.ts';
import type { Config } from './config.ts';

/** An installation that is there, whether or not Entente runs on it now. */
export type Reached = { owner: DatabaseAddress; installationKey: Uint8Array; close(): Promise<void> };

/**
 * Reaches an installation for a command beside the app: its database is joined where it runs, else started until
 * `close`. Makes and migrates nothing; throws a sentence when there is no installation.
 */
export async function reachHouse(config: Config, { rotating = false } = {}): Promise<Reached> {
  const keyFile = `${config.keysFolder}/installation.key`;
  if (!process.env.ENTENTE_INSTALLATION_KEY && !existsSync(keyFile))
    throw new Error(`There is no installation here: ${keyFile} is missing. Name its folder with --data DIR.`);
  const installationKey = await loadInstallationKey({
    folder: config.keysFolder,
    env: process.env,
    rotating,
  });
  const { owner, close } = await reachDatabase(config);
  return { owner, installationKey, close };
}

/** The installation as one of its roles sees it. */
export function asRole(
  { owner, installationKey }: Pick<Reached, 'owner' | 'installationKey'>,
  role: Role,
): Database {
  const address = as(owner, role, rolePassword(installationKey, role));
  return openDatabase(openPool(address, { max: 2, name: role.replace('_', ' ') }));
}

async function reachDatabase(config: Config): Promise<{ owner: DatabaseAddress; close(): Promise<void> }> {
  if (config.database) return { owner: config.database, close: async () => undefined };
  const dataDir = `${config.dataFolder}/postgres`;
  if (!existsSync(`${dataDir}/cluster`))
    throw new Error(
      `There is no database in ${dataDir}. Name its folder with --data DIR, or set DATABASE_URL.`,
    );
  const running = await findEmbeddedPostgres(dataDir);
  if (running) return { owner: running, close: async () => undefined };
  const started = await startEmbeddedPostgres({ dataDir });
  return { owner: started.address, close: () => started.stop() };
}
