import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costOfMonths, monthsByYear } from './months.ts';

test('the months of a pilot cost so many twelfths of each of its years, and nothing is guessed', () => {
  const months = monthsByYear('2025-07-15', '2026-06-30');
  assert.deepEqual(
    [...months],
    [
      [2025, 6],
      [2026, 6],
    ],
  );
  const totals = new Map([
    [2025, 4_000_000n],
    [2026, 2_000_000n],
  ]);
  assert.equal(costOfMonths(months, totals), 3_000_000n);
  assert.equal(costOfMonths(months, new Map([[2025, 4_000_000n]])), null);
  assert.equal(costOfMonths(monthsByYear('2026-07-01', '2026-06-30'), totals), null);
});
