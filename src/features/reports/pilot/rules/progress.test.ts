import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { progressOf, verdictOf } from './progress.ts';
import { type Step, safeDepth, shownOf } from './safe-step.ts';

const zero = { reports: 0, treated: 0, closed: 0, positive: 0 };
const funnel = { reports: 40, treated: 25, closed: 20, positive: 15 };

test('each goal is counted from its own share of the funnel', () => {
  const figures = { funnel, cost: 1_200_000n };
  assert.deepEqual(progressOf('cost_per_report', figures), { kind: 'cost', cents: 30_000n });
  assert.deepEqual(progressOf('cost_per_treated', figures), { kind: 'cost', cents: 48_000n });
  const positive = progressOf('positive_share', figures);
  assert.ok(positive?.kind === 'share' && positive.count === 15 && positive.of === 20);
  const hidden = { funnel: { ...funnel, closed: null, positive: null }, cost: null };
  assert.equal(progressOf('positive_share', hidden), null);
  assert.equal(progressOf('cost_per_report', hidden), null);
});

test('a share has reached its goal only when its whole interval has: with small numbers one cannot say yet', () => {
  const of = (positive: number, closed: number) =>
    progressOf('positive_share', { funnel: { ...funnel, closed, positive }, cost: null });
  assert.equal(verdictOf(60n, of(3, 5)), 'not_sure');
  assert.equal(verdictOf(60n, of(90, 100)), 'reached');
  assert.equal(verdictOf(60n, of(2, 20)), 'not_reached');
  assert.equal(verdictOf(60n, of(0, 0)), 'unknown');
  assert.equal(verdictOf(40n, progressOf('reports', { funnel, cost: null })), 'reached');
  assert.equal(verdictOf(41n, progressOf('reports', { funnel, cost: null })), 'not_reached');
  assert.equal(verdictOf(30_000n, progressOf('cost_per_report', { funnel, cost: 1_200_000n })), 'reached');
});

test('two months with 13 cases show the 13, and not how the few of them ended', () => {
  const counted = { reports: 13, treated: 8, closed: 3, positive: 2 };
  const depth = safeDepth(counted, [], 5);
  assert.deepEqual(shownOf({ counted, depth }), { reports: 13, treated: 8, closed: null, positive: null });
});

test('what came since the last time stays hidden while it is little, also by subtracting', () => {
  const first: Step = { counted: { reports: 13, treated: 8, closed: 0, positive: 0 }, depth: 2 };
  assert.equal(safeDepth({ reports: 15, treated: 9, closed: 8, positive: 6 }, [first], 5), 0);
  assert.equal(safeDepth({ reports: 20, treated: 9, closed: 8, positive: 6 }, [first], 5), 1);
  assert.equal(safeDepth({ reports: 40, treated: 25, closed: 20, positive: 15 }, [first], 5), 4);
});

/** A pilot of some quarters, as it would be shown: one step wherever something new may be seen. */
function stepsOf(quarters: number[][], smallest: number): Step[] {
  let counted = zero;
  const steps: Step[] = [];
  for (const [positive = 0, negative = 0, open = 0, refused = 0] of quarters) {
    const closed = counted.closed + positive + negative;
    const treated = counted.treated + positive + negative + open;
    const reports = counted.reports + positive + negative + open + refused;
    counted = { reports, treated, closed, positive: counted.positive + positive };
    const depth = safeDepth(counted, steps, smallest);
    if (depth > 0) steps.push({ counted, depth });
  }
  return steps;
}

/** What a reader of two pages works out by subtracting: the numbers, and each less the next. */
function workedOut(later: Step, earlier: Step): number[] {
  const [a, b] = [shownOf(later), shownOf(earlier)];
  const grown = (['reports', 'treated', 'closed', 'positive'] as const).flatMap((key) => {
    const [now, then] = [a[key], b[key]];
    return now === null || then === null ? [] : [now - then];
  });
  return [...grown, ...grown.slice(1).map((number, place) => (grown[place] ?? 0) - number)];
}

test('whoever keeps every page that was ever shown can single out no group smaller than the threshold', () => {
  const quarter = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 });
  const history = fc.array(quarter, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(history, fc.integer({ min: 3, max: 8 }), (quarters, smallest) => {
      const steps = stepsOf(quarters, smallest);
      for (const [index, later] of steps.entries())
        for (const earlier of [{ counted: zero, depth: 4 } as Step, ...steps.slice(0, index)])
          assert.ok(workedOut(later, earlier).every((number) => number === 0 || number >= smallest));
    }),
    { numRuns: 2000 },
  );
});
