import type { Tx } from '../../../../platform/db/database.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { coordinatorsWithoutKey } from '../../../accounts/service-keys/queries.ts';
import { type KeyTasks, keyTasks } from '../service-key/key-tasks.ts';
import { leftBehind, type Waiting, withoutKeys } from './queries.ts';

/** What a coordinator must see to because somebody left, or lost his keys. */
export type HandingOverDue = {
  key: KeyTasks;
  /** Coordinators who wait until somebody lets them in. */
  awaiting: { id: string; name: string }[];
  left: Waiting[];
  lost: Waiting[];
};

export async function handingOverDue(tx: Tx, who: AtWork, now: Date): Promise<HandingOverDue> {
  const today = now.toISOString().slice(0, 10);
  const [key, awaiting, left, lost] = await Promise.all([
    keyTasks(tx, who),
    coordinatorsWithoutKey(tx, who.service.id, today),
    leftBehind(tx, who, today),
    withoutKeys(tx, who),
  ]);
  return { key, awaiting, left, lost };
}
