import type { Tx } from '../../../../platform/db/database.ts';

export async function numberOfCase(tx: Tx, caseId: string): Promise<string | null> {
  const found = await tx
    .selectFrom('confidential.cases')
    .where('id', '=', caseId)
    .select('number')
    .executeTakeFirst();
  return found?.number ?? null;
}
