import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../../platform/texts/languages.ts';
import { outcomes } from '../codes/outcomes.ts';
import { type CaseState, newCase } from './case-state.ts';
import { outcomesFor } from './closing.ts';
import { type Facts, nextStep, possibleSteps, setFlag, stepsFrom, takeStep } from './lifecycle.ts';
import { partyStatus, partyStatuses } from './party-status.ts';
import { openStages, type Side, type Stage, stages, stagesOf, workingStagesOf } from './stages.ts';
import type { StepName } from './step-tables.ts';
import { factNames, type Role, roles, steps } from './steps.ts';
import { factTexts, stageTexts, statusTexts, stepTexts } from './texts.ts';

const workingStages = workingStagesOf('neighbour');
const everything = Object.fromEntries(factNames.map((fact) => [fact, true])) as Facts;

function factsFor(state: CaseState, pick = 0): Facts {
  const allowed = outcomesFor(state.stage, state.withdrawnBy);
  return {
    ...everything,
    mode: (['direct', 'indirect', 'group'] as const)[pick % 3],
    asked_by: (['A', 'B', 'service'] as const)[pick % 3],
    outcome: allowed[pick % Math.max(1, allowed.length)],
  };
}

function take(state: CaseState, name: StepName, pick = 0, who: Role = 'coordinator'): CaseState {
  const taken = takeStep(state, name, factsFor(state, pick), who);
  assert.ok(taken.ok, `${name} at ${state.stage}: ${taken.ok || taken.kind}`);
  return taken.value;
}

const walked = (...names: StepName[]): CaseState =>
  names.reduce<CaseState>((state, name) => take(state, name), newCase);

const toMediators = ['take_in', 'accept', 'propose_mediators', 'assign', 'hear_first_party'] as const;

// Every state that there is: the table is small enough to walk it whole.
const everyState: CaseState[] = (() => {
  const seen = new Map([[JSON.stringify(newCase), newCase]]);
  for (const state of seen.values())
    for (const step of possibleSteps(state, 'coordinator'))
      for (const pick of [0, 1, 2]) {
        const next = take(state, step.name, pick);
        seen.set(JSON.stringify(next), next);
      }
  return [...seen.values()];
})();

const aWalk = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 })), { maxLength: 40 });

/** Takes steps picked at random from those possible and allowed; calls `each` with before, step, after. */
function walk(
  choices: [number, number][],
  each: (before: CaseState, step: StepName, after: CaseState) => void,
  from: CaseState = newCase,
  allowed: (state: CaseState, step: StepName) => boolean = () => true,
): CaseState {
  let state = from;
  for (const [choice, pick] of choices) {
    const possible = possibleSteps(state, 'coordinator').filter((step) => allowed(state, step.name));
    const step = possible[choice % Math.max(1, possible.length)];
    if (!step) return state;
    const next = take(state, step.name, pick);
    each(state, step.name, next);
    state = next;
  }
  return state;
}

test('no step leads out of the table, and a case on hold or withdrawn knows where it came from', () => {
  fc.assert(
    fc.property(aWalk, (choices) => {
      walk(choices, (_before, _step, after) => {
        assert.ok(stages.includes(after.stage));
        const aside = after.stage === 'on_hold' || after.stage === 'withdrawn';
        assert.equal(after.cameFrom !== null, aside);
        assert.equal(after.withdrawnBy !== null, after.stage === 'withdrawn');
        assert.equal(after.outcome !== null, after.stage === 'closed');
        if (after.cameFrom) assert.ok(workingStages.includes(after.cameFrom));
      });
    }),
    { numRuns: 500 },
  );
});

test('every stage can be reached from a request', () => {
  assert.deepEqual(
    new Set<Stage>(everyState.map((state) => state.stage)),
    new Set<Stage>(stagesOf('neighbour')),
  );
});

