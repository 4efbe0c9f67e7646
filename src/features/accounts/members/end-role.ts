import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { deleteSessionsOf } from '../account/queries.ts';
import type { Role } from '../roles.ts';
import { askRenewal } from '../service-keys/queries.ts';
import { deleteKeyGrants, endRoleRow, keyHolders, lockService } from './queries.ts';

/**
 * Ends a role: the member's sessions end at once, and with the role of coordinator the service's keys are taken back; since
 * he may have kept what he held, a new service key is asked for (`renewServiceKey`). Refused for the last who holds the key:
 * nobody could read the service's cases any more. `by` is null for the job that ends stand-ins.
 */
export async function endRole(
  tx: Tx,
  given: { memberId: string; serviceId: string; role: Role },
  by: { id: string; name: string } | null,
  now: Date,
): Promise<Result<void, 'not_held' | 'last_key_holder'>> {
  const { memberId, serviceId, role } = given;
  await lockService(tx, serviceId);
  const holders = role === 'coordinator' ? await keyHolders(tx, serviceId) : [];
  const heldKey = holders.includes(memberId);
  if (heldKey && holders.length === 1) return refused('last_key_holder');
  if (!(await endRoleRow(tx, given, now))) return refused('not_held');
  if (role === 'coordinator') await deleteKeyGrants(tx, memberId, serviceId);
  if (heldKey) await askRenewal(tx, serviceId, now);
  await deleteSessionsOf(tx, memberId, null);
  const detail = { role, member: memberId };
  await audit(tx, {
    at: now,
    serviceId,
    action: 'role.ended',
    person: by,
    role: by ? 'member' : 'job',
    detail,
  });
  return ok(undefined);
}
