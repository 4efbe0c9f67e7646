import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hours } from '../fields.ts';
import { nextOpening, openNow, openOn, openUntil, upcomingClosures } from './opening.ts';
import { easterOf, publicHolidays, weekdayOf } from './public-holidays.ts';

const brussels = 'Europe/Brussels';
const weekdays: Hours = {
  week: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '12:30' })),
  holidays: false,
  exceptions: [],
};
const around: Hours = {
  week: [{ day: 7, from: '00:00', to: '00:00' }],
  holidays: true,
  exceptions: [],
};

test('nobody said the hours: whether it is open is not known', () => {
  assert.equal(openNow(undefined, brussels, new Date('2026-11-23T10:00:00Z')), 'unknown');
  assert.equal(openNow({ ...weekdays, week: [] }, brussels, new Date('2026-11-23T10:00:00Z')), 'unknown');
});

test('open from the first minute, closed from the last', () => {
  const at = (time: string) => openNow(weekdays, brussels, new Date(`2026-11-23T${time}:00+01:00`));
  assert.deepEqual(
    [at('08:59'), at('09:00'), at('12:29'), at('12:30')],
    ['closed', 'open', 'open', 'closed'],
  );
  assert.equal(openUntil(weekdays, brussels, new Date('2026-11-23T09:00:00+01:00')), '12:30');
});

test('in the night in which the clock goes back, the hour that comes twice is open both times', () => {
  const night: Hours = { ...around, week: [{ day: 7, from: '02:00', to: '03:00' }] };
  const at = (utc: string) => openNow(night, brussels, new Date(utc));
  assert.deepEqual(
    ['2026-10-24T23:59Z', '2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T02:00Z'].map(at),
    ['closed', 'open', 'open', 'closed'],
  );
});

test('in the night in which the clock goes forward, the hour that is skipped never comes', () => {
  const night: Hours = { ...around, week: [{ day: 7, from: '02:00', to: '03:00' }] };
  const at = (utc: string) => openNow(night, brussels, new Date(utc));
  assert.deepEqual(['2026-03-29T00:59Z', '2026-03-29T01:00Z'].map(at), ['closed', 'closed']);
  assert.equal(openNow(around, brussels, new Date('2026-03-29T21:59Z')), 'open');
  assert.equal(openNow(around, brussels, new Date('2026-03-29T22:00Z')), 'closed');
});

test('the next opening steps over the weekend and a public holiday', () => {
  const friday = new Date('2026-12-24T20:00:00Z');
  assert.deepEqual(nextOpening(weekdays, brussels, friday), { day: '2026-12-28', from: '09:00' });
  assert.deepEqual(nextOpening(weekdays, brussels, new Date('2026-11-23T05:00:00Z')), {
    day: '2026-11-23',
    from: '09:00',
  });
  assert.equal(nextOpening({ ...weekdays, week: [] }, brussels, friday), null);
});

test('what the service said of a day counts before a holiday, and the shorter exception before the longer', () => {
  const hours: Hours = {
    ...weekdays,
    exceptions: [
      { from: '2026-12-21', to: '2027-01-03', open: null, why: 'Winter' },
      { from: '2026-12-25', to: '2026-12-25', open: ['10:00', '11:00'], why: 'Kerst' },
    ],
  };
  assert.deepEqual(openOn(hours, brussels, '2026-12-25').periods, [{ from: '10:00', to: '11:00' }]);
  assert.deepEqual(openOn(hours, brussels, '2026-12-28').periods, []);
  const ahead = upcomingClosures(hours, brussels, new Date('2026-12-01T10:00:00Z'));
  assert.deepEqual(
    ahead.map(({ from, to }) => [from, to]),
    [
      ['2026-12-21', '2026-12-24'],
      ['2026-12-25', '2026-12-25'],
      ['2026-12-26', '2027-01-03'],
    ],
  );
});

test('a holiday on a day on which it is never open is no news', () => {
  const ahead = upcomingClosures(weekdays, brussels, new Date('2026-10-20T10:00:00Z'), 30);
  // 1 November 2026 is a Sunday.
  assert.deepEqual(
    ahead.map(({ from, because }) => [from, because]),
    [['2026-11-11', { kind: 'holiday', holiday: 'armistice' }]],
  );
  assert.deepEqual(
    upcomingClosures({ ...weekdays, holidays: true }, brussels, new Date('2026-10-20T10:00:00Z'), 30),
    [],
  );
});

test('Easter of years that are known', () => {
  const known = [
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2026-04-05',
    '2038-04-25',
    '2049-04-18',
  ];
  assert.deepEqual(
    known.map((day) => easterOf(Number(day.slice(0, 4)))),
    known,
  );
  for (let year = 1900; year < 2200; year += 1) {
    const easter = easterOf(year);
    assert.equal(weekdayOf(easter), 7);
    assert.ok(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25', easter);
  }
});

test('Belgium has ten public holidays; the Netherlands keep the king’s day off a Sunday and 5 May every fifth year', () => {
  assert.equal(publicHolidays('be', 2026).length, 10);
  assert.ok(publicHolidays('be', 2026).some(({ day }) => day === '2026-05-14'));
  const days = (year: number) => publicHolidays('nl', year).map(({ day }) => day);
  assert.ok(days(2026).includes('2026-04-27'));
  assert.ok(days(2025).includes('2025-04-26') && !days(2025).includes('2025-04-27'));
  assert.deepEqual(
    [2025, 2026, 2030].map((year) => days(year).includes(`${year}-05-05`)),
    [true, false, true],
  );
});
