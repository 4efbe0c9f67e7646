import type { Tx } from '../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../../cases/queries.ts';

/** The number of the case that a referral opened, as the coordinator sees it who entered it. */
export async function numberOfReferral(tx: Tx, viewer: CaseViewer, referralId: string): Promise<string> {
  const row = await visibleCases(tx, viewer)
    .innerJoin('confidential.referral as r', 'r.case_id', 'confidential.cases.id')
    .where('r.id', '=', referralId)
    .select('number')
    .executeTakeFirstOrThrow();
  return row.number;
}
