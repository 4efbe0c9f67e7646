import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

declare module '../../../platform/db/tables.ts' {
  interface Tables {
    'reporting.closing_count': {
      service_id: string;
      quarter: string;
      list: string;
      code: string;
      cases: number;
    };
  }
}

/** One more case of this quarter with this code: a count without a case, which outlives the sealed reason. */
export async function countAtClosing(
  tx: Tx,
  row: { service_id: string; quarter: string; list: string; code: string },
): Promise<void> {
  await tx
    .insertInto('reporting.closing_count')
    .values({ ...row, cases: 1 })
    .onConflict((oc) =>
      oc
        .columns(['service_id', 'quarter', 'list', 'code'])
        .doUpdateSet({ cases: sql<number>`reporting.closing_count.cases + 1` }),
    )
    .execute();
}

export async function endMediators(tx: Tx, caseId: string, now: Date): Promise<void> {
  await tx
    .updateTable('confidential.case_mediator')
    .set({ ended_at: now })
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .execute();
}

/** When the case was closed before this moment; null when it never was. */
export async function lastClosing(tx: Tx, caseId: string, now: Date): Promise<Date | null> {
  const row = await tx
    .selectFrom('confidential.case_event')
    .where('case_id', '=', caseId)
    .where('step', '=', 'close')
    .where('happened_at', '<', now)
    .select((eb) => eb.fn.max('happened_at').as('at'))
    .executeTakeFirst();
  return row?.at ?? null;
}
