import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { type Role, rolesOfService } from '../roles.ts';
import { upsertRole } from './queries.ts';

export type GivenRole = {
  memberId: string;
  /** Null only for the roles of the installation: operator and editor. */
  serviceId: string | null;
  role: Role;
  /** The last day on which it holds, `YYYY-MM-DD`: a stand-in has one. */
  until?: string | null;
};

/** Gives a member a role. A coordinator still needs the service key: see `grantServiceKey`. */
export async function giveRole(
  tx: Tx,
  given: GivenRole,
  by: { id: string; name: string } | null,
  now: Date,
): Promise<void> {
  const { memberId, serviceId, role, until = null } = given;
  if ((serviceId === null) === rolesOfService.includes(role)) {
    throw new Error(`The role ${role} ${serviceId ? 'belongs to no service' : 'needs a service'}`);
  }
  await upsertRole(tx, { member_id: memberId, service_id: serviceId, role, until }, now);
  await audit(tx, {
    at: now,
    serviceId,
    action: 'role.given',
    person: by,
    role: 'member',
    detail: { role, member: memberId, until: until ?? '' },
  });
}
