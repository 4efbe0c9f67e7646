import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../../../platform/texts/languages.ts';
import { outcomes } from '../../codes/outcomes.ts';
import { type AgeGroup, ageGroups, type CaseState, newCase } from '../../rules/case-state.ts';
import { outcomesFor } from '../../rules/closing.ts';
import { type Facts, nextStep, possibleSteps, takeStep } from '../../rules/lifecycle.ts';
import { partyStatuses } from '../../rules/party-status.ts';
import { openStages, type Side, type Stage, stagesOf, workingStagesOf } from '../../rules/stages.ts';
import { statusOfSide } from '../../rules/status-of-side.ts';
import { type StepName, stepsOf } from '../../rules/step-tables.ts';
import { factNames, type Role, roles } from '../../rules/steps.ts';
import { factTexts, stageTexts, stepTexts } from '../../rules/texts.ts';
import { canBeFollowed } from './repair.ts';
import { sinceTheOffer } from './since-the-offer.ts';

const fresh = (ageGroup: AgeGroup): CaseState => ({ ...newCase, type: 'sanction', ageGroup });
const everything = Object.fromEntries(factNames.map((fact) => [fact, true])) as Facts;

function factsFor(state: CaseState, pick = 0): Facts {
  const allowed = outcomesFor(state.stage, state.withdrawnBy, 'sanction');
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

const walked = (of: AgeGroup, ...names: StepName[]): CaseState =>
  names.reduce<CaseState>((state, name) => take(state, name), fresh(of));
const toTheOffer = ['take_in', 'take_on', 'propose_mediators', 'assign'] as const;

const everyState: CaseState[] = (() => {
  const first = ageGroups.map(fresh);
  const seen = new Map(first.map((state) => [JSON.stringify(state), state]));
  for (const state of seen.values())
    for (const step of possibleSteps(state, 'coordinator'))
      for (const pick of [0, 1, 2]) {
        const next = take(state, step.name, pick);
        seen.set(JSON.stringify(next), next);
      }
  return [...seen.values()];
})();

const aWalk = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 })), { maxLength: 40 });

function walk(
  from: CaseState,
  choices: [number, number][],
  allowed: (state: CaseState, step: StepName) => boolean,
  each: (before: CaseState, step: StepName, after: CaseState) => void = () => {},
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

test('every stage of a sanction case can be reached, and none of another type', () => {
  assert.deepEqual(
    new Set<Stage>(everyState.map(({ stage }) => stage)),
    new Set<Stage>(stagesOf('sanction')),
  );
});

test('a case can be closed from wherever it is, with an outcome of its stage alone', () => {
  const key = JSON.stringify;
  const canClose = new Set(everyState.filter(({ stage }) => stage === 'closed').map((one) => key(one)));
  for (let grown = true; grown; ) {
    grown = false;
    for (const state of everyState.filter((one) => !canClose.has(key(one)))) {
      const leads = possibleSteps(state, 'coordinator').some(({ name }) =>
        [0, 1, 2].some((pick) => canClose.has(key(take(state, name, pick)))),
      );
      if (leads) canClose.add(key(state));
      grown ||= leads;
    }
  }
  assert.equal(canClose.size, everyState.length);
  const reached = new Set<string>();
  for (const state of everyState.filter(({ stage }) => openStages.includes(stage)))
    for (const outcome of outcomes.keys) {
      const taken = takeStep(state, 'close', { outcome }, 'coordinator');
      const allowed = outcomesFor(state.stage, state.withdrawnBy, 'sanction').includes(outcome);
      assert.equal(taken.ok, allowed, `${outcome} at ${state.stage}`);
      if (taken.ok) reached.add(outcome);
    }
  assert.deepEqual([...reached].sort(), [
    'NOT_SUITABLE',
    'SAC_EXECUTED',
    'SAC_FAILED',
    'SAC_NOT_EXECUTED',
    'SAC_REFUSED',
    'SAC_WITHDRAWN',
  ]);
});

test('a step that the table does not name, or to whom it does not belong, is refused; and without each of its facts', () => {
  for (const state of everyState) {
    const possible = possibleSteps(state, 'coordinator');
    for (const step of stepsOf('sanction').filter(({ from }) => !from.includes(state.stage))) {
      const taken = takeStep(state, step.name, factsFor(state), 'coordinator');
      assert.equal(taken.ok || taken.kind, 'step_not_from_here', `${step.name} at ${state.stage}`);
    }
    for (const step of possible) {
      for (const role of roles.filter((one) => !step.who.includes(one)))
        assert.ok(!takeStep(state, step.name, factsFor(state), role).ok, `${step.name} by ${role}`);
      for (const fact of step.needs.filter(
        (one) => state.ageGroup === 'minor' || one !== 'parents_invited',
      )) {
        const taken = takeStep(state, step.name, { ...factsFor(state), [fact]: undefined }, 'coordinator');
        assert.deepEqual(taken, { ok: false, kind: 'fact_missing', detail: { fact } });
      }
    }
  }
});

test('a minor is offered mediation with his parents invited; an adult without them', () => {
  const withoutParents = { ...everything, parents_invited: false };
  const offer = (of: AgeGroup) =>
    takeStep(walked(of, ...toTheOffer), 'offer_mediation', withoutParents, 'mediator');
  assert.deepEqual(offer('minor'), { ok: false, kind: 'fact_missing', detail: { fact: 'parents_invited' } });
  assert.ok(offer('adult').ok);
});

test('nobody refused, mediated or agreed without an offer before it, whatever way the case went', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ageGroups), aWalk, (of, choices) => {
      let offered = false;
      walk(
        fresh(of),
        choices,
        () => true,
        (_before, step, after) => {
          offered ||= step === 'offer_mediation';
          if (step === 'reopen') offered = false;
          const closedAs = after.outcome === 'SAC_REFUSED' || after.outcome === 'SAC_EXECUTED';
          if ((sinceTheOffer as readonly Stage[]).includes(after.stage) || closedAs) assert.ok(offered);
        },
      );
    }),
    { numRuns: 500 },
  );
});

