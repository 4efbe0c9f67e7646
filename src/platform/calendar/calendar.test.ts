import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CalendarEvent, calendarFile } from './calendar.ts';

const event: CalendarEvent = {
  uid: 'one@example',
  sequence: 3,
  changedAt: new Date('2026-11-22T09:00:00Z'),
  summary: 'Gesloten; wij zijn weg, tot\nmorgen \\o/ 😀\u0007',
  from: '2026-12-21',
  to: '2026-12-31',
};
const file = (one: Partial<CalendarEvent> = {}) =>
  calendarFile({ name: 'Dienst', zone: 'Europe/Brussels', events: [{ ...event, ...one }] });
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

test('whole days end on the day after their last', () => {
  const lines = unfolded(file());
  assert.ok(lines.includes('DTSTART;VALUE=DATE:20261221'));
  assert.ok(lines.includes('DTEND;VALUE=DATE:20270101'));
  assert.ok(lines.includes('SEQUENCE:3') && lines.includes('DTSTAMP:20261122T090000Z'));
});

test('times are those of the clock on the wall, and the zone’s rules come along', () => {
  const lines = unfolded(file({ times: { from: '10:00', to: '00:00' } }));
  assert.ok(lines.includes('DTSTART;TZID=Europe/Brussels:20261221T100000'));
  assert.ok(lines.includes('DTEND;TZID=Europe/Brussels:20261222T000000'));
  assert.ok(lines.includes('RRULE:FREQ=DAILY;COUNT=11'));
  assert.ok(lines.indexOf('TZID:Europe/Brussels') < lines.indexOf('BEGIN:VEVENT'));
});

test('signs with a meaning of their own are escaped, and what no file may hold is left out', () => {
  const lines = unfolded(file());
  assert.ok(lines.includes('SUMMARY:Gesloten\\; wij zijn weg\\, tot\\nmorgen \\\\o/ 😀'));
});

test('every line ends in CRLF, has at most 75 bytes, and cuts no letter', () => {
  const text = file({ summary: 'é😀'.repeat(100) });
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.equal(/(?<!\r)\n/.test(text), false);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(unfolded(text).includes(`SUMMARY:${'é😀'.repeat(100)}`));
});
