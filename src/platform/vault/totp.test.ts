import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Secret } from 'otpauth';
import { newSecret, uri, verify } from './totp.ts';

// RFC 6238, appendix B (SHA-1), the last six digits.
const secret = Secret.fromLatin1('12345678901234567890').base32;
const at = (seconds: number) => new Date(seconds * 1000);

test('the codes of the standard are right in their half minute', () => {
  for (const [seconds, code] of [
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ] as const) {
    assert.equal(verify(secret, code, { now: at(seconds), lastCounter: null }), Math.floor(seconds / 30));
  }
});

test('a clock half a minute off is forgiven, a minute off is not', () => {
  const counter = Math.floor(1_111_111_109 / 30);
  const tried = (offset: number) =>
    verify(secret, '081804', { now: at(counter * 30 + offset), lastCounter: null });
  assert.deepEqual([tried(-30), tried(0), tried(59)], [counter, counter, counter]);
  assert.deepEqual([tried(-31), tried(60)], [null, null]);
});

test('a code is accepted once, and none from before the last one', () => {
  const now = at(59);
  const counter = verify(secret, '287082', { now, lastCounter: null });
  assert.equal(counter, 1);
  assert.equal(verify(secret, '287082', { now, lastCounter: counter }), null);
  assert.equal(verify(secret, '287082', { now, lastCounter: 2 }), null);
  assert.equal(verify(secret, '287082', { now, lastCounter: 0 }), 1);
});

test('spaces do not matter; what is no code is not accepted', () => {
  assert.equal(verify(secret, ' 287 082 ', { now: at(59), lastCounter: null }), 1);
  for (const code of ['', '28708', '2870823', '28708a', '287083']) {
    assert.equal(verify(secret, code, { now: at(59), lastCounter: null }), null);
  }
});

test('the address for the app names issuer and account, and secrets are all different', () => {
  const address = new URL(uri('Entente Luik', 'an@voorbeeld.example', secret));
  assert.equal(address.protocol, 'otpauth:');
  assert.equal(address.searchParams.get('secret'), secret);
  assert.equal(address.searchParams.get('issuer'), 'Entente Luik');
  assert.match(decodeURIComponent(address.pathname), /Entente Luik:an@voorbeeld\.example$/);
  assert.equal(new Set(Array.from({ length: 100 }, newSecret)).size, 100);
  assert.match(newSecret(), /^[A-Z2-7]{32}$/);
});
