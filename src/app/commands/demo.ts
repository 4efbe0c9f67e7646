import { forgetOldMail } from '../../../db/demo-town/forget-old-mail.ts';
import { signInTable } from '../../../db/demo-town/sign-in-table.ts';
import { buildDemoTown, type DemoTown } from '../../../db/demo-town.ts';
import { type Config, readConfig } from '../config.ts';
import { markWhole, townIn } from '../demo-folder.ts';
import { type OpenHouse, openHouse } from '../open-house.ts';
import { asRole } from '../reach-house.ts';
import { listen } from '../server.ts';
import { startWorker } from '../worker.ts';
import type { Command } from './entente.ts';
import { untilStopped } from './until-stopped.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

export const demo: Command = {
  summary: 'the same with the demo town in it, on this machine only (--port 4100 --data DIR)',
  options: { port: { type: 'string' }, data: { type: 'string' } },
  async run(options) {
    const config = readConfig(options, process.env, true);
    const standing = await townIn(config.dataFolder, say);
    const open = await openHouse(config);
    const town = standing ?? (await build(open, config));
    const worker = await startWorker(open, config);
    const listening = await listen(open.house, config).catch(async (error) => {
      // With the port taken nothing may stay behind: the database would keep the process alive.
      await worker.stop();
      await open.close();
      throw error;
    });
    process.stdout.write(signInTable(town, listening.url));
    say(`ready ${listening.url}`);
    await untilStopped();
    await listening.close();
    await worker.stop();
    await open.close();
  },
};

async function build(open: OpenHouse, config: Config): Promise<DemoTown> {
  say('Building the demo town: two years of two services. This takes some seconds, only the first time.');
  const { house, owner } = open;
  const town = await buildDemoTown(house);
  const mail = asRole({ owner, installationKey: house.installationKey }, 'entente_mail');
  await forgetOldMail(mail, house.now());
  await mail.close();
  await markWhole(config.dataFolder, town);
  return town;
}
