import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Typed } from '../../../../platform/http/form.ts';
import { type FieldName, fieldNames, type Hours, isTextField } from '../../entries/fields.ts';
import { gazetteerOf } from '../../places/build-gazetteer.ts';
import { loadBuiltIn } from '../../places/built-in/load.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { fullService } from '../../service/full-service.fixture.ts';
import { clockTime } from './clock-time.ts';
import type { At } from './field-form.ts';
import { fieldForms } from './forms.ts';

let gazetteer: Gazetteer;
const now = new Date('2026-11-22T09:00:00Z');
before(async () => {
  gazetteer = gazetteerOf(await loadBuiltIn());
});
const at = (given: Partial<At> = {}): At => ({
  ...{ language: 'nl', now, country: 'be', gazetteer, proposing: false },
  ...given,
});

function read(field: FieldName, typed: Typed, before?: unknown, given?: Partial<At>): unknown {
  const answer = fieldForms[field].read(typed, before, at(given));
  return answer.ok ? answer.value : answer.errors;
}

test('a form that nobody touched gives the value that was there, in every language of its reader', () => {
  const { facts } = fullService('round', {});
  for (const language of ['nl', 'fr', 'de', 'en'] as const)
    for (const field of fieldNames) {
      const value = facts[field]?.value;
      if (value === undefined) continue;
      const typed = fieldForms[field].typed(value, at({ language }));
      assert.deepEqual(read(field, typed, value, { language }), value, `${field} in ${language}`);
    }
});

test('a form that is left empty means that there is no such fact', () => {
  for (const field of fieldNames)
    assert.equal(read(field, fieldForms[field].typed(undefined, at())), null, field);
});

test('whatever somebody types, a form answers with a value that the directory takes, or says what is wrong', () => {
  const odd = ['x'.repeat(20_000), '😀', '<b>', '-1', '1e9', '25:99', '2026-02-30', '{', '=1+1'];
  const names = [
    'value',
    'text-nl',
    'from',
    'town',
    'lat',
    'lon',
    'd1-0-from',
    'd1-0-to',
    'x0-first',
    'x0-from',
  ];
  const rows = ['r0-where', 'r0-day', 'r0-from', 'r0-to', 'r0-who', 'r0-every'];
  for (const field of fieldNames)
    for (const word of odd)
      for (const proposing of [false, true]) {
        const typed = Object.fromEntries([...names, ...rows].map((name) => [name, word]));
        const answer = fieldForms[field].read(typed, undefined, at({ proposing }));
        assert.ok(answer.ok || Object.values(answer.errors).every(Boolean), `${field} ${word.slice(0, 20)}`);
      }
});

test('an area is written by names in any language and by postcodes; what is not known is told with what comes near', () => {
  const area = read('area', { value: 'Luik\nHerstal; 4020\nLiège' });
  assert.deepEqual(area, { municipalities: ['be:62063', 'be:62051'], postcodes: ['be:4020'], names: [] });
  const wrong = read('area', { value: 'Luik\nHerstall\nNergensland' }) as Record<string, string>;
  assert.match(wrong.value ?? '', /“Herstall” kennen wij niet\. Bedoelt u Herstal\? “Nergensland”/);
  const kept = read('area', { value: 'Luik\nNergensland', keepUnknown: 'yes' });
  assert.deepEqual(kept, { municipalities: ['be:62063'], postcodes: [], names: ['Nergensland'] });
});

test('hours are read as people write them, and half a period is asked for', () => {
  for (const [typed, time] of [
    ['9', '09:00'],
    ['9u30', '09:30'],
    ['9.30', '09:30'],
    ['14 h', '14:00'],
    ['24:00', '00:00'],
    ['25', null],
    ['9:75', null],
    ['negen', null],
  ] as const)
    assert.equal(clockTime(typed), time, typed);
  const hours = read('hours', { 'd1-0-from': '9', 'd1-0-to': '12.30' }) as Hours;
  assert.deepEqual(hours.week, [{ day: 1, from: '09:00', to: '12:30' }]);
  assert.ok('d2-0-to' in (read('hours', { 'd2-0-from': '9' }) as object));
  assert.ok('d2-0-to' in (read('hours', { 'd2-0-from': '12', 'd2-0-to': '9' }) as object));
  assert.ok('x0-first' in (read('hours', { 'x0-why': 'Verlof' }) as object));
});

test('exceptions that lie long behind us, and rows beyond one form, are kept as they are', () => {
  const past = { from: '2020-01-01', to: '2020-01-02', open: null, why: 'Vroeger' };
  const before: Hours = {
    week: [{ day: 1, from: '09:00', to: '12:00' }],
    holidays: false,
    exceptions: [past],
  };
  const typed = { ...fieldForms.hours.typed(before, at()), 'x0-first': '2026-12-24' };
  const after = read('hours', typed, before) as Hours;
  assert.deepEqual(after.exceptions, [past, { from: '2026-12-24', to: '2026-12-24', open: null, why: '' }]);
  const advisers = Array.from({ length: 45 }, (_, n) => ({ who: `Wie ${n}`, where: '', reach: '' }));
  assert.deepEqual(read('advisers', fieldForms.advisers.typed(advisers, at()), advisers), advisers);
});

test('who moves to another town without a new point has none, for the old one would be wrong', () => {
  const before = { street: 'A 1', postcode: '4000', town: 'Luik', point: [5.57, 50.64], areaOnly: false };
  const typed = { ...fieldForms.place.typed(before, at()), town: 'Herstal', postcode: '4040' };
  assert.equal((read('place', typed, before) as typeof before).point, null);
});

test('a visitor writes a text in his own language and cannot hide a place', () => {
  assert.ok(isTextField('does'));
  const { does } = fullService('round', {}).facts;
  const after = read('does', { value: 'Hulp.' }, does?.value, { proposing: true }) as NonNullable<
    typeof does
  >['value'];
  assert.deepEqual([after.in.nl?.text, after.in.fr], ['Hulp.', does?.value.in.fr]);
  const place = read('place', { town: 'Luik', areaOnly: 'yes' }, undefined, { proposing: true });
  assert.equal((place as { areaOnly: boolean }).areaOnly, false);
});

test('whoever empties the form of a hidden place is told to leave the town, and one that is not hidden may go', () => {
  const before = { street: 'Stille Weg 5', postcode: '4000', town: 'Luik', point: null, areaOnly: true };
  for (const areaOnly of ['yes', ''])
    assert.match((read('place', { areaOnly }, before) as { town: string }).town, /verborgen/);
  assert.equal(read('place', {}, { ...before, areaOnly: false }), null);
});
