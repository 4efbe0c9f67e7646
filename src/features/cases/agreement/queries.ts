import type { Tx } from '../../../platform/db/database.ts';
import type { Kept } from './kept.ts';

export async function updateKept(tx: Tx, caseId: string, itemId: string, kept: Kept): Promise<boolean> {
  const done = await tx
    .updateTable('confidential.agreement_line')
    .set({ kept })
    .where('case_id', '=', caseId)
    .where('item_id', '=', itemId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
