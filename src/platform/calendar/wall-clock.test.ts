import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarFile } from './calendar.ts';
import { instantAt, wallTime } from './wall-clock.ts';

const zones = ['Europe/Brussels', 'Europe/Amsterdam'] as const;

test('pain 31: the hour that comes twice is the first one, and the one that is skipped is none', () => {
  for (const zone of zones) {
    assert.equal(
      instantAt({ day: '2026-10-25', time: '02:30' }, zone)?.toISOString(),
      '2026-10-25T00:30:00.000Z',
    );
    assert.equal(
      instantAt({ day: '2026-10-25', time: '03:00' }, zone)?.toISOString(),
      '2026-10-25T02:00:00.000Z',
    );
    assert.equal(instantAt({ day: '2027-03-28', time: '02:30' }, zone), null);
    assert.equal(
      instantAt({ day: '2027-03-28', time: '03:00' }, zone)?.toISOString(),
      '2027-03-28T01:00:00.000Z',
    );
    assert.equal(instantAt({ day: 'morgen', time: '03:00' }, zone), null);
    assert.equal(instantAt({ day: '2026-02-30', time: '03:00' }, zone), null);
  }
});

test('what the wall shows leads back to its instant on each hour of two years, but in the hour that comes again', () => {
  let again = 0;
  for (const zone of zones)
    for (
      let at = Date.parse('2026-01-01T00:00:00Z');
      at < Date.parse('2028-01-01T00:00:00Z');
      at += 1_800_000
    )
      if (instantAt(wallTime(new Date(at), zone), zone)?.getTime() !== at) again += 1;
  assert.equal(again, 2 * 2 * 2, 'two half hours a year in each zone');
});

test('a talk stands in a calendar by the clock of its zone, with the rules of the zone, and for its true length', () => {
  const file = (starts: string, ends: string, cancelled = false) =>
    calendarFile({
      name: 'Afspraken',
      zone: 'Europe/Brussels',
      events: [
        {
          ...{
            uid: 'one@example',
            sequence: 2,
            changedAt: new Date('2026-10-01T08:00:00Z'),
            summary: 'Afspraak',
          },
          ...{ starts: new Date(starts), ends: new Date(ends), location: 'Wijkhuis, Plein 1', cancelled },
        },
      ],
    }).split('\r\n');
  const usual = file('2026-11-24T18:00:00Z', '2026-11-24T19:00:00Z');
  assert.ok(usual.includes('DTSTART;TZID=Europe/Brussels:20261124T190000'));
  assert.ok(usual.includes('DTEND;TZID=Europe/Brussels:20261124T200000'));
  assert.ok(usual.includes('BEGIN:VTIMEZONE') && usual.includes('STATUS:CONFIRMED'));
  assert.ok(usual.includes('LOCATION:Wijkhuis\\, Plein 1'));
  assert.ok(!usual.some((line) => /^(ATTENDEE|ORGANIZER)/.test(line)));
  // From the first 02:30 to the second one is an hour; by the wall’s clock alone it would be nothing.
  const night = file('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z');
  assert.ok(night.includes('DTSTART:20261025T003000Z'));
  assert.ok(night.includes('DTEND:20261025T013000Z'));
  assert.ok(file('2026-11-24T18:00:00Z', '2026-11-24T19:00:00Z', true).includes('STATUS:CANCELLED'));
});
