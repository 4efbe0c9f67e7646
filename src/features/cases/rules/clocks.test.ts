import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { zoneOf } from '../../../platform/calendar/zone.ts';
import { type ClockFacts, defaultNorms, dueFor } from './clocks.ts';
import { type Country, easter, isHoliday } from './holidays.ts';
import { openStages } from './stages.ts';
import { steps } from './steps.ts';
import { dayAfter, isWorkingDay, localDay } from './working-days.ts';

const places: { country: Country; timeZone: string }[] = [
  { country: 'be', timeZone: 'Europe/Brussels' },
  { country: 'nl', timeZone: 'Europe/Amsterdam' },
];
const aPlace = fc.constantFrom(...places);
const anInstant = fc.date({ min: new Date('2020-01-01'), max: new Date('2036-01-01'), noInvalidDate: true });
const at = (text: string) => new Date(text);

function due(facts: Partial<ClockFacts>, now: string | Date, country: Country = 'be') {
  const all: ClockFacts = {
    stage: 'requested',
    requestedAt: at('2026-11-02T10:00Z'),
    stageSince: at('2026-11-02T10:00Z'),
    ...facts,
  };
  const timeZone = zoneOf(country);
  return dueFor(all, defaultNorms, isHoliday(country), new Date(now), timeZone);
}

test('Easter falls where the calendars say', () => {
  const days = [
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2000-04-23',
    '2019-04-21',
  ];
  for (const day of days) assert.equal(easter(Number(day.slice(0, 4))), day);
});

test('Belgium and the Netherlands rest on their own days', () => {
  const year = Array.from({ length: 365 }, (_, i) => dayAfter('2026-01-01', i));
  assert.deepEqual(year.filter(isHoliday('be')), [
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
  assert.deepEqual(year.filter(isHoliday('nl')), [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
  assert.ok(isHoliday('nl')('2025-04-26') && !isHoliday('nl')('2025-04-27'), 'no King’s Day on a Sunday');
});

test('a request of Monday 2 November is due in five working days; Armistice Day counts in Belgium only', () => {
  assert.equal(due({}, '2026-11-03T10:00Z')?.dueOn, '2026-11-09');
  const friday = { requestedAt: at('2026-11-06T10:00Z') };
  assert.equal(due(friday, '2026-11-06T11:00Z')?.dueOn, '2026-11-16');
  assert.equal(due(friday, '2026-11-06T11:00Z', 'nl')?.dueOn, '2026-11-13');
});

test('it is in time, then soon, then late from the first moment after the last day', () => {
  assert.equal(due({}, '2026-11-04T22:59Z')?.state, 'in_time');
  assert.equal(due({}, '2026-11-04T23:00Z')?.state, 'soon');
  assert.equal(due({}, '2026-11-09T22:59Z')?.state, 'soon');
  assert.equal(due({}, '2026-11-09T23:00Z')?.state, 'late');
});

test('the first party is visited within ten working days of acceptance, and again of assignment', () => {
  const acceptedAt = at('2026-11-02T10:00Z');
  const stageSince = at('2026-11-05T10:00Z');
  assert.equal(due({ stage: 'proposed', acceptedAt, stageSince }, '2026-11-06', 'nl')?.dueOn, '2026-11-16');
  assert.equal(due({ stage: 'assigned', acceptedAt, stageSince }, '2026-11-06', 'nl')?.dueOn, '2026-11-19');
});

test('aftercare opens two weeks after the result and is late after six', () => {
  const facts = { stage: 'agreed', stageSince: at('2026-03-20T10:00Z') } as const;
  assert.deepEqual(due(facts, '2026-04-01T10:00Z'), {
    kind: 'aftercare',
    dueOn: '2026-05-01',
    opensOn: '2026-04-03',
    state: 'in_time',
  });
  assert.equal(due(facts, '2026-04-03T10:00Z')?.state, 'soon');
  assert.equal(due(facts, '2026-05-02T10:00Z')?.state, 'late');
});

test('on hold no clock runs, and the days on hold are given back', () => {
  assert.equal(due({ stage: 'on_hold' }, '2026-11-30'), null);
  const holds = [{ from: at('2026-11-04T08:00Z'), to: at('2026-11-06T08:00Z') }];
  assert.equal(due({ holds }, '2026-11-06')?.dueOn, '2026-11-12');
  const aftercare = { stage: 'agreed', stageSince: at('2026-11-02T10:00Z'), holds } as const;
  assert.equal(due(aftercare, '2026-11-06')?.dueOn, '2026-12-16');
  assert.equal(due({ holds: [{ from: at('2026-11-03T08:00Z'), to: null }] }, '2027-01-30')?.state, 'in_time');
});

test('every clock that a step stops runs at a stage from which that step leads', () => {
  for (const step of steps.filter((s) => s.clock))
    assert.ok(
      step.from.some((stage) => due({ stage }, '2026-11-03')?.kind === step.clock),
      step.name,
    );
  assert.equal(due({ stage: 'closed' }, '2026-11-03'), null);
});

test('whenever in a day somebody asks, also in one of 23 or 25 hours, the last day is the same working day', () => {
  const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'].map((day) => at(`${day}T00:00Z`));
  const around = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -200, max: 200 }));
  const instants = fc.oneof(
    anInstant,
    around.map(([day, hours]) => new Date(day.getTime() + hours * 900_000)),
  );
  fc.assert(
    fc.property(instants, aPlace, (requestedAt, { country, timeZone }) => {
      const answer = due({ requestedAt }, requestedAt, country);
      assert.ok(answer);
      assert.ok(isWorkingDay(answer.dueOn, isHoliday(country)));
      const asked = localDay(requestedAt, timeZone);
      let working = 0;
      for (let day = dayAfter(asked, 1); day <= answer.dueOn; day = dayAfter(day, 1))
        if (isWorkingDay(day, isHoliday(country))) working += 1;
      assert.equal(working, 5);
      const later = new Date(requestedAt.getTime() + 900_000);
      const next = due({ requestedAt: later }, later, country);
      if (localDay(later, timeZone) === asked) assert.equal(next?.dueOn, answer.dueOn);
      else assert.ok(next && next.dueOn >= answer.dueOn);
    }),
    { numRuns: 2000 },
  );
});

test('as time passes a clock only gets worse', () => {
  const order = ['in_time', 'soon', 'late'];
  const aStage = fc.constantFrom(...openStages);
  fc.assert(
    fc.property(aStage, anInstant, fc.nat(90), fc.nat(90), aPlace, (stage, since, d1, d2, { country }) => {
      const facts = { stage, requestedAt: since, stageSince: since };
      const [early, late] = [d1, d1 + d2].map((d) =>
        due(facts, new Date(since.getTime() + d * 86_400_000), country),
      );
      if (!early || !late) return assert.equal(early, late);
      assert.equal(early.dueOn, late.dueOn);
      assert.ok(order.indexOf(early.state) <= order.indexOf(late.state));
    }),
  );
});
