import { type Selectable, sql } from 'kysely';
import type { Tx } from '../../platform/db/database.ts';
import type { Outcome } from './codes/outcomes.ts';
import type { CaseState } from './rules/case-state.ts';
import type { CaseRow } from './tables.ts';

/** Who looks at cases: a member in the service he works in now. */
export type CaseViewer = { memberId: string; roles: readonly string[]; service: { id: string } };

/**
 * Every read of a case starts here: the cases of the service for its coordinators, his own for a mediator.
 * Row-level security says the same once more, so that a query that forgets this still leaks nothing.
 */
export function visibleCases(tx: Tx, viewer: CaseViewer) {
  return tx
    .selectFrom('confidential.cases')
    .where('confidential.cases.service_id', '=', viewer.service.id)
    .$if(!viewer.roles.includes('coordinator'), (q) =>
      q.where('confidential.cases.id', '=', sql<string>`any(array(select confidential.mediates()))`),
    );
}

/** The case with this number, if the viewer may see it. Not his and not there are the same nothing. */
export function caseNumbered(tx: Tx, viewer: CaseViewer, number: string) {
  return visibleCases(tx, viewer).where('number', '=', number).selectAll().executeTakeFirst();
}

/** As `caseNumbered`, and locked until the transaction ends: for every step. */
export function lockCase(tx: Tx, viewer: CaseViewer, number: string) {
  return visibleCases(tx, viewer).where('number', '=', number).selectAll().forUpdate().executeTakeFirst();
}

/** Where a case is, as the rules of its life see it. */
export function stateOf(row: CaseRowRead): CaseState {
  return {
    type: row.type,
    ageGroup: row.age_group,
    stage: row.stage,
    cameFrom: row.came_from,
    withdrawnBy: row.withdrawn_by,
    secondPartyKnows: row.second_party_knows,
    reopenedBy: row.reopened_by,
    mode: row.mode,
    outcome: row.outcome as Outcome | null,
    safetyFlag: row.safety_flag,
    complaintOpen: row.complaint_flag,
  };
}

/** A case as it is read. */
export type CaseRowRead = Selectable<CaseRow>;
