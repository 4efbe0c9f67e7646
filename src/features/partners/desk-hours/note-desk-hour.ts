import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import type { Role } from '../../accounts/roles.ts';

/** Writes into the trail who did what to a desk-hour. */
export const noteDeskHour = (
  tx: Tx,
  who: Pick<MemberVisitor, 'memberId' | 'name'>,
  did: { at: Date; serviceId: string; action: string; role: Role; deskHour: string; day?: string },
): Promise<void> =>
  audit(tx, {
    at: did.at,
    serviceId: did.serviceId,
    action: `desk_hour.${did.action}`,
    person: { id: who.memberId, name: who.name },
    role: did.role,
    detail: { deskHour: did.deskHour, ...(did.day ? { day: did.day } : {}) },
  });
