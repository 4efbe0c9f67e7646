import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { setCompared } from './queries.ts';

/** Says yes or no to standing beside other services; false where it is no yearly report of the whole service. */
export function compareReport(
  house: House,
  who: AtWork,
  { id, compared }: { id: string; compared: boolean },
): Promise<boolean> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    if (!(await setCompared(tx, { serviceId: who.service.id, id, compared }))) return false;
    await audit(tx, {
      ...{
        at: house.now(),
        serviceId: who.service.id,
        action: compared ? 'report.compare' : 'report.compare_end',
      },
      ...{ role: 'coordinator', person: { id: who.memberId, name: who.name }, detail: { report: id } },
    });
    return true;
  });
}
