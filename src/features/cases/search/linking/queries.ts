import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Stage } from '../../rules/stages.ts';

declare module '../../../../platform/db/tables.ts' {
  interface Tables {
    'confidential.case_link': {
      id: string;
      case_id: string;
      other_case_id: string;
      service_id: string;
      linked_by: string;
      linked_at: Date;
      ended_at: Date | null;
    };
  }
}

export type LinkedCase = { number: string; stage: Stage; requestedAt: Date };

/** The cases that belong to this one, as far as the viewer sees both: row-level security leaves out the others. */
export function linkedCasesOf(tx: Tx, caseId: string): Promise<LinkedCase[]> {
  return tx
    .selectFrom('confidential.case_link as l')
    .innerJoin('confidential.cases as c', (join) =>
      join.on(
        'c.id',
        '=',
        sql<string>`case when l.case_id = ${caseId} then l.other_case_id else l.case_id end`,
      ),
    )
    .where((eb) => eb.or([eb('l.case_id', '=', caseId), eb('l.other_case_id', '=', caseId)]))
    .where('l.ended_at', 'is', null)
    .select(['c.number', 'c.stage', 'c.requested_at as requestedAt'])
    .orderBy('c.requested_at', 'desc')
    .orderBy('c.id')
    .execute();
}

/** False when the two belong together already. */
export async function insertLink(
  tx: Tx,
  link: { id: string; case_id: string; other_case_id: string; service_id: string; linked_by: string },
  now: Date,
): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.case_link')
    .values({ ...link, linked_at: now, ended_at: null })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function endLink(
  tx: Tx,
  of: { case_id: string; other_case_id: string },
  now: Date,
): Promise<boolean> {
  const done = await tx
    .updateTable('confidential.case_link')
    .set({ ended_at: now })
    .where('case_id', '=', of.case_id)
    .where('other_case_id', '=', of.other_case_id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Whether somebody of this case was perhaps in another case of the service: nothing more is told to a mediator. */
export async function wasThereAnEarlierCase(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{
    was: boolean;
  }>`select confidential.earlier_case(${caseId}::uuid) as was`.execute(tx);
  return rows[0]?.was ?? false;
}
