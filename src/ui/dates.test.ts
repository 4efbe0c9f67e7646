import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatDay,
  formatDayAndTime,
  formatMonth,
  formatPeriod,
  formatTime,
  isoDay,
  type Place,
  relativeDay,
} from './dates.ts';

const place = (language: Place['language']): Place => ({ language, zone: 'Europe/Brussels' });
const now = new Date('2026-11-03T10:00:00Z');

test('a day is said as people say it, with the year only where it is another', () => {
  assert.equal(formatDay('2026-11-03', place('nl'), { now }), '3 november');
  assert.equal(formatDay('2025-11-03', place('nl'), { now }), '3 november 2025');
  assert.equal(formatDay('2026-11-01', place('fr'), { now }), '1er novembre');
  assert.equal(formatDay('2026-11-21', place('fr'), { now, weekday: true }), 'samedi 21 novembre');
  assert.equal(formatDay('2026-11-03', place('de'), { now }), '3. November');
  assert.equal(formatDay('2026-11-03', place('en'), { now }), '3 November');
});

test('a time is written as each language writes it, in the zone of the service', () => {
  const instant = new Date('2026-11-03T13:05:00Z');
  assert.equal(formatTime(instant, place('nl')), '14.05 uur');
  assert.equal(formatTime(instant, place('fr')), '14\u00a0h\u00a005');
  assert.equal(formatTime(instant, place('de')), '14:05\u00a0Uhr');
  assert.equal(formatTime(new Date('2026-11-03T00:00:00Z'), place('en')), '1:00');
  assert.equal(formatDayAndTime(instant, place('nl'), { now }), 'dinsdag 3 november om 14.05 uur');
});

test('near days are said by their distance, counted in calendar days and not in hours', () => {
  assert.equal(relativeDay(new Date('2026-11-03T22:59:00Z'), place('nl'), now), 'vandaag');
  assert.equal(relativeDay(new Date('2026-11-03T23:01:00Z'), place('nl'), now), 'morgen');
  assert.equal(relativeDay('2026-11-07', place('nl'), now), 'over 4 dagen');
  assert.equal(relativeDay('2026-11-01', place('fr'), now), 'avant-hier');
  assert.equal(relativeDay('2026-11-30', place('nl'), now), '30 november');
});

test('the night in which the clock changes is one day like the others', () => {
  const before = new Date('2026-10-24T22:30:00Z');
  assert.equal(isoDay(before, 'Europe/Amsterdam'), '2026-10-25');
  assert.equal(relativeDay('2026-10-26', place('nl'), before), 'morgen');
});

test('a month and a day of it are said apart, whichever was said first', () => {
  assert.equal(formatMonth('2027-03-15', place('nl')), 'maart 2027');
  assert.equal(formatDay('2027-03-15', place('nl')), '15 maart 2027');
});

test('a period names the month once where it can', () => {
  assert.match(formatPeriod('2026-11-03', '2026-11-07', place('nl'), { now }), /^3\s?–\s?7 november$/);
  assert.equal(formatPeriod('2026-11-03', '2026-11-03', place('nl'), { now }), '3 november');
  assert.match(formatPeriod('2026-12-30', '2027-01-02', place('nl'), { now }), /2026.*2027/);
});
