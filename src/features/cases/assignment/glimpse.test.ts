import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newKeyPair } from '../../../platform/vault/seal.ts';
import { foldStreet, homesOf } from './fold-home.ts';
import { openGlimpse, sealGlimpse } from './glimpse.ts';

const parties = (name: string, street: string) =>
  [
    { side: 'first', contact: { name, street } },
    { side: 'second', contact: { name: '', street: '' } },
  ] as const;

test('a glimpse holds the street and the first letter, and opens for its mediator alone', () => {
  const keys = newKeyPair();
  const sealed = sealGlimpse(keys.publicKey, parties('élise Zoeker', 'Rue du Pont'));
  assert.deepEqual(openGlimpse(keys, sealed), {
    first: { street: 'Rue du Pont', initial: 'É' },
    second: { street: '', initial: '' },
  });
  assert.equal(openGlimpse(newKeyPair(), sealed), null);
});

test('the length of a glimpse does not tell the street', () => {
  const { publicKey } = newKeyPair();
  const lengths = ['', 'Dam', 'Avenue du Maréchal de Lattre de Tassigny'].map(
    (street) => sealGlimpse(publicKey, parties('A', street)).length,
  );
  assert.equal(new Set(lengths).size, 1);
});

test('of a community case a mediator sees its streets, each once, and neither who nor how many', () => {
  const keys = newKeyPair();
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      side: index === 0 ? ('first' as const) : ('other' as const),
      contact: { name: `Naam ${index}`, street: index % 2 ? 'Kerkstraat' : 'KERKSTRAAT 12' },
    }));
  const sealed = [3, 30].map((count) => sealGlimpse(keys.publicKey, many(count)));
  for (const one of sealed) {
    const glimpse = openGlimpse(keys, one);
    assert.ok(glimpse && 'streets' in glimpse);
    assert.equal(glimpse.streets.length, 1);
  }
  const apart = [...many(29), { side: 'other' as const, contact: { name: '', street: 'Molenweg' } }];
  assert.deepEqual(openGlimpse(keys, sealGlimpse(keys.publicKey, apart)), {
    streets: ['Kerkstraat', 'Molenweg'].map((street) => (street === 'Kerkstraat' ? 'KERKSTRAAT 12' : street)),
  });
  assert.equal(new Set([...sealed, sealGlimpse(keys.publicKey, apart)].map((one) => one.length)).size, 1);
});

test('a street is the same street in capitals, with accents, or with a number behind it', () => {
  for (const typed of ['Rue de l’Église', 'RUE DE L EGLISE', 'rue de l’église 12', 'Rue de l’Eglise 12 b'])
    assert.equal(foldStreet(typed), 'rue de l eglise', typed);
  assert.notEqual(foldStreet('Place du 20 Août'), foldStreet('Place du 4 Août'));
});

test('a home is found by postcode, by name, by both, and by the name in another language', () => {
  const homes = homesOf({ street: 'Rue Léopold', postcode: '4000', place: 'Liège' }, ['luik']);
  const known = homes.map((home) => home.municipality);
  for (const written of ['4000', 'liege', '4000 liege', 'luik', '4000 luik'])
    assert.ok(known.includes(written), written);
  assert.deepEqual(homesOf({ street: 'Rue Léopold', postcode: '', place: '' }), []);
});
