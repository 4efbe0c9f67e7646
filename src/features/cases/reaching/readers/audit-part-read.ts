import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';

/**
 * The row of the trail for a read of one party’s own part, and of nothing else of the case: that party sees it by role and
 * day. A read of anything more is audited without a part (`auditRead`), for its days would tell of the other side.
 */
export function auditPartRead(
  tx: Tx,
  who: AtWork,
  { row, partyId }: { row: { id: string; service_id: string }; partyId: string },
  now: Date,
): Promise<void> {
  return audit(tx, {
    at: now,
    serviceId: row.service_id,
    caseId: row.id,
    action: 'case.read',
    person: { id: who.memberId, name: who.name },
    role: who.roles.includes('coordinator') ? 'coordinator' : 'mediator',
    detail: { part: partyId },
  });
}
