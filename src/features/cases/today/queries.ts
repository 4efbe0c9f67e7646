import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import { type CaseViewer, visibleCases } from '../queries.ts';

/** As many of one kind as one can look through in the morning; the list has the rest. */
export const most = 30;

// As in the index open_cases_by_due.
const dueKey = sql`coalesce(due_on, 'infinity'::date)`;

const openCases = (tx: Tx, viewer: CaseViewer) =>
  visibleCases(tx, viewer).where('confidential.cases.closed_at', 'is', null);

/** Open cases of which a norm clock ends on this day or did so before, the latest first. */
export function dueCases(tx: Tx, viewer: CaseViewer, until: string) {
  return openCases(tx, viewer)
    .where(sql<boolean>`${dueKey} <= ${until}::date`)
    .selectAll()
    .orderBy(dueKey)
    .orderBy('id')
    .limit(3 * most)
    .execute();
}

/** Requests that nobody took in yet, the oldest first. */
export function newRequests(tx: Tx, viewer: CaseViewer) {
  return openCases(tx, viewer)
    .where('stage', '=', 'requested')
    .selectAll()
    .orderBy('requested_at')
    .orderBy('id')
    .limit(most)
    .execute();
}

/** The viewer's open cases, those that change first on top. */
export function openCasesOf(tx: Tx, viewer: CaseViewer) {
  return openCases(tx, viewer).selectAll().orderBy(dueKey).orderBy('id').limit(most).execute();
}

/** Proposals that wait for an answer or were refused, for a coordinator, with the case they are for. */
export function openProposals(tx: Tx, viewer: CaseViewer) {
  return (
    openCases(tx, viewer)
      .innerJoin('confidential.case_mediator as cm', 'cm.case_id', 'confidential.cases.id')
      .innerJoin('identity.member as m', 'm.id', 'cm.member_id')
      // As in the index case_mediator_open_proposals.
      .where('cm.service_id', '=', viewer.service.id)
      .where('cm.ended_at', 'is', null)
      .where((eb) => eb.or([eb('cm.answer', 'is', null), eb('cm.answer', '!=', 'accepted')]))
      .select(['number', 'subject', 'sub_subject', 'relation', 'own_codes'])
      .select(['m.name', 'cm.answer', 'cm.proposed_at'])
      .orderBy('cm.proposed_at')
      .limit(most)
      .execute()
  );
}

/** Proposals that wait for an answer of the viewer himself. */
export function proposalsFor(tx: Tx, viewer: CaseViewer) {
  return tx
    .selectFrom('confidential.case_mediator')
    .where('member_id', '=', viewer.memberId)
    .where('service_id', '=', viewer.service.id)
    .where('answer', 'is', null)
    .where('ended_at', 'is', null)
    .select(['proposed_at'])
    .orderBy('proposed_at')
    .execute();
}

/** Cases with lines of an agreement that are due by this day and of which nobody noted yet whether they were kept. */
export function agreementsDue(tx: Tx, viewer: CaseViewer, until: string) {
  return openCases(tx, viewer)
    .innerJoin('confidential.agreement_line as l', 'l.case_id', 'confidential.cases.id')
    .where('l.kept', 'is', null)
    .where('l.ended_at', 'is', null)
    .where('l.due_on', '<=', until)
    .groupBy(['confidential.cases.id', 'number', 'subject', 'sub_subject', 'relation', 'own_codes'])
    .select(['number', 'subject', 'sub_subject', 'relation', 'own_codes'])
    .select((eb) => [eb.fn.min('l.due_on').as('due_on'), eb.fn.countAll<number>().as('lines')])
    .orderBy('due_on')
    .orderBy('confidential.cases.id')
    .limit(most)
    .execute();
}
