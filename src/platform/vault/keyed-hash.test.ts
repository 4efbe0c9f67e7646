import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keyedHash } from './keyed-hash.ts';
import { newKey } from './seal.ts';

const key = newKey();

test('equal values are found again, as text or as bytes', () => {
  assert.deepEqual(keyedHash(key, 'phone', '+32412'), keyedHash(key, 'phone', '+32412'));
  assert.deepEqual(keyedHash(key, 'phone', '+32412'), keyedHash(key, 'phone', Buffer.from('+32412')));
  assert.equal(keyedHash(key, 'phone', '').length, 32);
});

test('another value, purpose or key never gives the same hash, wherever purpose ends and value begins', () => {
  assert.notDeepEqual(keyedHash(key, 'phone', 'x'), keyedHash(newKey(), 'phone', 'x'));
  const pair = fc.tuple(fc.string(), fc.string());
  fc.assert(
    fc.property(pair, pair, ([purpose, value], [otherPurpose, otherValue]) => {
      fc.pre(purpose !== otherPurpose || value !== otherValue);
      assert.notDeepEqual(keyedHash(key, purpose, value), keyedHash(key, otherPurpose, otherValue));
    }),
  );
  assert.notDeepEqual(keyedHash(key, 'ab', 'c'), keyedHash(key, 'a', 'bc'));
});
