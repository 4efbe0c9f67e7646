import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatCode, hardenCode, newCode, parseCode } from './code.ts';
import { newKey } from './seal.ts';

const code = fc.stringMatching(/^[0-9]{16}$/);

test('a new code has sixteen digits, and every digit comes up in every place', () => {
  const codes = Array.from({ length: 2000 }, newCode);
  assert.ok(codes.every((one) => /^[0-9]{16}$/.test(one)));
  for (let place = 0; place < 16; place += 1) {
    const counts = Array.from(
      { length: 10 },
      (_, digit) => codes.filter((one) => one[place] === String(digit)).length,
    );
    // 200 are expected; seven standard deviations either side.
    assert.ok(
      counts.every((count) => count > 105 && count < 295),
      `place ${place}: ${counts}`,
    );
  }
  assert.equal(new Set(codes).size, codes.length);
});

test('a code is printed in fours and read back', () => {
  assert.equal(formatCode('1234567890123456'), '1234 5678 9012 3456');
  fc.assert(fc.property(code, (one) => assert.equal(parseCode(formatCode(one)), one)));
});

test('spaces, dashes, dots, full-width digits and look-alike letters do not matter', () => {
  for (const typed of [
    ' 1234-5678-9012-3456 ',
    '1234.5678.9012.3456',
    '1234–5678—9012\u00a03456\n',
    '１２３４ ５６７８ ９０１２ ３４５６',
    'l234 5678 9O12 3456',
    'I234 5678 9o12 3456',
    '1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6',
    '\u200e1234567890123456',
  ]) {
    assert.equal(parseCode(typed), '1234567890123456', typed);
  }
});

test('what is no code is none', () => {
  for (const typed of [
    '',
    '1234 5678 9012 345',
    '1234 5678 9012 3456 7',
    '1234 5678 9012 345A',
    '1234x5678 9012 3456',
  ]) {
    assert.equal(parseCode(typed), null, typed);
  }
});

test('a code alone is found again and opens, in this installation only', async () => {
  const here = newKey();
  const [once, again, other, elsewhere] = await Promise.all([
    hardenCode('1234567890123456', here),
    hardenCode('1234567890123456', here),
    hardenCode('1234567890123457', here),
    hardenCode('1234567890123456', newKey()),
  ]);
  assert.deepEqual(once, again);
  assert.equal(once?.lookupId.length, 16);
  assert.equal(once?.key.length, 32);
  const values = [once, other, elsewhere].flatMap((one) => [one?.lookupId, one?.key?.subarray(0, 16)]);
  assert.equal(new Set(values.map((value) => Buffer.from(value ?? []).toString('hex'))).size, 6);
});