test('a case can be closed from wherever it is', () => {
  const canClose = new Set(
    everyState.filter((state) => state.stage === 'closed').map((s) => JSON.stringify(s)),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const state of everyState) {
      if (canClose.has(JSON.stringify(state))) continue;
      const steps = possibleSteps(state, 'coordinator');
      if (
        !steps.some((step) => [0, 1, 2].some((p) => canClose.has(JSON.stringify(take(state, step.name, p)))))
      )
        continue;
      canClose.add(JSON.stringify(state));
      grown = true;
    }
  }
  assert.equal(canClose.size, everyState.length);
});

test('at every open stage a case can be withdrawn, and at every working one put on hold', () => {
  for (const state of everyState.filter((s) => openStages.includes(s.stage))) {
    const names = possibleSteps(state, 'coordinator').map((step) => step.name);
    const withdrawn = state.withdrawnBy === 'A' || state.withdrawnBy === 'both';
    assert.equal(names.includes('first_party_withdraws'), !withdrawn, state.stage);
    assert.equal(names.includes('put_on_hold'), workingStages.includes(state.stage), state.stage);
  }
});

test('after a hold or a withdrawal taken back the case is where it was', () => {
  for (const state of everyState.filter((s) => workingStages.includes(s.stage))) {
    assert.deepEqual(take(take(state, 'put_on_hold'), 'resume'), state);
    assert.deepEqual(take(take(state, 'first_party_withdraws'), 'take_back_withdrawal'), state);
    const heldThenWithdrawn = take(take(state, 'put_on_hold'), 'first_party_withdraws');
    assert.deepEqual(take(heldThenWithdrawn, 'take_back_withdrawal'), state);
  }
});

test('every step that the table does not name at a stage is refused', () => {
  for (const state of everyState)
    for (const step of steps.filter((s) => !s.from.includes(state.stage))) {
      const taken = takeStep(state, step.name, factsFor(state), 'coordinator');
      assert.equal(taken.ok || taken.kind, 'step_not_from_here', `${step.name} at ${state.stage}`);
    }
});

test('every step is refused to whoever may not take it', () => {
  for (const state of everyState)
    for (const step of possibleSteps(state, 'coordinator'))
      for (const role of roles.filter((r) => !step.who.includes(r))) {
        const taken = takeStep(state, step.name, factsFor(state), role);
        assert.ok(!taken.ok, `${step.name} by ${role} at ${state.stage}`);
      }
});

test('a mediator may not accept a case, and a party can do nothing but withdraw', () => {
  const refusedTo = takeStep(walked('take_in'), 'accept', everything, 'mediator');
  assert.equal(refusedTo.ok || refusedTo.kind, 'not_yours_to_take');
  const names = (role: Role) => steps.filter((step) => step.who.includes(role)).map((step) => step.name);
  assert.deepEqual(names('first_party'), ['first_party_withdraws']);
  assert.deepEqual(names('second_party'), ['second_party_withdraws']);
});

test('every step is refused without each of its facts, and says which is missing', () => {
  for (const state of everyState)
    for (const step of possibleSteps(state, 'coordinator'))
      for (const fact of step.needs) {
        const taken = takeStep(state, step.name, { ...factsFor(state), [fact]: undefined }, 'coordinator');
        assert.deepEqual(taken, { ok: false, kind: 'fact_missing', detail: { fact } });
      }
});

test('the second party is not contacted without the first party’s consent to the exact words', () => {
  const heard = walked(...toMediators);
  const taken = takeStep(heard, 'contact_second_party', {}, 'mediator');
  assert.deepEqual(taken, { ok: false, kind: 'fact_missing', detail: { fact: 'consent_to_words' } });
  const ways = steps.filter((step) => step.to === 'second_party_contacted');
  assert.ok(ways.every((step) => step.needs.includes('consent_to_words')));
});

