import type { Tx } from '../../../platform/db/database.ts';

export const partySides = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('confidential.party')
    .where('case_id', '=', caseId)
    .orderBy('side')
    .orderBy('id')
    .select(['id', 'side'])
    .execute();
