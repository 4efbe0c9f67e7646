import { forgetProposers } from '../features/directory/contributing/forget-proposers.ts';
import { harvestFeeds } from '../features/directory/exchange/harvest/harvest-feeds.ts';
import { politeLooks } from '../features/directory/freshness/probing/polite-looks.ts';
import { probeDirectory } from '../features/directory/freshness/probing/probe-directory.ts';
import { remindServices } from '../features/directory/freshness/reminding/remind-services.ts';
import { theGazetteer } from '../features/directory/places/the-gazetteer.ts';
import type { Task } from '../platform/jobs/run-jobs.ts';
import type { Config } from './config.ts';
import type { OpenHouse } from './open-house.ts';
import { asRole } from './reach-house.ts';

type DirectoryJobs = {
  tasks: Record<string, Task>;
  daily: Record<string, string>;
  /** Breaks off what runs. */
  stop(): void;
  close(): Promise<void>;
};

const longestRun = 3_600_000;

/**
 * What keeps the directory true, once a day, each as a role that can do nothing else: the directories of others, the mail “still right?” where mail is sent at
 * all, and the look whether links answer, unless the operator turned it off.
 */
export function directoryJobs(
  { house, owner }: Pick<OpenHouse, 'house' | 'owner'>,
  config: Pick<Config, 'smtpUrl' | 'demo' | 'probes'>,
): DirectoryJobs {
  const db = asRole({ owner, installationKey: house.installationKey }, 'entente_directory');
  const harvestDb = asRole({ owner, installationKey: house.installationKey }, 'entente_harvest');
  const stopping = new AbortController();
  const jobHouse = { ...house, db };
  const tasks: Record<string, Task> = {
    harvest: async () => {
      for (const [source, report] of Object.entries(await harvestFeeds({ ...house, db: harvestDb })))
        house.log(`directory: read ${source}: ${report.split('\n')[0]}`);
    },
    forget_proposers: () => forgetProposers(jobHouse),
  };
  const daily: Record<string, string> = { harvest: '40 3 * * *', forget_proposers: '50 3 * * *' };
  // Without SMTP the links would have expired before anybody could read them.
  if (config.smtpUrl || config.demo) {
    daily.remind_services = '20 6 * * *';
    tasks.remind_services = async () => {
      const sent = await remindServices(jobHouse, await theGazetteer(house));
      house.log('directory: services were asked whether all is still right', { sent });
    };
  }
  if (config.probes) {
    daily.probe_directory = '40 1 * * *';
    tasks.probe_directory = async () => {
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(longestRun)]);
      const { looked, failing, brokenOff } = await probeDirectory(
        jobHouse,
        politeLooks(house.origin, signal),
        { signal },
      );
      house.log('directory: looked whether links answer', { looked, failing });
      if (brokenOff) house.log('directory: nothing answers; is this machine cut off? Nobody was marked.');
    };
  }
  return {
    tasks,
    daily,
    stop: () => stopping.abort(),
    close: async () => {
      await db.close();
      await harvestDb.close();
    },
  };
}
