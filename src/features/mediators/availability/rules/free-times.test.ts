import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Agenda, freeTimes, later, type Span, type Wanted, type WeekPeriod } from './free-times.ts';

const evenings: Agenda = {
  week: [
    { weekday: 1, from: '18:00', to: '20:00' },
    { weekday: 2, from: '18:00', to: '20:00' },
  ],
  away: [],
  taken: [],
  margin: 0,
};
const wanted: Wanted = {
  ...{ minutes: 60, from: '2026-11-23', days: 2, country: 'be', zone: 'Europe/Brussels' },
  now: new Date('2026-11-22T09:00:00Z'),
};
const starts = (spans: Span[]) => spans.map((span) => span.starts.toISOString().slice(0, 16));

test('a time is proposed where everybody is free, the room is open, and nobody is away', () => {
  assert.deepEqual(starts(freeTimes([evenings], wanted)), [
    ...['2026-11-23T17:00', '2026-11-23T17:30', '2026-11-23T18:00'],
    ...['2026-11-24T17:00', '2026-11-24T17:30', '2026-11-24T18:00'],
  ]);
  const room = { ...evenings, week: [{ weekday: 2, from: '18:30', to: '19:30' }] };
  assert.deepEqual(starts(freeTimes([evenings, room], wanted)), ['2026-11-24T17:30']);
  const away = { ...evenings, away: [{ from: '2026-11-24', to: '2026-11-24' }] };
  assert.deepEqual(starts(freeTimes([away, room], wanted)), []);
  assert.deepEqual(freeTimes([], wanted), [], 'nobody is not everybody');
});

test('what is taken keeps its margin free on both sides', () => {
  const taken = [{ starts: new Date('2026-11-23T17:00:00Z'), ends: new Date('2026-11-23T17:30:00Z') }];
  assert.deepEqual(starts(freeTimes([{ ...evenings, taken }], { ...wanted, days: 1 })), [
    '2026-11-23T17:30',
    '2026-11-23T18:00',
  ]);
  assert.deepEqual(starts(freeTimes([{ ...evenings, taken, margin: 15 }], { ...wanted, days: 1 })), [
    '2026-11-23T18:00',
  ]);
});

test('public holidays of the country have no times', () => {
  const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '09:00', to: '10:00' }));
  const agenda = { ...evenings, week: always };
  const christmas = { ...wanted, from: '2026-12-25', days: 2 };
  assert.deepEqual(starts(freeTimes([agenda], christmas)), ['2026-12-26T08:00']);
  assert.deepEqual(
    starts(freeTimes([agenda], { ...christmas, country: 'nl', zone: 'Europe/Amsterdam' })),
    [],
    'the second day of Christmas is one in the Netherlands',
  );
});

test('pain 31: in the nights when the clock changes an hour lasts an hour, and the hour that is skipped has no time', () => {
  const nights = { ...evenings, week: [{ weekday: 7, from: '01:00', to: '05:00' }] };
  for (const [zone, country] of [
    ['Europe/Brussels', 'be'],
    ['Europe/Amsterdam', 'nl'],
  ] as const)
    for (const [from, minutes, first] of [
      ['2026-10-25', 60, ['23:00', '23:30', '00:00', '00:30', '02:00', '02:30', '03:00']],
      ['2027-03-28', 60, ['00:00', '00:30', '01:00', '01:30', '02:00']],
    ] as const) {
      const times = freeTimes([nights], {
        ...wanted,
        zone,
        country,
        from,
        minutes,
        days: 1,
        now: new Date(0),
      });
      for (const { starts: begins, ends } of times)
        assert.equal(ends.getTime() - begins.getTime(), minutes * 60_000);
      assert.deepEqual(
        starts(times).map((at) => at.slice(11)),
        first,
        `${from} in ${zone}`,
      );
    }
});

const zone = 'Europe/Brussels';
const clock = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
});
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The slow way: looks at each minute of the talk by itself. */
function oracle(agenda: Agenda, { starts: begins, ends }: Span): boolean {
  for (let at = begins.getTime(); at < ends.getTime(); at += 60_000) {
    const parts = Object.fromEntries(
      clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]),
    );
    const time = `${parts.hour}:${parts.minute}`;
    const open = agenda.week.some(
      ({ weekday, from, to }) => weekdays[weekday - 1] === parts.weekday && from <= time && time < to,
    );
    if (!open) return false;
  }
  for (
    let at = begins.getTime() - agenda.margin * 60_000;
    at < ends.getTime() + agenda.margin * 60_000;
    at += 60_000
  )
    if (agenda.taken.some((one) => one.starts.getTime() <= at && at < one.ends.getTime())) return false;
  return true;
}

test('every proposed time is free minute by minute, on any day and in both nights when the clock changes', () => {
  const days = ['2026-10-24', '2026-11-28', '2027-03-27'];
  const hour = fc.integer({ min: 0, max: 22 });
  const period: fc.Arbitrary<WeekPeriod> = fc
    .tuple(fc.integer({ min: 1, max: 7 }), hour, fc.integer({ min: 1, max: 8 }))
    .map(([weekday, from, length]) => ({
      weekday,
      from: `${String(from).padStart(2, '0')}:00`,
      to: from + length > 23 ? '23:59' : `${String(from + length).padStart(2, '0')}:00`,
    }));
  const taken = fc.tuple(
    fc.constantFrom(...days),
    fc.integer({ min: 0, max: 95 }),
    fc.integer({ min: 1, max: 8 }),
  );
  let found = 0;
  fc.assert(
    fc.property(
      ...([
        fc.constantFrom(...days),
        fc.array(period, { minLength: 1, maxLength: 6 }),
        fc.array(taken),
      ] as const),
      fc.constantFrom(0, 15, 45),
      fc.constantFrom(30, 60, 90),
      (from, week, busy, margin, minutes) => {
        const agenda: Agenda = {
          ...{ week, margin, away: [] },
          taken: busy.map(([day, quarter, quarters]) => {
            const begins = later(new Date(`${day}T00:00:00Z`), quarter * 15);
            return { starts: begins, ends: later(begins, quarters * 15) };
          }),
        };
        const times = freeTimes([agenda], { ...wanted, from, minutes, days: 2, now: new Date(0) });
        found += times.length;
        for (const span of times) assert.ok(oracle(agenda, span), `${from} ${span.starts.toISOString()}`);
      },
    ),
    { numRuns: 150 },
  );
  assert.ok(found > 100, 'there were times to look at');
});