test('nobody mediates before the second party was contacted with consent to the words, and heard', () => {
  for (const state of everyState)
    if (['mediating', 'agreed', 'executed', 'not_executed'].includes(state.stage))
      assert.ok(state.secondPartyKnows && state.mode, state.stage);
});

const seenBy = (state: CaseState, side: Side) => ({
  status: statusOfSide(state, side),
  buttons: nextStep(state, side === 'A' ? 'first_party' : 'second_party'),
});

test('whatever the second party does or leaves, the first sees the same until the case ends', () => {
  const notAs = (state: CaseState, step: StepName) =>
    step !== 'close' &&
    step !== 'first_party_withdraws' &&
    !(step === 'take_back_withdrawal' && state.withdrawnBy !== 'B');
  for (const of of ageGroups) {
    const start = walked(of, ...toTheOffer, 'offer_mediation', 'accept_offer');
    fc.assert(
      fc.property(aWalk, (choices) => {
        const end = walk(start, choices, notAs);
        assert.deepEqual(seenBy(end, 'A'), seenBy(start, 'A'), end.stage);
      }),
      { numRuns: 1000 },
    );
  }
});

test('whatever the first party does or leaves, the second sees the same until the case ends', () => {
  const asOnly = ['first_party_withdraws', 'put_on_hold', 'resume', 'take_back_withdrawal'];
  const notBs = (state: CaseState, step: StepName) =>
    asOnly.includes(step) && !(step === 'take_back_withdrawal' && state.withdrawnBy !== 'A');
  const known = everyState.filter((state) => state.secondPartyKnows && state.stage !== 'closed');
  fc.assert(
    fc.property(fc.constantFrom(...known), aWalk, (start, choices) => {
      const end = walk(start, choices, notBs);
      assert.deepEqual(seenBy(end, 'B'), seenBy(start, 'B'), `${start.stage} → ${end.stage}`);
    }),
    { numRuns: 1000 },
  );
});

test('before the offer there is no case for the first party, before the contact none for the second', () => {
  for (const state of everyState.filter(
    ({ reopenedBy, stage }) => reopenedBy === null && stage !== 'closed',
  )) {
    const shown = state.cameFrom ?? state.stage;
    const offered = (sinceTheOffer as readonly Stage[]).includes(shown);
    assert.equal(statusOfSide(state, 'A') !== null, offered, shown);
    assert.equal(statusOfSide(state, 'B') !== null, state.secondPartyKnows, shown);
    if (!offered) assert.deepEqual(seenBy(state, 'A').buttons, { main: null, others: [] });
  }
});

test('a party’s word never goes back, unless he took his own withdrawal back or the case was reopened', () => {
  const rank = (status: ReturnType<typeof statusOfSide>) => (status ? partyStatuses.indexOf(status) : -1);
  fc.assert(
    fc.property(fc.constantFrom(...ageGroups), aWalk, (of, choices) => {
      walk(
        fresh(of),
        choices,
        () => true,
        (before, step, after) => {
          if (step === 'reopen' || step === 'take_back_withdrawal' || after.reopenedBy) return;
          for (const side of ['A', 'B'] as const)
            assert.ok(rank(statusOfSide(after, side)) >= rank(statusOfSide(before, side)), step);
        },
      );
    }),
    { numRuns: 1000 },
  );
});

test('after a hold or a withdrawal taken back the case is where it was', () => {
  for (const state of everyState.filter(({ stage }) => workingStagesOf('sanction').includes(stage))) {
    assert.deepEqual(take(take(state, 'put_on_hold'), 'resume'), state);
    const names = possibleSteps(state, 'coordinator').map(({ name }) => name);
    if (!names.includes('first_party_withdraws')) continue;
    assert.deepEqual(take(take(state, 'first_party_withdraws'), 'take_back_withdrawal'), state);
  }
});

test('each stage has a button, its words in every language, and a repair that can be seen to be done', () => {
  for (const language of languages) {
    for (const stage of stagesOf('sanction')) assert.ok(stageTexts(language)(stage));
    for (const { name, needs } of stepsOf('sanction')) {
      assert.ok(stepTexts(language)(name));
      for (const fact of needs) assert.ok(factTexts(language)(fact));
    }
  }
  for (const stage of stagesOf('sanction').filter((one) => openStages.includes(one)))
    assert.ok(
      everyState.some((state) => state.stage === stage && nextStep(state, 'coordinator').main),
      stage,
    );
  assert.ok(canBeFollowed([{ by: '2026-12-20', repair: 'service' }]));
  assert.ok(!canBeFollowed([{ by: '', repair: 'service' }]));
  assert.ok(!canBeFollowed([{ by: '2026-12-20' }]));
  assert.ok(!canBeFollowed([]));
});
