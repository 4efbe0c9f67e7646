import { firstRunLink } from '../../features/accounts/first-run/first-run-token.ts';
import { readConfig } from '../config.ts';
import { openHouse } from '../open-house.ts';
import { listen } from '../server.ts';
import { startWorker } from '../worker.ts';
import type { Command } from './entente.ts';
import { untilStopped } from './until-stopped.ts';

export const start: Command = {
  summary: 'serve people (--port 4100 --host 127.0.0.1 --data DIR)',
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    origin: { type: 'string' },
  },
  async run(options) {
    const config = readConfig(options, process.env);
    const open = await openHouse(config);
    const worker = await startWorker(open, config);
    const listening = await listen(open.house, config).catch(async (error) => {
      // With the port taken nothing may stay behind: the database would keep the process alive.
      await worker.stop();
      await open.close();
      throw error;
    });
    process.stdout.write(`ready ${listening.url}\n`);
    const link = await firstRunLink(open.house);
    if (link) process.stdout.write(`Nothing is set up yet. Open this link to begin:\n  ${link}\n`);
    await untilStopped();
    await listening.close();
    await worker.stop();
    await open.close();
  },
};
