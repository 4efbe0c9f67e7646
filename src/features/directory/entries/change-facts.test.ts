import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullEntry } from '../../../../test/entries.ts';
import { withFacts } from './change-facts.ts';
import type { Entry } from './entry.ts';
import { publicEntry } from './rules/public-place.ts';

const now = new Date('2026-11-22T09:00:00Z');
const street = 'Stille Weg 5, 4000 Demostad';

/** A service that must not be found, whose letters go to its street. */
function hidden(areaOnly = true): Entry {
  const entry = fullEntry('refuge', { tenant: null });
  const { place, postAddress } = entry.facts;
  assert.ok(place && postAddress);
  Object.assign(place.value, { street: 'Stille Weg 5', areaOnly });
  postAddress.value = street;
  return entry;
}

test('as long as an address is hidden its place stays, for else the address of its letters would be published', () => {
  for (const by of ['service', 'editor', 'visitor', 'import'] as const) {
    const entry = hidden();
    const { facts, changes } = withFacts(entry, { place: null }, by, now);
    assert.deepEqual(changes, [], by);
    assert.doesNotMatch(JSON.stringify(publicEntry({ ...entry, facts })), /Stille/, by);
  }
  const { facts } = withFacts(hidden(false), { place: null }, 'service', now);
  assert.equal(facts.place, undefined, 'one that is not hidden may go');
});