test('nobody mediates before the second party was contacted with that consent and heard', () => {
  for (const state of everyState) {
    const names = possibleSteps(state, 'coordinator').map((step) => step.name);
    if (['mediating', 'agreed', 'partly_agreed', 'improved', 'aftercare'].includes(state.stage))
      assert.ok(state.secondPartyKnows && state.mode, state.stage);
    if (names.includes('mediate_again')) assert.ok(state.secondPartyKnows && state.mode, state.stage);
  }
  const stopped = take(walked(...toMediators), 'stop');
  const again = takeStep(stopped, 'mediate_again', everything, 'coordinator');
  assert.equal(again.ok || again.kind, 'step_not_from_here');
});

test('a case closes only with an outcome of its stage, and every outcome can be reached', () => {
  const reached = new Set<string>();
  for (const state of everyState.filter((s) => openStages.includes(s.stage)))
    for (const outcome of outcomes.keys) {
      const taken = takeStep(state, 'close', { outcome }, 'coordinator');
      const allowed = outcomesFor(state.stage, state.withdrawnBy).includes(outcome);
      assert.equal(taken.ok, allowed, `${outcome} at ${state.stage}`);
      if (taken.ok) reached.add(outcome);
    }
  assert.deepEqual(reached, new Set(outcomes.keys.filter((one) => !one.startsWith('SAC_'))));
  assert.deepEqual(outcomesFor('agreed', null), ['MOVED'], 'solved counts only after aftercare');
});

test('the page offers one step at most as its button, and never one that would be refused', () => {
  for (const state of everyState)
    for (const role of roles) {
      const { main, others } = nextStep(state, role);
      const all = [...(main ? [main] : []), ...others];
      assert.equal(new Set(all).size, all.length);
      for (const name of all) assert.ok(takeStep(state, name, factsFor(state), role).ok, `${name} ${role}`);
    }
  assert.equal(nextStep(newCase, 'coordinator').main, 'take_in');
  assert.equal(nextStep(walked(...toMediators), 'mediator').main, 'contact_second_party');
  for (const stage of stagesOf('neighbour').filter((one) => one !== 'closed'))
    assert.ok(
      everyState.some((s) => s.stage === stage && nextStep(s, 'coordinator').main),
      `no button at ${stage}`,
    );
});

test('people go on where people do: B changes his mind, an agreement breaks, a closed case opens again', () => {
  const refused = walked(...toMediators, 'contact_second_party', 'record_refusal');
  assert.equal(take(refused, 'hear_second_party').stage, 'second_party_heard');
  const kept = ['contact_second_party', 'hear_second_party', 'start_mediation', 'record_agreement'] as const;
  const aftercare = walked(...toMediators, ...kept, 'record_aftercare');
  assert.equal(take(aftercare, 'mediate_again').stage, 'mediating');
  const reopened = take(take(aftercare, 'close'), 'reopen', 1);
  assert.deepEqual(
    { stage: reopened.stage, by: reopened.reopenedBy, outcome: reopened.outcome, mode: reopened.mode },
    { stage: 'intake', by: 'B', outcome: null, mode: null },
  );
});

test('a flag stands beside the stage and goes with the case, also when it is closed', () => {
  const flagged = setFlag(walked('take_in'), 'safetyFlag', true);
  assert.equal(take(flagged, 'accept').safetyFlag, true);
  assert.equal(setFlag(flagged, 'safetyFlag', false).safetyFlag, false);
  const closed = take(walked('take_in'), 'close');
  assert.deepEqual(setFlag(closed, 'complaintOpen', true), { ...closed, complaintOpen: true });
});

test('stage, step, fact and status have words in every language', () => {
  for (const language of languages) {
    for (const stage of stages) assert.ok(stageTexts(language)(stage));
    for (const step of steps) assert.ok(stepTexts(language)(step.name));
    for (const fact of factNames) assert.ok(factTexts(language)(fact));
    for (const status of partyStatuses) assert.ok(statusTexts(language)(status));
  }
});

