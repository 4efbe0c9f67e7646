import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantAt, wallTime } from '../../../../../platform/calendar/wall-clock.ts';
import { daysAfter, holidayOn, publicHolidays, weekdayOf } from '../../../entries/rules/public-holidays.ts';
import { type DayException, daysOfSeries, isDayOf, type Series } from './days-of-series.ts';

const tuesdays: Series = { firstOn: '2026-11-24', everyWeeks: 2, untilOn: null, from: '14:00', to: '16:00' };
const held = (days: ReturnType<typeof daysOfSeries>) =>
  days.filter(({ state }) => state === 'held').map(({ on }) => on);

/** Counts day by day as on a paper calendar: month lengths and leap years by hand, without any clock. */
function byHand(series: Series, from: string, to: string): string[] {
  const found: string[] = [];
  let [year = 0, month = 0, day = 0] = series.firstOn.split('-').map(Number);
  const text = () => [year, `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
  for (let count = 0; text() <= to; count += 1) {
    const now = text();
    const open = series.untilOn === null || now <= series.untilOn;
    if (count % (7 * series.everyWeeks) === 0 && now >= from && open) found.push(now);
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    day += 1;
    if (day > (lengths[month - 1] ?? 31)) [day, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
  }
  return found;
}

const aDay = fc.integer({ min: 0, max: 365 * 9 }).map((days) => daysAfter('2023-01-01', days));
const aSeries: fc.Arbitrary<Series> = fc
  .record({
    firstOn: aDay,
    everyWeeks: fc.integer({ min: 1, max: 8 }),
    length: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  .map(({ firstOn, everyWeeks, length }) => ({
    ...{ firstOn, everyWeeks, untilOn: length === null ? null : daysAfter(firstOn, length) },
    ...{ from: '14:00', to: '16:00' },
  }));
const country = fc.constantFrom('be' as const, 'nl' as const);

test('a desk-hour every other Tuesday falls on each second Tuesday, and not on a public holiday', () => {
  const days = daysOfSeries(tuesdays, [], 'be', { from: '2026-11-22', to: '2027-01-05' });
  assert.deepEqual(held(days), ['2026-11-24', '2026-12-08', '2026-12-22', '2027-01-05']);
  const christmas = { ...tuesdays, firstOn: '2026-12-11', everyWeeks: 1 };
  const fridays = daysOfSeries(christmas, [], 'be', { from: '2026-12-11', to: '2027-01-08' });
  assert.deepEqual(held(fridays), ['2026-12-11', '2026-12-18', '2027-01-08']);
  assert.deepEqual(
    fridays.filter(({ state }) => state === 'holiday').map(({ on }) => on),
    ['2026-12-25', '2027-01-01'],
  );
});

test('a day is cancelled, moved to another one, or held all the same on a holiday', () => {
  const none = { movedTo: null, from: null, to: null };
  const exceptions: DayException[] = [
    { day: '2026-11-24', kind: 'cancelled', ...none },
    { day: '2026-12-08', kind: 'moved', movedTo: '2026-12-10', from: '09:00', to: '11:00' },
  ];
  const days = daysOfSeries(tuesdays, exceptions, 'be', { from: '2026-11-22', to: '2026-12-31' });
  assert.deepEqual(
    days.map(({ day, on, from, state }) => [day, on, from, state]),
    [
      ['2026-11-24', '2026-11-24', '14:00', 'cancelled'],
      ['2026-12-08', '2026-12-10', '09:00', 'held'],
      ['2026-12-22', '2026-12-22', '14:00', 'held'],
    ],
  );
  const fridays = { ...tuesdays, firstOn: '2026-12-25' };
  const anyway: DayException[] = [{ day: '2026-12-25', kind: 'held', ...none }];
  assert.deepEqual(held(daysOfSeries(fridays, anyway, 'be', { from: '2026-12-25', to: '2026-12-25' })), [
    '2026-12-25',
  ]);
});

test('a day that is moved from before the period, or out of it, stands where it takes place', () => {
  const moved: DayException[] = [
    { day: '2026-11-24', kind: 'moved', movedTo: '2026-12-01', from: '14:00', to: '16:00' },
  ];
  assert.deepEqual(held(daysOfSeries(tuesdays, moved, 'be', { from: '2026-12-01', to: '2026-12-07' })), [
    '2026-12-01',
  ]);
  assert.deepEqual(daysOfSeries(tuesdays, moved, 'be', { from: '2026-11-22', to: '2026-11-30' }), []);
  const stray: DayException[] = [{ ...moved[0], day: '2026-11-25' } as DayException];
  assert.deepEqual(held(daysOfSeries(tuesdays, stray, 'be', { from: '2026-11-25', to: '2026-12-07' })), []);
});

test('over years with leap days, every day is the one that a paper calendar shows, and a holiday is never held', () => {
  fc.assert(
    fc.property(aSeries, aDay, fc.integer({ min: 0, max: 800 }), country, (series, from, length, where) => {
      const to = daysAfter(from, length);
      const days = daysOfSeries(series, [], where, { from, to });
      assert.deepEqual(
        days.map(({ on }) => on),
        byHand(series, from, to),
      );
      for (const { on, state } of days) {
        assert.equal(weekdayOf(on), weekdayOf(series.firstOn));
        assert.equal(state === 'holiday', holidayOn(where, on) !== null);
        assert.ok(isDayOf(series, on));
      }
    }),
    { numRuns: 300 },
  );
});

test('two periods that touch have the days of the whole, none twice and none lost', () => {
  fc.assert(
    fc.property(
      aSeries,
      aDay,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      (series, from, a, b) => {
        const [middle, to] = [daysAfter(from, a), daysAfter(from, a + b)];
        const parts = [
          ...daysOfSeries(series, [], 'be', { from, to: middle }),
          ...daysOfSeries(series, [], 'be', { from: daysAfter(middle, 1), to }),
        ];
        assert.deepEqual(parts, daysOfSeries(series, [], 'be', { from, to }));
      },
    ),
    { numRuns: 200 },
  );
});

test('across both changes of the clock the wall shows the same time, in a leap year too', () => {
  for (const zone of ['Europe/Brussels', 'Europe/Amsterdam'] as const)
    for (const firstOn of ['2026-03-01', '2028-02-27', '2026-10-18', '2028-02-29']) {
      const days = daysOfSeries({ ...tuesdays, firstOn, everyWeeks: 1 }, [], 'be', {
        from: firstOn,
        to: daysAfter(firstOn, 400),
      });
      assert.ok(days.length >= 57);
      for (const { on, from } of days) {
        const at = instantAt({ day: on, time: from }, zone);
        assert.ok(at);
        assert.deepEqual(wallTime(at, zone), { day: on, time: '14:00' });
      }
    }
});

test('every public holiday of ten years takes away exactly the desk-hours that would fall on it', () => {
  for (let year = 2024; year < 2034; year += 1)
    for (const { day } of publicHolidays('be', year)) {
      const series = { ...tuesdays, firstOn: daysAfter(day, -14), everyWeeks: 1 };
      const days = daysOfSeries(series, [], 'be', { from: day, to: day });
      assert.deepEqual(held(days), []);
      assert.equal(days.length, 1);
    }
});
