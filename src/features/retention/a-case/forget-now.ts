import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { enqueue } from '../../../platform/jobs/queries.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { lockCase } from '../../cases/queries.ts';
import { endedCase, markAsked } from './queries.ts';

export type ForgetNow = { number: string; why: 'asked' | 'mistake' };

/**
 * Forgets a case that has ended, for a coordinator: marks it, which takes it out of everybody's sight, destroys its key, and
 * leaves its rows to the job that alone may delete them.
 */
export async function forgetNow(
  house: House,
  who: AtWork,
  { number, why }: ForgetNow,
): Promise<Result<null, 'not_found' | 'still_open' | 'held'>> {
  const marked = await house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, number);
    if (!row) return refused('not_found');
    const ended = await endedCase(tx, row.id);
    if (!ended) return refused('still_open');
    if (ended.held) return refused('held');
    // Before the mark: after it the case is not there any more, for this transaction too.
    await audit(tx, {
      ...{ at: house.now(), serviceId: row.service_id, caseId: row.id, action: 'case.forget' },
      ...{ person: { id: who.memberId, name: who.name }, role: 'coordinator', detail: { why } },
    });
    await markAsked(tx, row, house.now());
    await enqueue(tx, 'forget_case', row.id);
    return ok(row.shred_key);
  });
  if (!marked.ok) return marked;
  await house.keyStore.destroy(marked.value);
  return ok(null);
}
