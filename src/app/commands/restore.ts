import { resolve } from 'node:path';
import { backupKeyFrom } from '../../platform/backup/backup-key.ts';
import { readConfig } from '../config.ts';
import { restoreHouse } from '../restore-house.ts';
import type { Command } from './entente.ts';

export const restore: Command = {
  summary: 'put a backup back into an empty place (--from FILE --keys-from FILE --data DIR)',
  options: { from: { type: 'string' }, 'keys-from': { type: 'string' }, data: { type: 'string' } },
  async run(options) {
    if (!options.from) throw new Error('Say which backup: --from FILE, and --keys-from FILE for the keys');
    const backupKey = backupKeyFrom(process.env.ENTENTE_BACKUP_KEY);
    const keysFile = options['keys-from'] === undefined ? null : resolve(options['keys-from']);
    const config = readConfig(options, process.env);
    const { madeAt, rows, keys, forgottenAgain } = await restoreHouse(config, {
      file: resolve(options.from),
      keysFile,
      backupKey,
    });
    const lines = [`The backup of ${madeAt} is back: ${rows} rows, each compared with the backup.`];
    if (keys) lines.push(`${keys.keys} keys are back; ${keys.forgotten} that were forgotten stay forgotten.`);
    else lines.push('The key store here was left as it is.');
    if (forgottenAgain > 0)
      lines.push(`${forgottenAgain} cases had been forgotten since: they were forgotten again.`);
    lines.push('Now run entente verify-audit and entente doctor, then start.');
    process.stdout.write(`${lines.join('\n')}\n`);
  },
};
