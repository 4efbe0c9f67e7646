import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../entry.ts';
import { publicEntry, publicPostAddress, publicValue } from './public-place.ts';

test('of a hidden place only the address of a box is told, never one that names a street too', () => {
  for (const box of [
    'Postbus 12, 9000 Gent',
    'Buurtbemiddeling\nPostbus 123\n1012 AB Amsterdam',
    'BP 45, B-4000 Liège',
    'Postfach 10 01, 4700 Eupen',
  ])
    assert.equal(publicPostAddress(box), box);
  for (const street of [
    'Stille Weg 5, 4000 Demostad',
    'Stille Weg 5, postbus 3, 4000 Demostad',
    'Rue Cachée 12 bp 3, 4000 Liège',
    'Postbus 3 (Stille Weg 5a), 1012AB Demostad',
  ])
    assert.equal(publicPostAddress(street), null, street);
});

test('an entry that keeps its place to itself tells no street with its box, now or in its log', () => {
  const said = <V>(value: V) => ({ value, by: 'service' as const, at: '', confirmed: null });
  const place = { street: 'Stille Weg 5', postcode: '4000', town: 'Demostad', point: null, areaOnly: true };
  const postAddress = 'Stille Weg 5, postbus 3, 4000 Demostad';
  const entry = { facts: { place: said(place), postAddress: said(postAddress) } } as Entry;
  assert.doesNotMatch(JSON.stringify(publicEntry(entry)), /Stille/);
  assert.equal(publicValue(entry, 'postAddress', postAddress), null);
  assert.equal(publicValue(entry, 'postAddress', 'Postbus 3, 4000 Demostad'), 'Postbus 3, 4000 Demostad');
  const open = { facts: { place: said({ ...place, areaOnly: false }) } };
  assert.equal(publicValue(open, 'postAddress', postAddress), postAddress);
});
