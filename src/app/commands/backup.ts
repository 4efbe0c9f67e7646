import { resolve } from 'node:path';
import { backUp } from '../../platform/backup/back-up.ts';
import { backupKeyFrom, newBackupKey } from '../../platform/backup/backup-key.ts';
import { noteBackup } from '../../platform/backup/last-backup.ts';
import { as, rolePassword } from '../../platform/db/address.ts';
import { makeFolder } from '../../platform/vault/durable-files.ts';
import { readConfig } from '../config.ts';
import { openKeys } from '../open-keys.ts';
import { reachHouse } from '../reach-house.ts';
import type { Command } from './entente.ts';

export const backup: Command = {
  summary: 'write an encrypted backup (--to DIR --keys-to OTHER-DIR, --new-key once, --data DIR)',
  options: {
    to: { type: 'string' },
    'keys-to': { type: 'string' },
    'new-key': { type: 'boolean' },
    data: { type: 'string' },
  },
  async run(options) {
    if (options['new-key']) {
      process.stdout.write(`${newBackupKey()}\n`);
      return;
    }
    if (!options.to) throw new Error('Say where the backup goes: --to DIR');
    const to = resolve(options.to);
    const keysTo = options['keys-to'] === undefined ? null : resolve(options['keys-to']);
    if (keysTo && (`${keysTo}/`.startsWith(`${to}/`) || `${to}/`.startsWith(`${keysTo}/`)))
      throw new Error(
        'Keys and database must not lie together, or whoever takes one folder has both: choose another --keys-to.',
      );
    const backupKey = backupKeyFrom(process.env.ENTENTE_BACKUP_KEY);
    const config = readConfig(options, process.env);
    const reached = await reachHouse(config);
    const now = new Date();
    const { keys, close: closeKeys } = openKeys(config);
    try {
      const reader = as(
        reached.owner,
        'entente_backup',
        rolePassword(reached.installationKey, 'entente_backup'),
      );
      const done = await backUp({
        ...reached,
        reader,
        keys,
        backupKey,
        to,
        keysTo,
        now,
      });
      await makeFolder(config.dataFolder);
      await noteBackup(config.dataFolder, {
        at: now.toISOString(),
        file: done.file,
        keysFile: done.keysFile,
      });
      process.stdout.write(`${report(done)}\n`);
    } finally {
      await closeKeys();
      await reached.close();
    }
  },
};

function report({
  file,
  rows,
  keysFile,
  keys,
  oldCopiesRemoved,
}: Awaited<ReturnType<typeof backUp>>): string {
  const lines = [`${file}: ${rows} rows, written and read again.`];
  if (keysFile) lines.push(`${keysFile}: ${keys} ${keys === 1 ? 'key' : 'keys'}, written and read again.`);
  else
    lines.push(
      'The keys were not copied: without them no story can be read after a restore. Copy them to another place with --keys-to DIR.',
    );
  if (oldCopiesRemoved > 0)
    lines.push(`${oldCopiesRemoved} copies of the keys were over 30 days old and were removed.`);
  return lines.join('\n');
}
