import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { feedbackWords, resultClasses } from '../../contract/contract.ts';
import { countFigures, type Forgotten, readFigures, type SentAndTold } from './figures.ts';
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

const quarter = (of: string) =>
  `${of.slice(0, 4)}-${['01', '04', '07', '10'][Math.floor((Number(of.slice(5, 7)) - 1) / 3)]}-01`;
/** What the database leaves of them: see 0242-what-was-told-of-the-forgotten.sql. */
const forget = (gone: readonly SentAndTold[]): Forgotten[] =>
  gone.flatMap(({ receivedOn, told: words }) => {
    const sentIn = quarter(receivedOn);
    return [
      { sentIn, toldIn: null, word: '' as const, result: '' as const, count: 1 },
      ...words.map(({ word, result, day: on }) => ({
        ...{ sentIn, toldIn: quarter(on), word, result: result ?? ('' as const), count: 1 },
      })),
    ];
  });

test('whom the service forgets counts on: the figures of every quarter and year stay what they were', () => {
  fc.assert(
    fc.property(rows, rows, (stay, gone) => {
      for (const period of [quarterOf(2025, 4), quarterOf(2026, 3), yearOf(2026)])
        assert.deepEqual(
          countFigures(stay, period, { forgotten: forget(gone) }),
          countFigures([...stay, ...gone], period),
        );
    }),
  );
});

test('who was told to ask himself, and who came by, is counted apart from who was sent', () => {
  const figures = countFigures([], yearOf(2026), { tipped: 4, walkIns: 2 });
  assert.deepEqual([figures.sent, figures.tipped, figures.walkIns], [0, 4, 2]);
  const { tipped: _tipped, walkIns: _walkIns, ...before } = figures;
  assert.deepEqual(
    readFigures(before),
    { ...before, tipped: 0, walkIns: 0 },
    'frozen before they were counted',
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
