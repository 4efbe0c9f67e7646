import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { patience, secondsToWait } from './growing-delay.ts';

const now = new Date('2026-11-22T09:00:00Z');
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const wait = (failures: number, seconds: number) =>
  secondsToWait({ failures, lastFailedAt: before(seconds) }, now, patience.person);

test('a few mistakes cost nothing, then each one doubles the wait', () => {
  assert.deepEqual(
    [0, 3, 4, 5, 6, 7].map((failures) => wait(failures, 0)),
    [0, 0, 2, 4, 8, 16],
  );
});

test('the wait passes by itself', () => {
  assert.equal(wait(6, 5), 3);
  assert.equal(wait(6, 8), 0);
});

test('however often somebody tries, nobody waits longer than the most, and a day forgets all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e6 }), (failures, seconds) => {
      const left = wait(failures, seconds);
      assert.ok(left >= 0 && left <= patience.person.most);
      if (seconds >= patience.person.most) assert.equal(left, 0);
    }),
  );
});
