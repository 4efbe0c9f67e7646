import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { lockCase } from '../queries.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { followedAt, type Kept } from './kept.ts';
import { updateKept } from './queries.ts';

/** Records whether one line of the agreement was kept, as the parties said in aftercare. */
export function recordKept(
  house: House,
  who: AtWork,
  given: { number: string; line: string; kept: Kept },
): Promise<Result<null, 'not_found' | 'not_now'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, given.number);
    if (!row) return refused('not_found');
    if (!followedAt.includes(row.stage)) return refused('not_now');
    if (!(await updateKept(tx, row.id, given.line, given.kept))) return refused('not_found');
    await audit(tx, {
      at: house.now(),
      serviceId: row.service_id,
      caseId: row.id,
      action: 'case.line_kept',
      person: { id: who.memberId, name: who.name },
      role: roleAtWork(who),
      detail: { kept: given.kept },
    });
    return ok(null);
  });
}
