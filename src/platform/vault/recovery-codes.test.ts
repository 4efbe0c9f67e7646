import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRecoveryCode, newRecoveryCodes, normaliseRecoveryCode } from './recovery-codes.ts';

test('there are ten codes of ten characters, all different', () => {
  const codes = newRecoveryCodes();
  assert.equal(codes.length, 10);
  assert.ok(codes.every((code) => /^[0-9A-HJKMNP-TV-Z]{10}$/.test(code)));
  assert.equal(new Set(codes).size, 10);
});

test('a code is read as it was meant', () => {
  for (const code of newRecoveryCodes()) {
    assert.equal(normaliseRecoveryCode(` ${formatRecoveryCode(code).toLowerCase()}\n`), code);
  }
  assert.equal(normaliseRecoveryCode('OIL12-3456L'), '0111234561');
});

test('what can be no code is none', () => {
  for (const typed of ['', 'K7M2Q-9RTX', 'K7M2Q-9RTXBB', 'K7M2Q-9RTXU', 'K7M2Q!9RTX']) {
    assert.equal(normaliseRecoveryCode(typed), null);
  }
});
