import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Outcome } from '../codes/outcomes.ts';
import { sinceTheOffer } from '../sanction/rules/since-the-offer.ts';
import type { CaseState, MediationMode } from './case-state.ts';
import { outcomesFor } from './closing.ts';
import type { CaseType, Side, Stage } from './stages.ts';
import { statusOfSide } from './status-of-side.ts';
import { type StepName, stepsOf } from './step-tables.ts';
import type { FactName, Role, Step } from './steps.ts';

/** What the caller knows: that something is recorded (never its content, which is sealed), or a harmless code. */
export type Facts = {
  [Name in Exclude<FactName, 'mode' | 'outcome' | 'asked_by'>]?: boolean | number;
} & { mode?: MediationMode; outcome?: Outcome; asked_by?: Side | 'service' };

export type StepRefused = 'step_not_from_here' | 'not_yours_to_take' | 'fact_missing';

type Row = Step<StepName>;

/** The rows of a type's table that start at this stage and belong to this role, in their order. */
export function stepsFrom(stage: Stage, role: Role, type: CaseType = 'neighbour'): Row[] {
  return stepsOf(type).filter((step) => step.from.includes(stage) && step.who.includes(role));
}

/**
 * The state after one step, or why not. `fact_missing` names the fact in `detail.fact`; an outcome that this stage
 * does not allow counts as missing.
 */
export function takeStep(
  state: CaseState,
  name: StepName,
  facts: Facts,
  who: Role,
): Result<CaseState, StepRefused> {
  const step = stepNamed(name, state.type);
  if (!step || !isPossible(state, step, who)) return refused('step_not_from_here');
  if (!step.who.includes(who)) return refused('not_yours_to_take');
  const missing = neededBy(state, step).find((fact) => !facts[fact]);
  if (missing) return refused('fact_missing', { fact: missing });
  if (
    name === 'close' &&
    !(facts.outcome && outcomesFor(state.stage, state.withdrawnBy, state.type).includes(facts.outcome))
  )
    return refused('fact_missing', { fact: 'outcome' });
  return ok(after(state, step, facts));
}

/** The one step that a page offers this role as its button (null when there is nothing to do but wait), and the others. */
export function nextStep(state: CaseState, role: Role): { main: StepName | null; others: StepName[] } {
  const possible = possibleSteps(state, role);
  const main = possible.find((step) => step.main === true || step.main?.includes(state.stage));
  return {
    main: main?.name ?? null,
    others: possible.filter((step) => step !== main).map((step) => step.name),
  };
}

/** The row of this name in the table of a type, where that has it. */
export function stepNamed(name: StepName, type: CaseType = 'neighbour'): Row | undefined {
  return stepsOf(type).find((candidate) => candidate.name === name);
}

/** Raises or lowers one of the two flags that stand beside the stage, a closed case included. */
export function setFlag(state: CaseState, flag: 'safetyFlag' | 'complaintOpen', up: boolean): CaseState {
  return { ...state, [flag]: up };
}

/** The steps open to this role in this state: the table, less what makes no sense here. */
export function possibleSteps(state: CaseState, role: Role): Row[] {
  return stepsOf(state.type).filter((step) => step.who.includes(role) && isPossible(state, step, role));
}

function isPossible(state: CaseState, step: Row, role: Role): boolean {
  if (!step.from.includes(stageFor(state, role))) return false;
  if (step.when === 'second_party_knows' && !state.secondPartyKnows) return false;
  if (step.when === 'only_first_party_knows' && state.secondPartyKnows) return false;
  if (step.when === 'mediated' && state.mode === null) return false;
  if (step.when === 'offered' && !wasOffered(state)) return false;
  return !step.withdraws || (state.withdrawnBy !== step.withdraws && state.withdrawnBy !== 'both');
}

const offered: readonly Stage[] = sinceTheOffer;
const wasOffered = ({ stage, cameFrom }: CaseState): boolean => offered.includes(cameFrom ?? stage);

/** The facts without which a step is refused. Parents are invited beside whoever is under age. */
export const neededBy = (state: CaseState, step: Row): readonly FactName[] =>
  state.ageGroup === 'adult' ? step.needs.filter((fact) => fact !== 'parents_invited') : step.needs;

// To a party a hold and the other's withdrawal must not show, not even by a button that comes or goes.
function stageFor(state: CaseState, role: Role): Stage {
  if (role === 'coordinator' || role === 'mediator') return state.stage;
  if (state.type === 'community') return state.cameFrom ?? state.stage;
  const status = statusOfSide(state, role === 'first_party' ? 'A' : 'B');
  return status === null || status === 'ended' ? 'closed' : (state.cameFrom ?? state.stage);
}

function after(state: CaseState, step: Row, facts: Facts): CaseState {
  const next: CaseState = { ...state, cameFrom: null, withdrawnBy: null };
  if (step.to === 'where_it_was') return { ...next, stage: cameFromOf(state) };
  next.stage = step.to;
  // What was on hold when it was withdrawn returns to its working stage, not to the hold.
  if (step.to === 'on_hold' || step.to === 'withdrawn') next.cameFrom = state.cameFrom ?? state.stage;
  if (step.withdraws) next.withdrawnBy = state.withdrawnBy ? 'both' : step.withdraws;
  if (step.to === 'second_party_contacted') next.secondPartyKnows = true;
  if (step.needs.includes('mode')) next.mode = facts.mode ?? null;
  if (step.to === 'gathering') next.mode = 'group';
  if (step.name === 'close') next.outcome = facts.outcome ?? null;
  if (step.name !== 'reopen') return next;
  return { ...next, reopenedBy: facts.asked_by ?? 'service', outcome: null, mode: null };
}

function cameFromOf(state: CaseState): Stage {
  if (state.cameFrom === null) throw new Error(`A case at ${state.stage} must know where it came from`);
  return state.cameFrom;
}