test('steps by stage are the rows of the table', () => {
  const rows = (stage: Stage, role: Role) => stepsFrom(stage, role).map((step) => step.name);
  assert.deepEqual(rows('requested', 'coordinator'), ['take_in', 'put_on_hold', 'first_party_withdraws']);
  assert.deepEqual(rows('closed', 'mediator'), []);
});

const seenBy = (state: CaseState, side: Side) => ({
  status: partyStatus(state, side),
  buttons: nextStep(state, side === 'A' ? 'first_party' : 'second_party'),
});

test('whatever the second party does or leaves, the first sees the same until the case ends', () => {
  const start = walked(...toMediators);
  const notAs = (state: CaseState, step: StepName) =>
    step !== 'close' &&
    step !== 'first_party_withdraws' &&
    !(step === 'take_back_withdrawal' && state.withdrawnBy !== 'B');
  fc.assert(
    fc.property(aWalk, (choices) => {
      const end = walk(choices, () => {}, start, notAs);
      assert.deepEqual(seenBy(end, 'A'), seenBy(start, 'A'), end.stage);
    }),
    { numRuns: 1000 },
  );
});

test('whatever the first party does or leaves, the second sees the same until the case ends', () => {
  const asOnly = ['first_party_withdraws', 'put_on_hold', 'resume', 'take_back_withdrawal'];
  const notBs = (state: CaseState, step: StepName) =>
    asOnly.includes(step) && !(step === 'take_back_withdrawal' && state.withdrawnBy !== 'A');
  const known = everyState.filter((state) => state.secondPartyKnows && state.stage !== 'closed');
  fc.assert(
    fc.property(fc.constantFrom(...known), aWalk, (start, choices) => {
      const end = walk(choices, () => {}, start, notBs);
      assert.deepEqual(seenBy(end, 'B'), seenBy(start, 'B'), `${start.stage} → ${end.stage}`);
    }),
    { numRuns: 1000 },
  );
});

test('a party’s word never goes back, unless he took his own withdrawal back or the case was reopened', () => {
  const rank = (status: ReturnType<typeof partyStatus>) => (status ? partyStatuses.indexOf(status) : -1);
  fc.assert(
    fc.property(aWalk, (choices) => {
      walk(choices, (before, step, after) => {
        for (const side of ['A', 'B'] as const) {
          if (step === 'reopen' || step === 'take_back_withdrawal') continue;
          if (after.reopenedBy) continue;
          assert.ok(
            rank(partyStatus(after, side)) >= rank(partyStatus(before, side)),
            `${side}: ${before.stage} → ${after.stage}`,
          );
        }
      });
    }),
    { numRuns: 1000 },
  );
});

test('to a second party who was never contacted there is no case, not even a closed one', () => {
  for (const state of everyState.filter((s) => !s.secondPartyKnows)) {
    assert.equal(partyStatus(state, 'B'), null);
    assert.deepEqual(nextStep(state, 'second_party'), { main: null, others: [] });
    assert.ok(!possibleSteps(state, 'mediator').some((step) => step.withdraws === 'B'), state.stage);
  }
  const closed = take(take(walked('take_in'), 'close'), 'reopen', 0);
  assert.equal(partyStatus(closed, 'B'), null);
});

test('when a case is reopened, whoever did not ask sees no change until the mediators turn to him', () => {
  const told = ['contact_second_party', 'record_refusal', 'close', 'reopen'] as const;
  const byA = walked(...toMediators, ...told);
  const again = ['accept', 'propose_mediators', 'assign', 'hear_first_party'] as const;
  let state = byA;
  for (const step of again) {
    assert.equal(partyStatus(state, 'B'), 'ended');
    state = take(state, step);
  }
  assert.equal(partyStatus(byA, 'A'), 'being_looked_at');
  assert.equal(partyStatus(take(state, 'contact_second_party'), 'B'), 'mediators_found');
  const byB = { ...byA, reopenedBy: 'B' as const };
  assert.equal(partyStatus(byB, 'A'), 'ended');
  assert.equal(partyStatus(byB, 'B'), 'being_looked_at');
});
