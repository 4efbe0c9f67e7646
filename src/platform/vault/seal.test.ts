import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  decrypt,
  decryptText,
  encrypt,
  newKey,
  newKeyPair,
  openSealed,
  pairOf,
  SealBroken,
  sealTo,
} from './seal.ts';

const bytes = fc.uint8Array({ maxLength: 3000 });
const place = fc.string({ minLength: 1, unit: 'binary' });

test('what was encrypted comes back, whatever it is and wherever it lies', () => {
  const key = newKey();
  fc.assert(
    fc.property(bytes, place, (plain, at) => {
      assert.deepEqual(decrypt(key, encrypt(key, plain, at), at), plain);
    }),
  );
});

test('a text comes back letter by letter, emoji and byte order mark included', () => {
  const key = newKey();
  for (const text of ['', '\uFEFFé', 'Zij zei: “nooit meer” 🙏', 'x'.repeat(1023), 'x'.repeat(1024)]) {
    assert.equal(decryptText(key, encrypt(key, text, 'item'), 'item'), text);
  }
});

test('another key or another place opens nothing', () => {
  const key = newKey();
  const sealed = encrypt(key, 'De buurman drinkt', 'compartment:1/item:1');
  assert.throws(() => decrypt(newKey(), sealed, 'compartment:1/item:1'), SealBroken);
  assert.throws(() => decrypt(key, sealed, 'compartment:1/item:2'), SealBroken);
});

test('one changed, missing or added byte anywhere breaks the seal', () => {
  const key = newKey();
  const pair = newKeyPair();
  const stories = encrypt(key, 'Elke nacht muziek', 'item');
  const keys = sealTo(pair.publicKey, key);
  const opens = (sealed: Uint8Array) => (sealed.length === stories.length ? 'story' : 'key');
  for (const sealed of [stories, keys]) {
    const what = opens(sealed);
    const open = (changed: Uint8Array) =>
      what === 'story' ? decrypt(key, changed, 'item') : openSealed(pair, changed);
    assert.ok(open(sealed));
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
      assert.throws(() => open(changed), SealBroken);
      assert.throws(() => open(sealed.subarray(0, at)), SealBroken);
    }
    assert.throws(() => open(Uint8Array.of(...sealed, 0)), SealBroken);
  }
});

test('the same text twice is sealed differently each time', () => {
  const key = newKey();
  const pair = newKeyPair();
  assert.notDeepEqual(encrypt(key, 'nee', 'item'), encrypt(key, 'nee', 'item'));
  assert.notDeepEqual(sealTo(pair.publicKey, key), sealTo(pair.publicKey, key));
});

test('a short yes and a short no are equally long once sealed, up to the next 64 or 256 bytes', () => {
  const key = newKey();
  const length = (characters: number) => encrypt(key, 'x'.repeat(characters), 'item').length;
  assert.equal(length(0), length(63));
  assert.equal(length(64) - length(63), 64);
  assert.equal(length(1024), length(1279));
  assert.equal(length(1280) - length(1279), 256);
});

test('only the owner of the pair opens what was sealed to him', () => {
  const owner = newKeyPair();
  fc.assert(
    fc.property(bytes, (plain) => {
      const sealed = sealTo(owner.publicKey, plain);
      assert.deepEqual(openSealed(owner, sealed), plain);
      assert.throws(() => openSealed(newKeyPair(), sealed), SealBroken);
    }),
    { numRuns: 30 },
  );
});

test('a private key alone gives its pair back', () => {
  const pair = newKeyPair();
  assert.deepEqual(pairOf(pair.privateKey), pair);
});

test('a key of the wrong length is a bug, not a broken seal', () => {
  assert.throws(() => encrypt(new Uint8Array(31), 'x', 'item'), TypeError);
  assert.throws(() => decrypt(new Uint8Array(0), encrypt(newKey(), 'x', 'item'), 'item'), TypeError);
});
