import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Stage } from '../../cases/rules/stages.ts';
import type { Told } from '../contract/say-told.ts';
import './tables.ts';

/** The referrals of which the end was not told yet: that of one case, or so many after an id. */
export function referralsToTell(tx: Tx, which: { caseId: string } | { after: string; most: number }) {
  return tx
    .selectFrom('confidential.referral as r')
    .innerJoin('partners.agreement as a', 'a.id', 'r.agreement_id')
    .innerJoin('confidential.cases as c', 'c.id', 'r.case_id')
    .innerJoin('identity.service as s', 's.id', 'r.service_id')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('confidential.referral_told as t')
            .whereRef('t.referral_id', '=', 'r.id')
            .where('t.word', '=', 'closed')
            .select(sql`1`.as('one')),
        ),
      ),
    )
    .$if('caseId' in which, (q) => q.where('r.case_id', '=', 'caseId' in which ? which.caseId : ''))
    .$if('after' in which, (q) =>
      q.where('r.id', '>', 'after' in which ? which.after : '').limit('after' in which ? which.most : 0),
    )
    .orderBy('r.id')
    .select(['r.id', 'r.case_id', 'r.service_id', 'r.organisation_id', 'r.received_on'])
    .select(['a.contract', 'c.stage', 'c.outcome', 's.country'])
    .execute();
}

export type ReferralToTell = Awaited<ReturnType<typeof referralsToTell>>[number];

/** The steps of these cases: where each led and when. */
export async function stepsOfCases(
  tx: Tx,
  caseIds: readonly string[],
): Promise<{ case_id: string; to_stage: Stage; happened_at: Date }[]> {
  if (caseIds.length === 0) return [];
  const rows = await tx
    .selectFrom('confidential.case_event')
    .where('case_id', 'in', [...caseIds])
    .select(['case_id', 'to_stage', 'happened_at'])
    .execute();
  return rows as { case_id: string; to_stage: Stage; happened_at: Date }[];
}

/** What those who were sent agreed to: the first party of each case, and nobody else’s consent opens a mouth. */
export function consentsOfSent(tx: Tx, caseIds: readonly string[]) {
  if (caseIds.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('confidential.consent as k')
    .innerJoin('confidential.party as p', 'p.id', 'k.party_id')
    .where('k.case_id', 'in', [...caseIds])
    .where('k.purpose', '=', 'feedback')
    .where('p.side', '=', 'first')
    .select(['k.case_id', 'k.organisation_id', 'k.items', 'k.given_at', 'k.expires_on', 'k.withdrawn_at'])
    .execute();
}

export type ConsentOfSent = Awaited<ReturnType<typeof consentsOfSent>>[number];

/** What was told of these referrals, in no order. */
export async function toldOf(
  tx: Tx,
  referralIds: readonly string[],
): Promise<(Told & { referralId: string })[]> {
  if (referralIds.length === 0) return [];
  return tx
    .selectFrom('confidential.referral_told')
    .where('referral_id', 'in', [...referralIds])
    .select(['referral_id as referralId', 'word', 'result', 'told_on as day'])
    .execute();
}

/** Writes what is told; false when another run has done so. */
export async function insertTold(
  tx: Tx,
  of: Pick<ReferralToTell, 'id' | 'case_id' | 'service_id' | 'organisation_id'>,
  { id, told }: { id: string; told: Told },
): Promise<boolean> {
  const { word, result, day } = told;
  const done = await tx
    .insertInto('confidential.referral_told')
    .values({
      ...{ id, referral_id: of.id, case_id: of.case_id, service_id: of.service_id },
      ...{ organisation_id: of.organisation_id, word, result, told_on: day },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
