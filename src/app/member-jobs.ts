import { endStandIns } from '../features/accounts/members/end-stand-ins.ts';
import { letGoKeys } from '../features/cases/handing-over/service-key/let-go-keys.ts';
import type { House } from '../platform/house.ts';
import type { Task } from '../platform/jobs/run-jobs.ts';

/**
 * What happens to members and keys without anybody’s doing, once a day: the roles of stand-ins end after their last day, and
 * a retired service key that opens nothing any more is let go. They open nothing, and see of a case no more than whether
 * something is sealed to a key.
 */
export function memberJobs(house: House): { tasks: Record<string, Task>; daily: Record<string, string> } {
  return {
    tasks: {
      end_stand_ins: async () => {
        const ended = await endStandIns(house);
        if (ended > 0) house.log('members: the last day of stand-ins has passed', { ended });
      },
      let_go_keys: async () => {
        const gone = await letGoKeys(house);
        if (gone > 0) house.log('members: retired service keys were let go', { gone });
      },
    },
    daily: { end_stand_ins: '5 0 * * *', let_go_keys: '35 2 * * *' },
  };
}
