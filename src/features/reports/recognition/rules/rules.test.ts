import assert from 'node:assert/strict';
import { test } from 'node:test';
import { criteria } from './criteria.ts';
import { type Fact, safeFact } from './fact.ts';
import { monthsAfter, pieceOfWork, standingOf } from './standing.ts';

const today = '2026-11-22';

test('the eleven of the CCV are six from a source and five of our own, and say so', () => {
  const marks = criteria.ccv.map(([, mark]) => mark);
  assert.deepEqual([marks.length, marks.filter((mark) => mark === 'source').length], [11, 6]);
});

test('a criterion stands by its longest piece, and a gap is told twelve months ahead', () => {
  const standing = (...days: (string | null)[]) =>
    standingOf(
      days.map((until) => ({ until })),
      today,
    );
  assert.deepEqual(standing(), { kind: 'missing' });
  assert.deepEqual(standing('2026-11-21'), { kind: 'expired', on: '2026-11-21' });
  assert.deepEqual(standing('2026-11-22'), { kind: 'expires', on: '2026-11-22' });
  assert.deepEqual(standing('2026-12-01', '2027-11-22'), { kind: 'expires', on: '2027-11-22' });
  assert.deepEqual(standing('2026-12-01', '2027-11-23'), { kind: 'holds', until: '2027-11-23' });
  assert.deepEqual(standing('2026-12-01', null), { kind: 'holds', until: null });
});

test('what the work shows counts when all of it is enough, and for as long as the first of it lasts', () => {
  const fact = (enough: boolean, until: string | null) => ({ enough, until });
  assert.deepEqual(pieceOfWork([]), []);
  assert.deepEqual(pieceOfWork([fact(true, null), fact(false, null)]), []);
  assert.deepEqual(pieceOfWork([fact(true, null)]), [{ until: null }]);
  const some = [fact(true, '2028-01-01'), fact(true, null), fact(true, '2027-05-01')];
  assert.deepEqual(pieceOfWork(some), [{ until: '2027-05-01' }]);
});

test('months later is the same day, or the last of a shorter month', () => {
  for (const [day, months, later] of [
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-11-30', 24, '2028-11-30'],
  ] as const)
    assert.equal(monthsAfter(day, months), later);
});

test('an auditor reads no count of cases beside those of published reports, and none by which one could tell a single person', () => {
  const fact = (key: Fact['key'], count: number, of: number | null): Fact => ({
    ...{ key, enough: true, until: null, lasts: null, count, of },
  });
  const seen = (one: Fact) => [safeFact(one, 5).count, safeFact(one, 5).of];
  assert.deepEqual(seen(fact('followed_up', 20, 26)), [null, null]);
  assert.deepEqual(seen(fact('registered', 40, null)), [null, null]);
  assert.deepEqual(seen(fact('trained', 6, 11)), [6, 11]);
  assert.deepEqual(seen(fact('trained', 3, 4)), [null, null]);
  assert.deepEqual(seen(fact('agreements', 2, null)), [2, null]);
});
