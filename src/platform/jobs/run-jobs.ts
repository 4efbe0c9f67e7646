import { parseCronItems, run, type TaskList } from 'graphile-worker';
import type { DatabaseAddress } from '../db/address.ts';
import { openPool } from '../db/open-pool.ts';
import { quiet } from './quiet.ts';

/** What a job does. It gets the id that it was queued with; a daily one gets none. */
export type Task = (id: string) => Promise<void>;

type Settings = {
  /** Signs in as entente_worker, which sees the job tables and nothing else. */
  address: DatabaseAddress;
  tasks: Record<string, Task>;
  /** Tasks that run once a day, with the minute of the day in UTC, as cron writes it: `10 5 * * *`. */
  daily: Record<string, string>;
  log: (message: string) => void;
};

/** Runs jobs as they are queued, and again later when they fail. `stop` lets those that run finish. */
export async function runJobs({ address, tasks, daily, log }: Settings): Promise<{ stop(): Promise<void> }> {
  const pool = openPool(address, { max: 3, name: 'entente worker' });
  try {
    const runner = await run({
      pgPool: pool,
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 5_000,
      logger: quiet(log),
      taskList: taskList(tasks, log),
      parsedCronItems: parseCronItems(
        Object.entries(daily).map(([task, match]) => ({ task, match, options: { backfillPeriod: day } })),
      ),
    });
    runner.promise.catch((error: Error) => log(`jobs: the runner has ended: ${error.message}`));
    return {
      stop: async () => {
        await runner.stop();
        await pool.end();
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

const day = 86_400_000;

function taskList(tasks: Record<string, Task>, log: Settings['log']): TaskList {
  const wrapped = Object.entries(tasks).map(([name, task]) => [
    name,
    async (payload: unknown) => {
      try {
        await task((payload as { id?: string }).id ?? '');
      } catch (error) {
        // The message is kept with the job, in clear; an address that a mail server repeats must not stand there.
        const { code, name: kind } = error as NodeJS.ErrnoException;
        log(`jobs: ${name} failed: ${kind} ${code ?? ''}`);
        throw new Error(`${kind} ${code ?? ''}`);
      }
    },
  ]);
  return Object.fromEntries(wrapped);
}
