import { finishAll } from '../features/retention/forgetting/finish-forgetting.ts';
import { forgetAgain } from '../features/retention/forgetting/forget-again.ts';
import { forgetDue } from '../features/retention/forgetting/forget-due.ts';
import { forgetRests } from '../features/retention/tidying/forget-rests.ts';
import type { Task } from '../platform/jobs/run-jobs.ts';
import type { OpenHouse } from './open-house.ts';
import { asRole } from './reach-house.ts';

type ForgettingJobs = {
  tasks: Record<string, Task>;
  daily: Record<string, string>;
  /** What was broken off, and what came back with an older backup: for the moment at which the worker starts. */
  goOn(): Promise<void>;
  close(): Promise<void>;
};

/** Forgetting, as the role that can do nothing else: what is due each night, and at once what somebody asked for. */
export function forgettingJobs({ house, owner }: Pick<OpenHouse, 'house' | 'owner'>): ForgettingJobs {
  const db = asRole({ owner, installationKey: house.installationKey }, 'entente_retention');
  const forgetful = { db, keyStore: house.keyStore, now: house.now };
  return {
    tasks: {
      forget_case: async () => void (await finishAll(forgetful)),
      forget_due: async () => {
        const { forgotten } = await forgetDue(forgetful);
        const rests = await forgetRests(forgetful);
        house.log('forgotten: what was due', { cases: forgotten, ...rests });
      },
    },
    daily: { forget_due: '20 2 * * *' },
    goOn: async () => {
      const cases = await forgetAgain(forgetful);
      if (cases > 0) house.log('forgotten: what had been begun or came back', { cases });
    },
    close: () => db.close(),
  };
}
