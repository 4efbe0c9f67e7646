import assert from 'node:assert/strict';
import { test } from 'node:test';
import { municipalitiesOf } from './area.ts';
import { gazetteerOf } from './build-gazetteer.ts';
import { loadBuiltIn } from './built-in/load.ts';
import { nameIn } from './name-in.ts';

const places = gazetteerOf(await loadBuiltIn());
const area = (area: { municipalities?: string[]; names?: string[] }, country: 'be' | 'nl' = 'be') =>
  [...municipalitiesOf(places, { municipalities: [], names: [], ...area }, country)].sort();

test('an area is the municipalities of today: what merged leads to what followed, also over two mergers', () => {
  assert.deepEqual(area({ municipalities: ['be:62051', 'be:46003', 'be:46013'] }), ['be:46030', 'be:62051']);
  assert.deepEqual(area({ municipalities: ['nl:0788'] }, 'nl'), ['nl:0757', 'nl:0824', 'nl:0855', 'nl:0865']);
});

test('names that were typed are looked up in the country of the service; a municipality goes before villages called so', () => {
  assert.deepEqual(area({ names: ['Luik', 'HERSTAL', 'Nergensheim'] }), ['be:62051', 'be:62063']);
  assert.deepEqual(area({ names: ['Halle'] }), ['be:23027']);
  assert.deepEqual(area({ names: ['Halle'] }, 'nl'), ['nl:1876']);
});

test('a municipality is named in the reader’s language where that name is known, else as at home', () => {
  const liege = places.municipalities.get('be:62063');
  assert.ok(liege);
  assert.deepEqual(
    (['nl', 'fr', 'de', 'en'] as const).map((language) => nameIn(liege, language)),
    [...['Luik', 'Liège', 'Lüttich', 'Liège']],
  );
});
