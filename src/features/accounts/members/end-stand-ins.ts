import type { House } from '../../../platform/house.ts';
import { endRole } from './end-role.ts';
import { rolesPast } from './queries.ts';

/**
 * Ends every role whose last day has passed, as a leaving is: sessions and keys go, and where a coordinator held the service's
 * key a new one is asked for. Answers how many ended. The last holder of a key keeps its seal, which nobody else could make
 * good; he signs in to nothing with it, and the next day asks again.
 */
export async function endStandIns(house: House): Promise<number> {
  const now = house.now();
  const job = { kind: 'job', job: 'end_stand_ins' } as const;
  const past = await house.db.as(job, (tx) => rolesPast(tx, now.toISOString().slice(0, 10)));
  let ended = 0;
  for (const { memberId, serviceId, role } of past) {
    const done = await house.db.as(job, (tx) => endRole(tx, { memberId, serviceId, role }, null, now));
    if (done.ok) ended += 1;
    else if (done.kind === 'last_key_holder')
      house.log('members: the last day of a coordinator has passed, and nobody else holds the key');
  }
  return ended;
}
