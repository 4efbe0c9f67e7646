import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { HomeRow } from './case-rows.ts';

/** What belongs to one case beside its record: the lines of its agreements, how far it came, how its parties live. */
export async function plainPartsOf(tx: Tx, caseId: string) {
  const [lines, milestones, homes] = await Promise.all([
    tx
      .selectFrom('confidential.agreement_line')
      .where('case_id', '=', caseId)
      .select(['item_id', 'due_on', 'kept', 'ended_at'])
      .execute(),
    sql<Record<string, unknown>>`select * from confidential.case_milestone where case_id = ${caseId}`.execute(
      tx,
    ),
    sql<HomeRow>`select party_id, tenure, dwelling, household, age_band
      from confidential.home where case_id = ${caseId}`.execute(tx),
  ]);
  return { lines, milestone: milestones.rows[0], homes: homes.rows };
}

export type SealedReferral = {
  id: string;
  organisation: string | null;
  way: string;
  received_on: string;
  agreed_how: string;
  person: Uint8Array;
};

/** Who sent somebody of this case; what he typed is sealed under the key of the case. */
export async function referralsOf(tx: Tx, caseId: string): Promise<SealedReferral[]> {
  const { rows } = await sql<SealedReferral>`
    select r.id, o.name as organisation, r.way, r.received_on, r.agreed_how, r.person
    from confidential.referral r left join partners.organisation o on o.id = r.organisation_id
    where r.case_id = ${caseId} order by r.received_on, r.id`.execute(tx);
  return rows;
}
