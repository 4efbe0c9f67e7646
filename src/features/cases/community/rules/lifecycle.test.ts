import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../../../platform/texts/languages.ts';
import { type CaseState, newCase } from '../../rules/case-state.ts';
import { outcomesFor } from '../../rules/closing.ts';
import { type Facts, possibleSteps, takeStep } from '../../rules/lifecycle.ts';
import { partyStatuses } from '../../rules/party-status.ts';
import { openStages, type Stage, stagesOf, workingStagesOf } from '../../rules/stages.ts';
import { type StepName, stepsOf } from '../../rules/step-tables.ts';
import { factNames } from '../../rules/steps.ts';
import { stageTexts, stepTexts } from '../../rules/texts.ts';
import { afterCaseStep } from './after-case-step.ts';
import { communityPartyStatus } from './party-status.ts';
import { nextPartyStep, type PartyStepName, partyFacts, partySteps, takePartyStep } from './party-steps.ts';
import { firstParty, listedParty, type PartyState, standings } from './standing.ts';
import { partyStepTexts, standingTexts } from './texts.ts';

type Whole = { of: CaseState; parties: PartyState[] };
type Act = { step: StepName } | { party: number; step: PartyStepName };

const begin: Whole = {
  of: { ...newCase, type: 'community' },
  parties: [firstParty, listedParty, listedParty, listedParty],
};
const allOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true]));

function factsFor(of: CaseState, pick: number): Facts {
  const allowed = outcomesFor(of.stage, of.withdrawnBy);
  return {
    ...(allOf(factNames) as Facts),
    mode: 'group',
    asked_by: (['A', 'B', 'service'] as const)[pick % 3],
    outcome: allowed[pick % Math.max(1, allowed.length)],
  };
}

/** Takes an act in the whole case, as the commands do: a step of the case, or one with a single party. */
function act({ of, parties }: Whole, done: Act, pick = 0): Whole {
  if ('party' in done) {
    const party = parties[done.party] as PartyState;
    const taken = takePartyStep(of, party, done.step, allOf(partyFacts), 'coordinator');
    assert.ok(taken.ok, `${done.step} from ${party.standing} at ${of.stage}`);
    return {
      of: { ...of, secondPartyKnows: of.secondPartyKnows || done.step === 'contact_party' },
      parties: parties.map((one, index) => (index === done.party ? taken.value : one)),
    };
  }
  const facts = factsFor(of, pick);
  const taken = takeStep(of, done.step, facts, 'coordinator');
  assert.ok(taken.ok, `${done.step} at ${of.stage}`);
  return { of: taken.value, parties: parties.map((party) => afterCaseStep(party, done.step, facts)) };
}

const acts = ({ of, parties }: Whole): Act[] => [
  ...possibleSteps(of, 'coordinator').map(({ name }): Act => ({ step: name })),
  ...parties.flatMap((party, index) => {
    const { main, others } = nextPartyStep(of, party, 'coordinator');
    return [...(main ? [main] : []), ...others].map((step): Act => ({ party: index, step }));
  }),
];

const walked = (...done: (StepName | [number, PartyStepName])[]): Whole =>
  done.reduce<Whole>(
    (whole, one) => act(whole, typeof one === 'string' ? { step: one } : { party: one[0], step: one[1] }),
    begin,
  );

const aWalk = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 })), { maxLength: 40 });

function walk(
  choices: [number, number][],
  from: Whole,
  allowed: (whole: Whole, act: Act) => boolean = () => true,
  each: (before: Whole, act: Act, after: Whole) => void = () => {},
): Whole {
  let whole = from;
  for (const [choice, pick] of choices) {
    const possible = acts(whole).filter((one) => allowed(whole, one));
    const chosen = possible[choice % Math.max(1, possible.length)];
    if (!chosen) return whole;
    const next = act(whole, chosen, pick);
    each(whole, chosen, next);
    whole = next;
  }
  return whole;
}

const toMediators = ['take_in', 'accept', 'propose_mediators', 'assign', 'hear_first_party'] as const;
const heard = walked(
  ...toMediators,
  [1, 'contact_party'],
  [1, 'hear_party'],
  [1, 'take_part'],
  [2, 'contact_party'],
);
const seenBy = ({ of, parties }: Whole, index: number) => {
  const party = parties[index] as PartyState;
  return {
    status: communityPartyStatus(of, party),
    shared: party.readsShared,
    buttons: nextPartyStep(of, party, 'party'),
  };
};

