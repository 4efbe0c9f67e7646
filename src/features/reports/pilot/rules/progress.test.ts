import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressOf, verdictOf } from './progress.ts';

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
