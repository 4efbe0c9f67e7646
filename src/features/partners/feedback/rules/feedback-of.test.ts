import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { outcomes } from '../../../cases/codes/outcomes.ts';
import { type Stage, stages } from '../../../cases/rules/stages.ts';
import { type Contract, contractModels, feedbackWords, resultClasses } from '../../contract/contract.ts';
import { models } from '../../contract/models.ts';
import { permittedItems } from '../../contract/permitted.ts';
import { type FeedbackConsent, feedbackOf, waitingToBeTold } from './feedback-of.ts';
import { type HistoryOfCase, permittedFacts } from './permitted-facts.ts';
import { tellingDay } from './telling-day.ts';

const atOnce: Contract = { ...models.housing, rhythm: 'at_once' };
const agreed: FeedbackConsent = {
  items: permittedItems(atOnce),
  givenOn: '2026-11-02',
  expiresOn: null,
  isWithdrawn: false,
};
const history = (...passed: [Stage, string][]): HistoryOfCase => ({
  receivedOn: '2026-11-02',
  stage: passed.at(-1)?.[0] ?? 'requested',
  outcome: null,
  events: passed.map(([toStage, day]) => ({ toStage, day })),
});
const wordsOf = (of: HistoryOfCase, contract = atOnce, consents = [agreed], today = '2026-12-31') =>
  waitingToBeTold({ facts: permittedFacts(of), contract, consents, told: [] }, today).map(({ word }) => word);

test('the words become true one after the other, and a hold or a withdrawal says nothing', () => {
  assert.deepEqual(wordsOf(history()), ['received']);
  assert.deepEqual(wordsOf(history(['intake', '2026-11-03'], ['withdrawn', '2026-11-04'])), ['received']);
  const begun = history(['accepted', '2026-11-04'], ['assigned', '2026-11-06'], ['on_hold', '2026-11-08']);
  assert.deepEqual(wordsOf(begun), ['received', 'taken_up']);
  const heard = history(['accepted', '2026-11-04'], ['first_party_heard', '2026-11-09']);
  assert.deepEqual(wordsOf(heard), ['received', 'taken_up', 'in_progress']);
});

test('who was never heard is not in progress, though the service stopped', () => {
  assert.deepEqual(wordsOf(history(['accepted', '2026-11-04'], ['no_result', '2026-11-05'])), [
    'received',
    'taken_up',
  ]);
});

test('the class of the result never says who refused: each end is one of four', () => {
  const endOf = (outcome: string, ...before: [Stage, string][]) =>
    permittedFacts({ ...history(...before, ['closed', '2026-11-20']), outcome }).result;
  const accepted: [Stage, string] = ['accepted', '2026-11-04'];
  for (const outcome of [
    'B_REFUSED',
    'B_NOT_REACHED',
    'A_WITHDREW',
    'B_WITHDREW',
    'NO_RESULT',
    'BROKEN',
    'MOVED',
    'NOT_SUITABLE',
  ])
    assert.equal(endOf(outcome, accepted), 'not_positive', outcome);
  for (const outcome of ['A_WITHDREW', 'NOT_SUITABLE', 'MOVED'])
    assert.equal(endOf(outcome), 'not_taken_up', outcome);
  assert.equal(endOf('REFERRED'), 'referred_on');
  assert.equal(endOf('AGREEMENT', accepted), 'positive');
  assert.equal(endOf('ADVICE_OK'), 'positive');
});

test('a word is told on the day itself, on the next Monday, or on the first day of the next quarter', () => {
  assert.equal(tellingDay('at_once', '2026-11-22'), '2026-11-22');
  assert.equal(tellingDay('weekly', '2026-11-22'), '2026-11-23', 'a Sunday');
  assert.equal(tellingDay('weekly', '2026-11-23'), '2026-11-30', 'a Monday waits for the next');
  assert.equal(tellingDay('weekly', '2026-12-29'), '2027-01-04');
  assert.equal(tellingDay('quarterly', '2026-11-22'), '2027-01-01');
  assert.equal(tellingDay('quarterly', '2026-01-01'), '2026-04-01');
});

test('without a consent that stands nothing goes, unless a law asks; the result needs its own word', () => {
  const heard = history(['accepted', '2026-11-04']);
  const closed = { ...history(['closed', '2026-11-20']), outcome: 'MOVED' };
  assert.deepEqual(wordsOf(heard, atOnce, []), []);
  assert.deepEqual(wordsOf(heard, atOnce, [{ ...agreed, isWithdrawn: true }]), []);
  assert.deepEqual(wordsOf(heard, atOnce, [{ ...agreed, expiresOn: '2026-11-30' }]), []);
  assert.deepEqual(wordsOf(heard, atOnce, [{ ...agreed, items: ['taken_up'] }]), ['taken_up']);
  assert.deepEqual(wordsOf(heard, { ...atOnce, after: 'law' }, []), ['received', 'taken_up']);
  const without = [{ ...agreed, items: ['closed'] }];
  const [told] = feedbackOf(
    { facts: permittedFacts(closed), contract: atOnce, consents: without, told: [] },
    '2026-11-20',
  );
  assert.deepEqual(told, { word: 'closed', result: null, day: '2026-11-20' });
});

