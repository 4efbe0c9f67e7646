import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedData } from '../../../../../test/shared-data.ts';
import { gazetteerOf, type Ingredients } from '../build-gazetteer.ts';
import { loadBuiltIn } from '../built-in/load.ts';
import { combine } from './combining/combine.ts';
import { nothingYet, type State } from './combining/state.ts';
import { readLists } from './read-lists.ts';
import type { Rejected } from './source.ts';

const folder = sharedData('geo');
const skip = folder ? false : 'the publishers’ lists are not here (see docs/guide-operator.md)';

let builtIn: Ingredients;
let state: State;
let rejected: Rejected[];
let lacking: Rejected[];

test('the lists of the publishers come in, with every line accounted for', { skip }, async () => {
  const lists = await readLists([folder ?? '']);
  assert.deepEqual(lists.problems, []);
  builtIn = await loadBuiltIn();
  const combined = combine(builtIn, lists.sources, nothingYet);
  ({ state, lacking } = combined);
  rejected = [...lists.rejected, ...combined.rejected];
  const living = state.municipalities.filter(({ ended }) => !ended);
  const counts = ['be', 'nl'].map((country) => living.filter(({ code }) => code.startsWith(country)).length);
  assert.deepEqual(counts, [565, 342]);
  assert.equal(state.outlines.length, 907);
  assert.deepEqual(
    living.filter(({ name, lon }) => !name || lon === null),
    [],
  );
  const without = living.filter(
    ({ code }) => !state.postcodes.some(({ municipality }) => municipality === code),
  );
  assert.deepEqual(without, []);
});

test('what is wrong in them is left out, and said', { skip }, () => {
  const reasons = Map.groupBy(rejected, ({ file, why }) => `${file}: ${why}`);
  const counts = Object.fromEntries([...reasons].map(([reason, lines]) => [reason, lines.length]));
  assert.deepEqual(counts, {
    'be-geo.json: no postcode of four digits': 2,
    'be-geo.json: a code of the post office itself: GeoNames knows no place with it': 40,
    'geonames-postal-NL.txt: in no municipality that the lists know': 1,
  });
});

test('municipalities that a list lacks are filled from the others, and said', { skip }, () => {
  assert.deepEqual(
    lacking.map(({ file, text }) => `${file} ${text}`),
    [...['be-geo.json Mol', 'be-geo.json Enghien', 'be-geo.json Trooz']],
  );
  const of = (code: string) => state.municipalities.find((row) => row.code === code)?.name;
  assert.deepEqual(['be:13025', 'be:51067', 'be:62122'].map(of), ['Mol', 'Enghien', 'Trooz']);
  const at = (postcode: string) =>
    state.postcodes
      .filter((row) => row.postcode === `be:${postcode}`)
      .map(({ municipality }) => municipality);
  assert.deepEqual(['2322', '6642'].map(at), [['be:13014'], ['be:82036']]);
  assert.ok(
    at('2400').includes('be:13025') && at('7850').includes('be:51067') && at('4870').includes('be:62122'),
  );
  assert.ok(['1000', '1040', '1050', '1348'].every((postcode) => at(postcode).length > 1));
});

test('the names that come with the app are those of the publishers', { skip }, () => {
  const own = gazetteerOf(builtIn).municipalities;
  for (const { code, name, names, ended } of state.municipalities) {
    if (ended) continue;
    assert.equal(own.get(code)?.name, name, code);
    for (const [language, other] of Object.entries(own.get(code)?.names ?? {}))
      assert.equal(names[language as 'nl'], other, `${code} in ${language}`);
  }
  const ends = state.municipalities.filter(({ ended, successors }) => ended && successors.length === 0);
  assert.deepEqual(ends, []);
});

test('once more with what is there changes nothing', { skip }, async () => {
  const again = combine(builtIn, (await readLists([folder ?? ''])).sources, state);
  assert.deepEqual(again.state, state);
});
