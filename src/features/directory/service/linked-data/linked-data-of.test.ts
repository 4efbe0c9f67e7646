import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullEntry } from '../../../../../test/entries.ts';
import type { Hours } from '../../entries/fields.ts';
import { linkedDataOf } from './linked-data-of.ts';

const now = new Date('2026-11-22T09:00:00Z');
const served = { names: [], postcodes: [] };

/** What search engines read of the days that are otherwise than the week says. */
function dated(hours: Hours): string[] {
  const entry = fullEntry('liege');
  const fact = { value: hours, by: 'service' as const, at: now.toISOString(), confirmed: null };
  const given = { entry: { ...entry, facts: { ...entry.facts, hours: fact } }, language: 'fr' as const, now };
  const said = linkedDataOf({ ...given, served, marks: new Map(), origin: 'https://entente.example' });
  return (said.hoursAvailable as Record<string, string>[])
    .filter((one) => one.validFrom)
    .map((one) => `${one.validFrom}–${one.validThrough} ${one.opens}–${one.closes}`);
}

const friday = { day: 5, from: '09:00', to: '12:00' };

test('a public holiday on a day of the week that it is open is said to be closed, to search engines too', () => {
  const days = dated({ week: [friday], holidays: false, exceptions: [] });
  assert.equal(days[0], '2026-12-25–2026-12-25 00:00–00:00');
  assert.equal(days[1], '2027-01-01–2027-01-01 00:00–00:00');
  assert.deepEqual(dated({ week: [friday], holidays: true, exceptions: [] }), []);
});

test('what a service said of a day counts before its holiday, and what is past is not told', () => {
  const exceptions = [
    { from: '2026-11-02', to: '2026-11-06', open: null, why: '' },
    { from: '2026-12-25', to: '2026-12-25', open: ['10:00', '11:00'] as [string, string], why: '' },
  ];
  const days = dated({ week: [friday], holidays: false, exceptions });
  assert.equal(days[0], '2026-12-25–2026-12-25 10:00–11:00');
});
