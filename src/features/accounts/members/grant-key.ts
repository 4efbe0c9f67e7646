import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { KeyPair } from '../../../platform/vault/seal.ts';
import { grantServiceKey, openServiceKeys } from '../service-keys/service-keys.ts';
import { membersOf } from './queries.ts';

type Granter = { memberId: string; name: string; keys: KeyPair };

/** A coordinator who holds the service's keys lets another coordinator in: all of them, for older cases too. */
export async function letIn(
  tx: Tx,
  granter: Granter,
  given: { serviceId: string; memberId: string },
  now: Date,
): Promise<Result<void, 'no_key' | 'no_coordinator'>> {
  const { serviceId, memberId } = given;
  const members = await membersOf(tx, serviceId, now.toISOString().slice(0, 10));
  const other = members.find((member) => member.id === memberId);
  if (!other?.roles.some(({ role }) => role === 'coordinator')) return refused('no_coordinator');
  const keys = await openServiceKeys(tx, { memberId: granter.memberId, serviceId, keys: granter.keys });
  if (keys.length === 0) return refused('no_key');
  for (const key of keys) await grantServiceKey(tx, key, { memberId, publicKey: other.public_key }, now);
  const person = { id: granter.memberId, name: granter.name };
  const detail = { member: memberId };
  await audit(tx, { at: now, serviceId, action: 'service_key.granted', person, role: 'coordinator', detail });
  return ok(undefined);
}
