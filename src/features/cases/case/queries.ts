import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';

/** Who mediates this case or was asked to, in the order in which they were proposed. */
export function mediatorsOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.case_mediator as c')
    .innerJoin('identity.member as m', 'm.id', 'c.member_id')
    .where('c.case_id', '=', caseId)
    .orderBy('c.proposed_at')
    .orderBy(asPeopleSort('m.name'))
    .select(['c.member_id', 'm.name', 'c.answer', 'c.proposed_at', 'c.answered_at', 'c.ended_at'])
    .execute();
}

export function agreementLinesOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.agreement_line')
    .where('case_id', '=', caseId)
    .select(['item_id', 'due_on', 'kept', 'ended_at'])
    .execute();
}