test('who agrees later is told about from then on, and a gathered word counts from his yes', () => {
  const late = [{ ...agreed, givenOn: '2026-11-25' }];
  const of = { facts: permittedFacts(history()), contract: models.housing, consents: late, told: [] };
  assert.deepEqual(waitingToBeTold(of, '2026-11-26'), [
    { word: 'received', result: null, day: '2026-11-30' },
  ]);
});

test('a case that is opened again takes nothing back and adds nothing; one that was not told as closed is not closed', () => {
  const again = history(['closed', '2026-11-20'], ['intake', '2026-11-21'], ['accepted', '2026-11-22']);
  assert.deepEqual(wordsOf(again), ['received', 'taken_up']);
  const of = { facts: permittedFacts(again), contract: atOnce, consents: [agreed] };
  assert.deepEqual(waitingToBeTold({ ...of, told: ['received', 'closed'] }, '2026-11-23'), []);
});

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const contracts: fc.Arbitrary<Contract> = fc
  .record({
    model: fc.constantFrom(...contractModels),
    tells: fc.subarray([...feedbackWords]),
    result: fc.boolean(),
    after: fc.constantFrom('consent', 'law'),
    rhythm: fc.constantFrom('at_once', 'weekly', 'quarterly'),
  })
  .map(({ model, tells, result, after, rhythm }) => ({
    ...models[model],
    ...{ tells, after, rhythm, tellsResult: result && tells.includes('closed') },
  }));
const histories: fc.Arbitrary<HistoryOfCase> = fc.record({
  receivedOn: day,
  stage: fc.constantFrom(...stages),
  outcome: fc.constantFrom(null, ...outcomes.keys),
  events: fc.array(fc.record({ toStage: fc.constantFrom(...stages), day })),
});
const consentsAtRandom: fc.Arbitrary<FeedbackConsent[]> = fc.array(
  fc.record({
    items: fc.subarray([...feedbackWords, 'result']),
    givenOn: day,
    expiresOn: fc.option(day),
    isWithdrawn: fc.boolean(),
  }),
  { maxLength: 3 },
);

test('whatever the contract, the history and the consents: only agreed words, agreed results, and never before its day', () => {
  fc.assert(
    fc.property(contracts, histories, consentsAtRandom, day, (contract, of, consents, today) => {
      const facts = permittedFacts(of);
      for (const { word, result, day: on } of waitingToBeTold(
        { facts, contract, consents, told: [] },
        today,
      )) {
        assert.ok(contract.tells.includes(word));
        assert.ok(on >= today && on >= (facts[word] ?? 'never'));
        const standing = consents.filter((one) => !one.isWithdrawn && (one.expiresOn ?? '9') >= today);
        const says = (item: string) =>
          contract.after === 'law' || standing.some((one) => one.items.includes(item));
        assert.ok(says(word));
        assert.ok(result === null || (word === 'closed' && contract.tellsResult && says('result')));
        assert.ok(result === null || resultClasses.includes(result));
      }
    }),
    { numRuns: 2000 },
  );
});

const hidden: readonly Stage[] = [
  ...([
    'second_party_contacted',
    'second_party_heard',
    'second_party_refused',
    'not_reached',
    'mediating',
  ] as const),
  ...(['agreed', 'partly_agreed', 'improved', 'no_result', 'aftercare', 'on_hold', 'withdrawn'] as const),
];
const otherSide = fc.array(fc.record({ toStage: fc.constantFrom(...hidden), days: fc.nat(60) }));

test('between the first talk and the end, whatever the other side does or leaves, the facts are the same', () => {
  const start = Date.parse('2026-11-09');
  const live = (other: { toStage: Stage; days: number }[], outcome: string | null): HistoryOfCase => ({
    receivedOn: '2026-11-02',
    stage: outcome === null ? (other.at(-1)?.toStage ?? 'first_party_heard') : 'closed',
    outcome,
    events: [
      { toStage: 'accepted', day: '2026-11-04' },
      { toStage: 'first_party_heard', day: '2026-11-09' },
      ...other.map(({ toStage, days }) => ({
        toStage,
        day: new Date(start + days * 86_400_000).toISOString().slice(0, 10),
      })),
      ...(outcome === null ? [] : [{ toStage: 'closed' as const, day: '2027-02-01' }]),
    ],
  });
  const notPositive = fc.constantFrom(
    'B_REFUSED',
    'B_NOT_REACHED',
    'B_WITHDREW',
    'A_WITHDREW',
    'NO_RESULT',
    'MOVED',
  );
  fc.assert(
    fc.property(otherSide, otherSide, notPositive, notPositive, (one, two, end, otherEnd) => {
      assert.deepEqual(permittedFacts(live(one, null)), permittedFacts(live(two, null)));
      assert.deepEqual(permittedFacts(live(one, end)), permittedFacts(live(two, otherEnd)));
    }),
  );
});