test('every stage of a community case can be reached, and from each it can come to its end', () => {
  const seen = new Map([[JSON.stringify(begin.of), begin.of]]);
  const leads = new Map<string, string[]>();
  for (const [key, of] of seen) {
    const states = [of, { ...of, secondPartyKnows: of.stage === 'hearing' || of.secondPartyKnows }];
    const next = states.flatMap((state) =>
      possibleSteps(state, 'coordinator').map(
        (step) => act({ of: state, parties: begin.parties }, { step: step.name }).of,
      ),
    );
    leads.set(
      key,
      next.map((state) => JSON.stringify(state)),
    );
    for (const state of next) seen.set(JSON.stringify(state), state);
  }
  assert.deepEqual(new Set<Stage>([...seen.values()].map((of) => of.stage)), new Set(stagesOf('community')));
  const ends = new Set([...seen].filter(([, of]) => of.stage === 'closed').map(([key]) => key));
  for (let before = -1; before !== ends.size; ) {
    before = ends.size;
    for (const [key, next] of leads) if (next.some((one) => ends.has(one))) ends.add(key);
  }
  assert.equal(ends.size, seen.size);
});

test('no walk leads out of the tables, and who is aside knows where he came from', () => {
  fc.assert(
    fc.property(aWalk, (choices) => {
      walk(choices, begin, undefined, (_before, _act, { of, parties }) => {
        const aside = of.stage === 'on_hold' || of.stage === 'withdrawn';
        assert.equal(of.cameFrom !== null, aside);
        if (of.cameFrom) assert.ok(workingStagesOf('community').includes(of.cameFrom));
        assert.equal(of.outcome !== null, of.stage === 'closed');
        for (const party of parties) {
          assert.ok(standings.includes(party.standing));
          assert.equal(party.cameFrom !== null, party.standing === 'withdrawn');
          if (party.standing === 'withdrawn' || party.standing === 'refused') assert.ok(!party.readsShared);
        }
      });
    }),
    { numRuns: 500 },
  );
});

test('nobody is contacted without the first party’s consent to the exact words, and nobody gathers before two take part', () => {
  const { of } = walked(...toMediators);
  const contact = takePartyStep(of, listedParty, 'contact_party', {}, 'mediator');
  assert.deepEqual(contact, { ok: false, kind: 'fact_missing', detail: { fact: 'consent_to_words' } });
  const ways = partySteps.filter((step) => step.to === 'contacted');
  assert.ok(ways.every((step) => (step.needs as readonly string[]).includes('consent_to_words')));
  const gather = takeStep(of, 'gather', {}, 'mediator');
  assert.deepEqual(gather, { ok: false, kind: 'fact_missing', detail: { fact: 'two_take_part' } });
  const early = takePartyStep(begin.of, listedParty, 'contact_party', allOf(partyFacts), 'coordinator');
  assert.equal(early.ok || early.kind, 'step_not_from_here');
});

const everyCell = stagesOf('community').flatMap((stage) =>
  standings.flatMap((standing) =>
    partySteps.map((step) => ({
      of: { ...begin.of, stage, secondPartyKnows: true },
      party: { ...listedParty, standing },
      step,
    })),
  ),
);

test('a step with a party is there at the standings and stages of the table, and nowhere else', () => {
  for (const { of, party, step } of everyCell) {
    const taken = takePartyStep(of, party, step.name, allOf(partyFacts), 'coordinator');
    const isThere = step.from.includes(party.standing) && step.at.includes(of.stage);
    assert.equal(taken.ok, isThere, `${step.name} from ${party.standing} at ${of.stage}`);
    const byHimself = takePartyStep(of, party, step.name, allOf(partyFacts), 'party');
    assert.ok(!byHimself.ok || step.who.includes('party'), step.name);
  }
});

test('every step with a party is refused without each of its facts', () => {
  for (const { of, party, step } of everyCell)
    for (const fact of step.needs) {
      if (!takePartyStep(of, party, step.name, allOf(partyFacts), 'mediator').ok) continue;
      const facts = { ...allOf(partyFacts), [fact]: false };
      const taken = takePartyStep(of, party, step.name, facts, 'mediator');
      assert.deepEqual(taken, { ok: false, kind: 'fact_missing', detail: { fact } });
    }
});

