import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { CaseChange } from '../tables.ts';

export async function updateCase(tx: Tx, caseId: string, change: CaseChange): Promise<void> {
  await tx
    .updateTable('confidential.cases')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', caseId)
    .execute();
}

export async function insertEvent(
  tx: Tx,
  event: Insertable<Tables['confidential.case_event']>,
): Promise<void> {
  await tx.insertInto('confidential.case_event').values(event).execute();
}

export function eventsOf(tx: Tx, caseId: string) {
  return tx
    .selectFrom('confidential.case_event')
    .where('case_id', '=', caseId)
    .orderBy('happened_at')
    .selectAll()
    .execute();
}

/** True once for each form: the second post of the same form finds its token used. */
export async function useOnce(tx: Tx, token: string, now: Date): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.once')
    .values({ token, used_at: now })
    .onConflict((oc) => oc.column('token').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function wasUsed(tx: Tx, token: string): Promise<boolean> {
  const used = await tx
    .selectFrom('confidential.once')
    .where('token', '=', token)
    .select('token')
    .executeTakeFirst();
  return used !== undefined;
}

export async function insertAgreementLine(
  tx: Tx,
  of: { caseId: string; serviceId: string },
  line: { id: string; dueOn: string | null },
): Promise<void> {
  await tx
    .insertInto('confidential.agreement_line')
    .values({
      item_id: line.id,
      case_id: of.caseId,
      service_id: of.serviceId,
      due_on: line.dueOn,
      kept: null,
      ended_at: null,
    })
    .execute();
}

export function serviceOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('identity.service')
    .where('id', '=', serviceId)
    .select(['country', 'settings'])
    .executeTakeFirstOrThrow();
}
