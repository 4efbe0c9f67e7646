import type { KeysPlace } from '../platform/backup/copy-keys.ts';
import { openPool } from '../platform/db/open-pool.ts';
import { folderShelf } from '../platform/vault/folder-shelf.ts';
import { databaseShelf } from '../platform/vault/key-database/database-shelf.ts';
import type { Config } from './config.ts';

/**
 * Where the keys of this installation lie: in its folder, or in the PostgreSQL of KEYS_DATABASE_URL. The installation’s own
 * key lies in the folder either way, or in the environment.
 */
export function openKeys(config: Pick<Config, 'keysFolder' | 'keysDatabase'>): {
  keys: KeysPlace;
  close(): Promise<void>;
} {
  const folder = config.keysFolder;
  if (!config.keysDatabase)
    return { keys: { folder, shelf: folderShelf(folder) }, close: async () => undefined };
  const pool = openPool(config.keysDatabase, { max: 4, name: 'entente keys' });
  return { keys: { folder, shelf: databaseShelf(pool) }, close: () => pool.end() };
}
