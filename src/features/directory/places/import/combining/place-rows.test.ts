import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteerOf } from '../../build-gazetteer.ts';
import type { PostcodeRow } from '../source.ts';
import { placeRows } from './place-rows.ts';

const municipality = (code: string, name: string, others: string[] = []) => ({
  ...{ code, name, others, names: {}, point: null, population: 1000 },
  country: code.startsWith('nl') ? ('nl' as const) : ('be' as const),
});
const places = gazetteerOf({
  municipalities: [
    municipality('be:12025', 'Mechelen', ['Muizen']),
    municipality('be:71017', 'Gingelom'),
    municipality('be:51067', 'Enghien'),
    municipality('nl:0757', 'Boxtel', ['Esch']),
    municipality('nl:0855', 'Tilburg', ['Biezenmortel']),
  ],
  aliases: [],
  byPostcode: new Map(),
  successors: new Map([
    ['be:55010', ['be:51067']],
    ['nl:0788', ['nl:0757', 'nl:0855']],
  ]),
  abroad: new Set(),
  attributions: [],
  version: 'test',
});
const row = (postcode: string, place: string, more: Partial<PostcodeRow> = {}): PostcodeRow => ({
  ...{ postcode, place, code: null, district: '', point: null, line: 1 },
  ...more,
});
const placed = (rows: PostcodeRow[], said: Record<string, string[]> = {}) => {
  const postcodes = new Map(Object.entries(said).map(([postcode, codes]) => [postcode, new Set(codes)]));
  return placeRows(places, rows, postcodes).placed.map(
    ({ row, codes }) => `${row.place}: ${codes.join(' ')}`,
  );
};

test('a village lies in the municipality of its own district, though one elsewhere has a part of that name', () => {
  const muizen = row('be:3891', 'Muizen', { district: 'be:71' });
  assert.deepEqual(placed([muizen]), []);
  assert.deepEqual(placed([muizen], { 'be:3891': ['be:71017'] }), ['Muizen: be:71017']);
  assert.deepEqual(placed([row('be:2812', 'Muizen', { district: 'be:12' })]), ['Muizen: be:12025']);
});

test('a list may still name the district of before a merger', () => {
  assert.deepEqual(placed([row('be:7850', 'Enghien', { district: 'be:55' })]), ['Enghien: be:51067']);
});

test('of a municipality that was divided, each village goes to its own part, the rest to all', () => {
  const rows = ['Esch', 'Biezenmortel', 'Haaren'].map((place) => row('nl:5296', place, { code: 'nl:0788' }));
  assert.deepEqual(placed(rows), ['Esch: nl:0757', 'Biezenmortel: nl:0855', 'Haaren: nl:0757 nl:0855']);
});

test('a name that nobody knows goes with the other rows of its postcode, where they agree', () => {
  const gehucht = row('be:2812', 'Gehucht');
  assert.deepEqual(placed([gehucht, row('be:2812', 'Muizen')]), ['Gehucht: be:12025', 'Muizen: be:12025']);
  assert.deepEqual(placed([gehucht]), []);
});
