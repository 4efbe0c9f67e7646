import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { feedbackWords, resultClasses } from '../../contract/contract.ts';
import { countFigures, readFigures, type SentAndTold } from './figures.ts';
import { nameOf, periodNamed, periodsBefore, quarterOf, yearOf } from './periods.ts';

const day = fc
  .date({ min: new Date('2024-12-01'), max: new Date('2027-02-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const told = fc.uniqueArray(fc.constantFrom(...feedbackWords), { maxLength: 4 }).chain((words) =>
  fc.tuple(
    ...words.map((word) =>
      fc.record({
        word: fc.constant(word),
        result: word === 'closed' ? fc.constantFrom(null, ...resultClasses) : fc.constant(null),
        day,
      }),
    ),
  ),
);
const rows = fc.array(fc.record({ receivedOn: day, told }), { maxLength: 30 }) as fc.Arbitrary<SentAndTold[]>;

test('the figures of a partner add up, and no part is more than its whole', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const figures = countFigures(given, quarterOf(2026, 3));
      for (const word of feedbackWords) assert.ok(figures.told[word] <= figures.sent);
      const classes = resultClasses.map((one) => figures.results[one]).reduce((sum, one) => sum + one, 0);
      assert.equal(classes + figures.unsaid, figures.ended);
      assert.deepEqual(readFigures(JSON.parse(JSON.stringify(figures))), figures);
    }),
  );
});

test('the four quarters of a year are the year: who was sent, and what ended', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const year = countFigures(given, yearOf(2026));
      const quarters = ([1, 2, 3, 4] as const).map((one) => countFigures(given, quarterOf(2026, one)));
      for (const key of ['sent', 'ended', 'unsaid'] as const)
        assert.equal(
          quarters.reduce((sum, one) => sum + one[key], 0),
          year[key],
        );
    }),
  );
});

test('periods are those that are over, the newest first, and their names lead back to them', () => {
  assert.deepEqual(periodsBefore('2026-11-22').map(nameOf), [
    '2026-Q3',
    '2026-Q2',
    '2026-Q1',
    '2025-Q4',
    '2025',
    '2024',
  ]);
  assert.deepEqual(periodsBefore('2026-01-01').map(nameOf)[0], '2025-Q4');
  for (const period of periodsBefore('2026-11-22')) assert.deepEqual(periodNamed(nameOf(period)), period);
  for (const name of ['2026-Q5', '1999', '2026-Q', '', '2026-q1']) assert.equal(periodNamed(name), undefined);
});
