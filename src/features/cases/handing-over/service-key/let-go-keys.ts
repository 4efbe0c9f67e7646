import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { isSealedTo, keysToLetGo, letGo } from './queries.ts';

/** A request that was on its way while the key changed may have come in under the old one. */
const grace = 3_600_000;

/** Lets go of the retired service keys under which nothing lies any more: their seals to the coordinators are deleted. */
export async function letGoKeys(house: House): Promise<number> {
  const now = house.now();
  return house.db.as({ kind: 'job', job: 'let_go_keys' }, async (tx) => {
    let gone = 0;
    for (const key of await keysToLetGo(tx, new Date(now.getTime() - grace))) {
      if (await isSealedTo(tx, key.id)) continue;
      await letGo(tx, key.id, now);
      const detail = { generation: key.generation };
      const entry = { at: now, serviceId: key.service_id, person: null, role: 'job', detail };
      await audit(tx, { ...entry, action: 'service_key.let_go' });
      gone += 1;
    }
    return gone;
  });
}
