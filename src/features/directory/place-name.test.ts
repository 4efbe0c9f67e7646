import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlace } from './place-name.ts';

test('a place is read however it is typed', () => {
  assert.deepEqual(readPlace('  LIÈGE '), { postcode: null, name: 'liege' });
  assert.deepEqual(readPlace('4020'), { postcode: '4020', name: '' });
  assert.deepEqual(readPlace('B-4020 Liège'), { postcode: '4020', name: 'liege' });
  assert.deepEqual(readPlace('1961 ab Heemskerk'), { postcode: '1961', name: 'heemskerk' });
  assert.deepEqual(readPlace('1961AB'), { postcode: '1961', name: '' });
  assert.deepEqual(readPlace('Sint-Niklaas'), { postcode: null, name: 'sint niklaas' });
  assert.deepEqual(readPlace('straat 12345'), { postcode: null, name: 'straat 12345' });
});
