import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { newKeyPair } from '../../../platform/vault/seal.ts';
import { lockService } from '../members/queries.ts';
import { holdersAtWork, insertServiceKey, newestKeyRow, retireServiceKey } from './queries.ts';
import { grantServiceKey } from './service-keys.ts';

/**
 * Makes a new key for a service after somebody who held the present one has left, and seals it to each coordinator who stays
 * and holds the present one. From now on nothing is sealed to the old key; what lies under it is re-wrapped in steps.
 * Nothing happens when no renewal was asked. Refused for who holds no key: he would make himself a holder.
 */
export async function renewServiceKey(
  tx: Tx,
  given: { serviceId: string; by: { id: string; name: string } },
  now: Date,
): Promise<Result<null, 'no_key'>> {
  const { serviceId, by } = given;
  await lockService(tx, serviceId);
  const old = await newestKeyRow(tx, serviceId);
  if (!old?.renewal_asked_at) return ok(null);
  const holders = await holdersAtWork(tx, old.id, serviceId, now);
  if (!holders.some((holder) => holder.id === by.id)) return refused('no_key');
  const keys = newKeyPair();
  const id = randomId();
  const generation = old.generation + 1;
  await retireServiceKey(tx, old.id, now);
  await insertServiceKey(tx, {
    ...{ id, generation, service_id: serviceId, public_key: keys.publicKey, made_at: now },
  });
  for (const holder of holders)
    await grantServiceKey(tx, { id, keys }, { memberId: holder.id, publicKey: holder.public_key }, now);
  const detail = { generation, holders: holders.length };
  await audit(tx, {
    ...{ at: now, serviceId, action: 'service_key.renewed', person: by, role: 'coordinator', detail },
  });
  return ok(null);
}
