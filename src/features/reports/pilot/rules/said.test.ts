import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scales, standardQuestions } from '../../../surveys/rules/questions.ts';
import { progressOf, verdictOf } from './progress.ts';
import { saidIn, saidIndicators, saidNames } from './said.ts';

const funnel = { reports: 40, treated: 25, closed: 20, positive: 15 };
type Given = Record<string, number | null>;
const recommended = (counts: Given) => [
  {
    moment: 'closing' as const,
    questions: [
      { question: 'recommend', answers: Object.entries(counts).map(([key, count]) => ({ key, count })) },
    ],
  },
];
const progress = (counts: Given, smallest = 5) =>
  progressOf('said_recommend', { funnel, cost: null, said: saidIn(recommended(counts), smallest) });

test('8 of 10 would advise it: shown with how sure that is, and not yet enough to say that 80 % is reached', () => {
  const eight = progress({ yes: 8, no: 2, not_applicable: 3 });
  assert.ok(eight?.kind === 'share');
  assert.deepEqual([eight.count, eight.of], [8, 10]);
  assert.deepEqual([eight.interval.low.toFixed(2), eight.interval.high.toFixed(2)], ['0.49', '0.94']);
  assert.equal(verdictOf(80n, eight), 'not_sure');
  assert.equal(verdictOf(45n, eight), 'reached');
  assert.equal(verdictOf(95n, eight), 'not_reached');
});

test('below the floor there is nothing, nor where so few said yes or no that the rest hides it', () => {
  assert.equal(progress({ yes: 4, no: 0, not_applicable: 0 }), null);
  assert.equal(progress({ yes: 4, no: 0, not_applicable: 9 }), null);
  assert.equal(progress({ yes: 5, no: 0, not_applicable: 0 }, 6), null);
  assert.notEqual(progress({ yes: 5, no: 0, not_applicable: 0 }), null);
});

test('a share of which one part is kept back is not said: it could be worked out', () => {
  assert.equal(progress({ yes: 8, no: null, not_applicable: 0 }), null);
  assert.equal(progress({ yes: null, no: 8, not_applicable: 0 }), null);
});

test('each goal asks a question that there is, and counts each of its answers as yes, as no, or as neither', () => {
  for (const name of saidNames) {
    const { question, moment } = saidIndicators[name];
    const { scale } = standardQuestions[question];
    const answers = scales[scale].map((key) => ({ key, count: 1 }));
    const figures = [{ moment, questions: [{ question, answers }] }];
    const said = saidIn(figures, 1)[name];
    assert.deepEqual(said, scale === 'degree' ? { count: 2, of: 4 } : { count: 1, of: 2 }, name);
  }
});

test('whatever was answered, no share of fewer than the smallest number is ever said', () => {
  const count = fc.option(fc.nat(12), { nil: null });
  const counts = fc.record({ yes: count, no: count, not_applicable: count });
  fc.assert(
    fc.property(counts, fc.integer({ min: 3, max: 20 }), (given, smallest) => {
      const said = saidIn(recommended(given), smallest).said_recommend;
      assert.ok(!said || (said.of >= smallest && said.of === (given.yes ?? -1) + (given.no ?? -1)));
    }),
  );
});
