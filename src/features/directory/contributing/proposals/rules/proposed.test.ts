import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullEntry } from '../../../../../../test/entries.ts';
import { valueToBe } from './proposed.ts';

test('what a visitor proposed before a place was hidden does not show it again when it is accepted', () => {
  const entry = fullEntry('refuge');
  const proposed = { street: 'Stille Weg 6', postcode: '4000', town: 'Luik', point: null, areaOnly: false };
  const now = new Date('2026-11-22T09:00:00Z');
  assert.deepEqual(valueToBe(entry, 'place', proposed, now), proposed);
  Object.assign(entry.facts.place?.value ?? {}, { areaOnly: true });
  assert.deepEqual(valueToBe(entry, 'place', proposed, now), { ...proposed, areaOnly: true });
  assert.equal(valueToBe(entry, 'place', null, now), null);
});
