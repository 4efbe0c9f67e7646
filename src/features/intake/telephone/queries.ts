import type { Tx } from '../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../../cases/queries.ts';

/** The number that the database gave to a case that was just opened. */
export async function caseNumberOf(tx: Tx, viewer: CaseViewer, caseId: string): Promise<string> {
  const row = await visibleCases(tx, viewer)
    .where('confidential.cases.id', '=', caseId)
    .select('number')
    .executeTakeFirstOrThrow();
  return row.number;
}
