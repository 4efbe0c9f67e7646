import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../../queries.ts';
import type { Stage } from '../../rules/stages.ts';

type Answer = 'accepted' | 'declined' | 'knows_them';

/** What a mediator was asked in this service: his own rows and nothing else of the cases. */
const proposalsTo = (tx: Tx, who: CaseViewer) =>
  tx
    .selectFrom('confidential.case_mediator')
    .where('member_id', '=', who.memberId)
    .where('service_id', '=', who.service.id)
    .where('ended_at', 'is', null);

/** The questions that he has not answered, oldest first. */
export const openProposals = (tx: Tx, who: CaseViewer) =>
  proposalsTo(tx, who)
    .where('answer', 'is', null)
    .orderBy('proposed_at')
    .select(['id', 'glimpse', 'proposed_at'])
    .execute();

export const proposalWithId = (tx: Tx, who: CaseViewer, id: string) =>
  proposalsTo(tx, who)
    .where('id', '=', id)
    .select(['id', 'case_id', 'glimpse', 'proposed_at', 'answer'])
    .executeTakeFirst();

/** Locks the case behind a proposal, which the mediator does not see yet, and says at which stage it is. */
export async function lockProposedCase(tx: Tx, proposalId: string): Promise<Stage | undefined> {
  const { rows } = await sql<{ stage: Stage }>`
    select stage from confidential.lock_proposed_case(${proposalId}::uuid)`.execute(tx);
  return rows[0]?.stage;
}

/** The case is locked by then, so the proposal is as it was read. */
export async function writeAnswer(tx: Tx, proposalId: string, answer: Answer, now: Date): Promise<void> {
  await tx
    .updateTable('confidential.case_mediator')
    .set({ answer, answered_at: now })
    .where('id', '=', proposalId)
    .where('answer', 'is', null)
    .execute();
}

/** After a no: the prepared keys go, and for who knows a party both are remembered as keyed hashes. */
export async function settleRefusal(tx: Tx, proposalId: string): Promise<void> {
  await sql`select confidential.settle_refusal(${proposalId}::uuid)`.execute(tx);
}

/** The case that has become his by accepting. */
export const acceptedCase = (tx: Tx, who: CaseViewer, caseId: string) =>
  visibleCases(tx, who).where('confidential.cases.id', '=', caseId).selectAll().executeTakeFirstOrThrow();

/** How many have accepted, as far as who accepted himself can see: all of them. */
export async function countAccepted(tx: Tx, caseId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('confidential.case_mediator')
    .where('case_id', '=', caseId)
    .where('answer', '=', 'accepted')
    .where('ended_at', 'is', null)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export const mailboxOf = (tx: Tx, serviceId: string) =>
  tx
    .selectFrom('identity.service')
    .where('id', '=', serviceId)
    .select(['email', 'language'])
    .executeTakeFirstOrThrow();

export const coordinatorsOf = (tx: Tx, serviceId: string, now: Date) =>
  tx
    .selectFrom('identity.role as r')
    .innerJoin('identity.member as m', 'm.id', 'r.member_id')
    .where('r.service_id', '=', serviceId)
    .where('r.role', '=', 'coordinator')
    .where('r.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .where((eb) => eb.or([eb('r.until', 'is', null), eb('r.until', '>=', now.toISOString().slice(0, 10))]))
    .select(['m.email', 'm.language'])
    .execute();
