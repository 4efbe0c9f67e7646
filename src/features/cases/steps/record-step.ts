import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { type CaseRowRead, stateOf } from '../queries.ts';
import { type Facts, type StepRefused, takeStep } from '../rules/lifecycle.ts';
import type { Stage } from '../rules/stages.ts';
import type { StepName } from '../rules/step-tables.ts';
import type { Role } from '../rules/steps.ts';
import type { CaseChange } from '../tables.ts';
import { dueAfter } from './due.ts';
import { insertEvent, updateCase } from './queries.ts';

/** Who takes a step: a member in the role that gives him the right, or a party by his code. */
export type Actor = { role: Role; member: { id: string; name: string } | null };

export type Taken = {
  step: StepName;
  facts: Facts;
  /** Harmless facts for the time line: a channel, a mode, a count. Never a reason, never a name. */
  shown?: Record<string, string | number>;
  /** Columns that change with the step beside the stage. */
  change?: CaseChange;
};

/**
 * Takes one step of the life of a case that this transaction has locked: asks the table, writes the new stage and its
 * norm clock, the event and the audit row. The caller writes the sealed facts in the same transaction.
 */
export async function recordStep(
  tx: Tx,
  row: CaseRowRead,
  who: Actor,
  taken: Taken,
  now: Date,
): Promise<Result<{ stage: Stage }, StepRefused>> {
  const before = stateOf(row);
  const result = takeStep(before, taken.step, taken.facts, who.role);
  if (!result.ok) return result;
  const after = result.value;
  const due = await dueAfter(tx, row, { step: taken.step, to: after.stage, at: now }, now);
  await updateCase(tx, row.id, {
    stage: after.stage,
    stage_since: after.stage === before.stage ? row.stage_since : now,
    came_from: after.cameFrom,
    withdrawn_by: after.withdrawnBy,
    second_party_knows: after.secondPartyKnows,
    reopened_by: after.reopenedBy,
    mode: after.mode,
    outcome: after.outcome,
    closed_at: after.stage === 'closed' ? now : null,
    due_on: due?.dueOn ?? null,
    due_kind: due?.kind ?? null,
    ...taken.change,
  });
  await insertEvent(tx, {
    id: randomId(),
    case_id: row.id,
    service_id: row.service_id,
    step: taken.step,
    from_stage: before.stage,
    to_stage: after.stage,
    happened_at: now,
    role: who.role,
    member_id: who.member?.id ?? null,
    facts: JSON.stringify(taken.shown ?? {}),
  });
  await audit(tx, {
    at: now,
    serviceId: row.service_id,
    caseId: row.id,
    action: `case.${taken.step}`,
    person: who.member,
    role: who.role,
    detail: { from: before.stage, to: after.stage },
  });
  return ok({ stage: after.stage });
}
