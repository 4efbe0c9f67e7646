import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { roleAtWork } from '../../cases/steps/take-case-step.ts';
import { waitingFor } from './queries.ts';

export type Waiting = Awaited<ReturnType<typeof waitingFor>>;

/** Of which referrals to others this member must still ask what came of them; the trail says that he looked. */
export function readWaiting(house: House, who: AtWork): Promise<Waiting> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const waiting = await waitingFor(tx, who);
    await audit(tx, {
      at: house.now(),
      serviceId: who.service.id,
      action: 'onward.list',
      person: { id: who.memberId, name: who.name },
      role: roleAtWork(who),
      detail: { rows: waiting.length },
    });
    return waiting;
  });
}
