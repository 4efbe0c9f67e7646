import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { queryString, readQuery, type ServicesQuery, servicesPath } from './query.ts';

const read = (search: string): ServicesQuery =>
  readQuery(Object.fromEntries(new URLSearchParams(search)) as Record<string, string>);

test('what was read from an address stands in it the same, whatever it was', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom('neighbour', 'ar', 'wheelchair', 'now', 'yes', '3', 'be:62063', 'nl:0344', '4000'),
  );
  const names = ['place', 'municipality', 'kind', 'language', 'access', 'open', 'charter', 'page', 'other'];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), word), (given) => {
      const query = readQuery(given);
      assert.deepEqual(read(queryString(query)), query);
    }),
  );
});

test('two that ask the same have the same address', () => {
  assert.equal(
    queryString(read('?kind=youth&place=4000&x=1')),
    queryString(read('?place= 4000 &page=1&kind=youth')),
  );
  assert.equal(queryString(read('?place=&kind=&open=&charter=no&page=-1')), '');
});

test('another choice begins at the first page again', () => {
  const query = read('?place=Gent&page=3');
  assert.equal(servicesPath('fr', query), '/fr/services?place=Gent&page=3');
  assert.equal(servicesPath('fr', query, { kind: 'school' }), '/fr/services?place=Gent&kind=school');
});
