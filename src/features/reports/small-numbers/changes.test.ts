import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../report/report.ts';
import { nothingHidden } from './attack.ts';
import { changesThatFollow } from './attacker-of-changes.fixture.ts';
import { tellingOfFew } from './changes.ts';
import { keepBack } from './keep-back.ts';
import { regionOf, statedIn } from './numbers-of.ts';
import { monthsOfYear, smallest, fewTables as tables } from './publish-random.fixture.ts';
import { type AnyCase, countCases, periodNamed, randomCases, randomOf } from './random-cases.fixture.ts';

const quarter = periodNamed('2024-Q1');
const months = monthsOfYear(2024).slice(0, 3);
const plainOf = (cases: readonly AnyCase[]) => countCases(cases, quarter, '', { tables, hasSurvey: true });

/** With some numbers hidden at random, and the small ones. */
function masked(
  plain: Report,
  random: () => number,
): { mask: ReturnType<typeof nothingHidden>; report: Report } {
  const mask = nothingHidden();
  for (const { sheet, keys, shown } of statedIn(plain).flatMap(({ stated }) => stated))
    if (shown && (shown < smallest || random() < 0.2)) mask.hidden.set(regionOf(sheet, keys), 'small');
  return { mask, report: keepBack(plain, mask, smallest) };
}

/** The newer version as it is published beside the older one. */
function beside(older: Report, plain: Report, random: () => number): Report {
  const { mask } = masked(plain, random);
  for (let was = -1; was < mask.withheld.size; ) {
    was = mask.withheld.size;
    for (const sheet of tellingOfFew(older, keepBack(plain, mask, smallest), smallest))
      mask.withheld.add(sheet);
  }
  return keepBack(plain, mask, smallest);
}

const few = (older: Report, newer: Report) =>
  changesThatFollow(older, newer).filter(({ by }) => Math.abs(by) < smallest);

test('whoever lays two versions side by side cannot tell of fewer cases than the threshold that they changed', () => {
  const history = fc.record({ seed: fc.nat(), many: fc.integer({ min: 10, max: 90 }), moved: fc.nat(12) });
  fc.assert(
    fc.property(history, ({ seed, many, moved }) => {
      const random = randomOf(seed);
      const before = randomCases(random, months, many);
      const after = before.map((one, n) =>
        n < moved ? { ...one, codes: { ...one.codes, subject: 'GARDEN', district: 'North' } } : one,
      );
      const late = randomCases(random, months, Math.floor(random() * 9));
      const older = masked(plainOf(before), random).report;
      assert.deepEqual(few(older, beside(older, plainOf([...after, ...late]), random)), []);
    }),
    { numRuns: Number(process.env.ENTENTE_RUNS ?? 60) },
  );
});

test('he would find one case that was put right, and one that came late', () => {
  const before = randomCases(randomOf(1), months, 60);
  const [first, ...others] = before as [AnyCase, ...AnyCase[]];
  const subject = first.codes.subject === 'NOISE' ? 'GARDEN' : 'NOISE';
  const right = [{ ...first, codes: { ...first.codes, subject } }, ...others];
  const regions = few(plainOf(before), plainOf(right)).map(({ region }) => region);
  assert.ok(regions.includes(`subject=${subject}`));
  const late = few(plainOf(others), plainOf(before)).map(({ region }) => region);
  assert.ok(late.includes('') && late.includes(`district=${first.codes.district}`));
  assert.deepEqual(
    few(
      plainOf(others),
      beside(plainOf(others), plainOf(before), () => 1),
    ),
    [],
  );
});

test('what changed a lot is told, and tables in which nothing changed stand as they are', () => {
  const before = randomCases(randomOf(2), months, 200);
  const after = before.map((one) =>
    one.codes.subject === 'NOISE' ? { ...one, codes: { ...one.codes, subject: 'GARDEN' } } : one,
  );
  assert.deepEqual(
    [...tellingOfFew(plainOf(before), plainOf(after), smallest)],
    ['table district_by_subject'],
  );
  assert.deepEqual([...tellingOfFew(plainOf(before), plainOf(before), smallest)], []);
});
