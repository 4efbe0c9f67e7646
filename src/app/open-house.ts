import { refuseHalfRestored } from '../platform/backup/restore-mark.ts';
import { as, type DatabaseAddress, rolePassword } from '../platform/db/address.ts';
import { openDatabase } from '../platform/db/database.ts';
import { migrate } from '../platform/db/migrate.ts';
import { openPool } from '../platform/db/open-pool.ts';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/start.ts';
import type { House } from '../platform/house.ts';
import { prepareJobs } from '../platform/jobs/prepare-jobs.ts';
import { log } from '../platform/log/log.ts';
import { loadInstallationKey } from '../platform/vault/installation-key.ts';
import { keyStoreOn } from '../platform/vault/key-store.ts';
import type { Config } from './config.ts';
import { openKeys } from './open-keys.ts';

/** The house, the owner's way in (for commands and jobs), and how to leave it in good order. */
export type OpenHouse = { house: House; owner: DatabaseAddress; close(): Promise<void> };

export const migrationsFolder = new URL('../../db/migrations/', import.meta.url);

/**
 * Opens everything that the app stands on: the installation's key, the key store, the database (the embedded one or
 * the operator's) brought up to date, and the pool of the role that owns nothing. Throws with a plain sentence.
 */
export async function openHouse(config: Config, options: { now?: () => Date } = {}): Promise<OpenHouse> {
  const now = options.now ?? (() => new Date());
  refuseHalfRestored(config.dataFolder);
  const installationKey = await loadInstallationKey({ folder: config.keysFolder, env: process.env });
  const { keys, close: closeKeys } = openKeys(config);
  const keyStore = keyStoreOn(keys.shelf, { installationKey, now });
  await keyStore.check();
  const embedded = config.database
    ? null
    : await startEmbeddedPostgres({ dataDir: `${config.dataFolder}/postgres` });
  let closing = false;
  // Without its database the app is of no use: whoever watches over it starts both again.
  void embedded?.exited.then(() => {
    if (closing) return;
    log('the database has ended for good: stopping');
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  try {
    const owner = config.database ?? (embedded as NonNullable<typeof embedded>).address;
    await migrate(owner, {
      folder: migrationsFolder,
      rolePasswords: (role) => rolePassword(installationKey, role),
      log: (line) => log(line),
    });
    await prepareJobs(owner);
    const address = as(owner, 'entente_app', rolePassword(installationKey, 'entente_app'));
    const db = openDatabase(openPool(address, { max: 12, name: 'entente app', pipeline: true }));
    const house: House = {
      db,
      installationKey,
      keyStore,
      now,
      origin: config.origin,
      demo: config.demo,
      singleSignOn: config.singleSignOn,
      sms: config.sms ?? null,
      log,
    };
    return {
      house,
      owner,
      close: async () => {
        closing = true;
        await db.close();
        await closeKeys();
        await embedded?.stop();
      },
    };
  } catch (error) {
    closing = true;
    await closeKeys();
    await embedded?.stop();
    throw error;
  }
}
