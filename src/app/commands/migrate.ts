import { readConfig } from '../config.ts';
import { openHouse } from '../open-house.ts';
import type { Command } from './entente.ts';

export const migrateOnly: Command = {
  summary: 'bring the database up to date and stop',
  options: { data: { type: 'string' } },
  async run(options) {
    // Opening the house migrates; nothing more is needed.
    const open = await openHouse(readConfig(options, process.env));
    await open.close();
    process.stdout.write('The database is up to date.\n');
  },
};
