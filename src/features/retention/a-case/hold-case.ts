import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type CaseRowRead, lockCase } from '../../cases/queries.ts';
import type { HoldReason } from '../tables.ts';
import { insertHold, liftHolds } from './queries.ts';

/** Keeps a case although its time is over, until somebody lifts it; `id` comes with the form. */
export function holdCase(
  house: House,
  who: AtWork,
  given: { number: string; id: string; reason: HoldReason; reviewOn: string },
): Promise<Result<null, 'not_found'>> {
  const { number, id, reason, reviewOn } = given;
  return withCase(house, who, number, 'case.hold', { reason }, async (tx, row) => {
    const of = { case_id: row.id, service_id: row.service_id };
    const by = { placed_at: house.now(), placed_by: who.memberId };
    await insertHold(tx, { id, ...of, reason, review_on: reviewOn, ...by });
  });
}

/** Lifts what keeps a case; done twice it is no harm. */
export const liftHold = (house: House, who: AtWork, number: string): Promise<Result<null, 'not_found'>> =>
  withCase(house, who, number, 'case.hold_lifted', {}, (tx, row) =>
    liftHolds(tx, row.id, { memberId: who.memberId, now: house.now() }),
  );

function withCase(
  house: House,
  who: AtWork,
  number: string,
  action: string,
  detail: Record<string, string>,
  work: (tx: Tx, row: CaseRowRead) => Promise<void>,
): Promise<Result<null, 'not_found'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await lockCase(tx, who, number);
    if (!row) return refused('not_found');
    await work(tx, row);
    await audit(tx, {
      ...{ at: house.now(), serviceId: row.service_id, caseId: row.id, action, detail },
      ...{ person: { id: who.memberId, name: who.name }, role: 'coordinator' },
    });
    return ok(null);
  });
}
