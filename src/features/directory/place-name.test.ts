import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlace } from './place-name.ts';

test('a place is read however it is typed', () => {
  assert.deepEqual(readPlace('  LIÈGE '), { postcode: null, names: ['liege'] });
  assert.deepEqual(readPlace('4020'), { postcode: '4020', names: [] });
  assert.deepEqual(readPlace('B-4020 Liège'), { postcode: '4020', names: ['liege'] });
  assert.deepEqual(readPlace('1961 ab Heemskerk'), {
    postcode: '1961',
    names: ['heemskerk', 'ab heemskerk'],
  });
  assert.deepEqual(readPlace('8660 De Panne').names, ['panne', 'de panne']);
  assert.deepEqual(readPlace('1961AB'), { postcode: '1961', names: [] });
  assert.deepEqual(readPlace('Sint-Niklaas'), { postcode: null, names: ['sint niklaas'] });
  assert.deepEqual(readPlace('straat 12345'), { postcode: null, names: ['straat 12345'] });
  assert.deepEqual(readPlace(' ,. '), { postcode: null, names: [] });
});