test('whoever withdraws, the case goes on for the others, and he can come back', () => {
  const gathered = act(heard, { step: 'gather' });
  for (const who of [0, 1, 2]) {
    const left = act(gathered, { party: who, step: 'party_withdraws' });
    assert.equal(left.of.stage, 'gathering');
    assert.equal(seenBy(left, who).status, 'ended');
    const back = act(left, { party: who, step: 'party_comes_back' });
    assert.equal(back.parties[who]?.standing, gathered.parties[who]?.standing);
  }
  assert.ok(!possibleSteps(gathered.of, 'coordinator').some((step) => step.withdraws));
});

test('while only the first party knows of the case, his withdrawal is the case’s', () => {
  const alone = walked(...toMediators);
  assert.deepEqual(nextPartyStep(alone.of, firstParty, 'coordinator'), { main: null, others: [] });
  const left = act(alone, { step: 'first_party_withdraws' });
  assert.deepEqual([left.of.stage, seenBy(left, 0).status], ['withdrawn', 'ended']);
  assert.deepEqual(act(left, { step: 'take_back_withdrawal' }), alone);
});

test('whatever the others do or leave, a party sees the same until the case is closed', () => {
  const isMine = (index: number, done: Act) => 'party' in done && done.party === index;
  fc.assert(
    fc.property(fc.constantFrom(0, 1, 2, 3), aWalk, (index, choices) => {
      const end = walk(choices, heard, (_whole, done) => {
        if (isMine(index, done)) return false;
        return !('step' in done && done.step === 'close');
      });
      assert.deepEqual(seenBy(end, index), seenBy(heard, index), end.of.stage);
    }),
    { numRuns: 1000 },
  );
});

test('one party’s acts and standing are no part of what another is told', () => {
  fc.assert(
    fc.property(
      aWalk,
      fc.constantFrom(0, 1, 2, 3),
      fc.constantFrom(...standings),
      (choices, index, other) => {
        const end = walk(choices, begin);
        const changed = end.parties.map((party, at) =>
          at === index ? party : { ...party, standing: other },
        );
        assert.deepEqual(seenBy({ ...end, parties: changed }, index), seenBy(end, index));
      },
    ),
    { numRuns: 500 },
  );
});

test('to who was never contacted there is no case; to who knew of it a reopened one has ended until somebody turns to him', () => {
  const closed = act(act(act(heard, { step: 'stop' }), { step: 'close' }), { step: 'reopen' }, 2);
  assert.deepEqual(
    [0, 1, 2, 3].map((index) => seenBy(closed, index).status),
    ['ended', 'ended', 'ended', null],
  );
  const byFirst = act(act(act(heard, { step: 'stop' }), { step: 'close' }), { step: 'reopen' }, 0);
  assert.equal(seenBy(byFirst, 0).status, 'being_looked_at');
  const again = toMediators.slice(1).reduce((whole, step) => act(whole, { step }), closed);
  assert.deepEqual([seenBy(again, 0).status, seenBy(again, 1).status], ['under_way', 'ended']);
  assert.equal(seenBy(act(again, { party: 1, step: 'contact_party' }), 1).status, 'mediators_found');
});

test('a party’s word never goes back, unless he came back himself or the case was reopened', () => {
  const rank = (whole: Whole, index: number) => {
    const { status } = seenBy(whole, index);
    return status ? partyStatuses.indexOf(status) : -1;
  };
  fc.assert(
    fc.property(aWalk, (choices) => {
      let reopened = false;
      walk(choices, begin, undefined, (before, done, after) => {
        reopened ||= done.step === 'reopen';
        if (reopened || done.step === 'party_comes_back' || done.step === 'take_back_withdrawal') return;
        for (const index of [0, 1, 2, 3])
          assert.ok(rank(after, index) >= rank(before, index), `${done.step}: ${index}`);
      });
    }),
    { numRuns: 1000 },
  );
});

test('stages, steps and standings of a community case have words in every language', () => {
  for (const language of languages) {
    for (const stage of stagesOf('community')) assert.ok(stageTexts(language)(stage));
    for (const step of stepsOf('community')) assert.ok(stepTexts(language)(step.name));
    for (const standing of standings) assert.ok(standingTexts(language)(standing));
    for (const step of partySteps) assert.ok(partyStepTexts(language)(step.name));
  }
  for (const stage of stagesOf('community').filter((one) => openStages.includes(one)))
    assert.ok(
      stepsOf('community').some((step) => step.from.includes(stage)),
      stage,
    );
});
