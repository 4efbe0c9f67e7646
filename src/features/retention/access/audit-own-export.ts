import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';

/** The row of the trail for a party who took his own overview along. */
export const auditOwnExport = (
  tx: Tx,
  { serviceId, caseId, partyId }: { serviceId: string; caseId: string; partyId: string },
  now: Date,
): Promise<void> =>
  audit(tx, {
    ...{ at: now, serviceId, caseId, action: 'case.read', person: null, role: 'party' },
    detail: { part: partyId },
  });
