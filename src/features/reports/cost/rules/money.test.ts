import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../../../../platform/texts/languages.ts';
import { costPerCase, totalOf } from './cost-per-case.ts';
import { centsIn, hundredthsIn, sayCents, typedCents } from './money.ts';

test('an amount is read as people of each language write it', () => {
  for (const [typed, cents] of [
    ['40.000', 4_000_000n],
    ['40 000,50', 4_000_050n],
    ['40\u202f000,5', 4_000_050n],
    ['€ 1,250.75', 125_075n],
    ['1.250,75 EUR', 125_075n],
    ['12,5', 1250n],
    ['12.5', 1250n],
    ['0', 0n],
    ['1.234.567', 123_456_700n],
  ] as const)
    assert.equal(centsIn(typed), cents, typed);
});

test('what is no amount is none, and is not guessed at', () => {
  for (const typed of ['', '-5', '1.2.3', '1,2345', '1.000,000.00', 'veel', '1e3', '1.000.50', '12345678901'])
    assert.equal(centsIn(typed), null, typed);
});

test('what is shown in a field is read back as the same amount, in four languages', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 99_999_999_999n }),
      fc.constantFrom(...languages),
      (cents, language) => {
        assert.equal(centsIn(typedCents(cents, language)), cents);
        assert.equal(centsIn(sayCents(cents, language)), cents);
      },
    ),
  );
});

test('euros are said as each language writes them', () => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  const said = languages.map((language) => plain(sayCents(4_000_050n, language)));
  assert.deepEqual(said, ['€ 40.000,50', '40 000,50 €', '40.000,50 €', '€40,000.50']);
  assert.equal(plain(sayCents(4_000_000n, 'nl')), '€ 40.000');
});

test('a part of a full-time job is read with a comma or a point', () => {
  assert.deepEqual(['1,25', '0.5', '2', 'x', '1,255'].map(hundredthsIn), [125, 50, 200, null, null]);
});

test('the cost per case is a whole euro, and there is none without cases', () => {
  const total = totalOf({ staff: 3_800_000n, travel: 120_000n, administration: 60_000n, other: 20_000n });
  assert.equal(total, 4_000_000n);
  assert.equal(costPerCase(total, 13), 307_700n);
  assert.equal(costPerCase(total, 80), 50_000n);
  assert.equal(costPerCase(total, 0), null);
});
