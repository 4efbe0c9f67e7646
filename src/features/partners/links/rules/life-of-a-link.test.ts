import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysToChoose, endOfLink, stateOfLink, wrongCodesEnd } from './life-of-a-link.ts';

const now = new Date('2026-11-22T09:00:00Z');

test('a link may last from today until a year from now, and ninety days are proposed', () => {
  const zone = 'Europe/Brussels';
  assert.deepEqual(daysToChoose(now, zone), { usual: '2027-02-20', first: '2026-11-22', last: '2027-11-22' });
  for (const day of ['2026-11-21', '2027-11-23', '', 'x']) assert.equal(endOfLink(day, now, zone), null);
});

test('it opens until midnight of its last day there, in winter, in summer and where the clock changes', () => {
  const end = (day: string) => endOfLink(day, now, 'Europe/Brussels')?.toISOString();
  assert.equal(end('2026-11-22'), '2026-11-22T23:00:00.000Z');
  assert.equal(end('2027-03-27'), '2027-03-27T23:00:00.000Z');
  assert.equal(end('2027-03-28'), '2027-03-28T22:00:00.000Z');
  assert.equal(end('2027-10-31'), '2027-10-31T23:00:00.000Z');
});

test('the state of a link says why it opens nothing', () => {
  const stands = {
    expires_at: new Date('2026-11-23T00:00:00Z'),
    ended_at: null,
    wrong_codes: 3,
    reaches: true,
  };
  assert.equal(stateOfLink(stands, now), 'stands');
  assert.equal(stateOfLink({ ...stands, expires_at: now }, now), 'expired');
  assert.equal(stateOfLink({ ...stands, reaches: false }, now), 'contact_changed');
  assert.equal(stateOfLink({ ...stands, ended_at: now }, now), 'ended');
  assert.equal(stateOfLink({ ...stands, ended_at: now, wrong_codes: wrongCodesEnd }, now), 'too_many_wrong');
});
