import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countInterval, shareInterval } from './intervals.ts';

const near = (found: number | undefined, wanted: number, within: number) =>
  assert.ok(found !== undefined && Math.abs(found - wanted) <= within, `${found} is not ${wanted}`);

test('the interval of a share is Wilson’s: as R. G. Newcombe published it (Statistics in Medicine 17, 1998)', () => {
  for (const [count, of, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [3, 5, 0.2307, 0.8824],
    [10, 10, 0.7225, 1],
  ] as const) {
    near(shareInterval(count, of)?.low, low, 0.00006);
    near(shareInterval(count, of)?.high, high, 0.00006);
  }
  assert.equal(shareInterval(0, 0), null);
});

test('the interval of a count is Poisson’s exact one: as in the tables of chi squared', () => {
  for (const [count, low, high] of [
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [13, 6.922, 22.23],
    [100, 81.364, 121.627],
  ] as const) {
    near(countInterval(count).low, low, 0.0006);
    near(countInterval(count).high, high, 0.0006);
  }
  assert.ok(countInterval(5000).low > 4850 && countInterval(5000).high < 5150);
});

test('an interval holds what was seen, stays on its scale, and narrows when one sees more', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const count = Math.round(part * of);
      const one = shareInterval(count, of);
      const ten = shareInterval(count * 10, of * 10);
      assert.ok(one && ten);
      assert.ok(one.low >= 0 && one.low <= count / of && count / of <= one.high && one.high <= 1);
      assert.ok(ten.high - ten.low < one.high - one.low);
      const counted = countInterval(count);
      assert.ok(counted.low <= count && count < counted.high);
    }),
  );
});
