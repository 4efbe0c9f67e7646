import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../../platform/texts/languages.ts';
import { fieldTexts } from './field-texts.ts';
import { fieldNames } from './fields.ts';
import { sayValue } from './say-value.ts';

test('every field has a name in every language', () => {
  for (const language of languages)
    for (const field of fieldNames) assert.ok(fieldTexts(language)(field).length > 1, `${language} ${field}`);
});

test('values are said in plain words, a line each', () => {
  const week = [
    { day: 1, from: '13:00', to: '16:00' },
    { day: 1, from: '09:00', to: '12:00' },
    { day: 3, from: '09:00', to: '12:00' },
  ];
  const exceptions = [{ from: '2026-12-24', to: '2026-12-31', open: null, why: 'Verlof' }];
  assert.deepEqual(sayValue('hours', { week, holidays: false, exceptions }, 'nl'), [
    'maandag 09:00–12:00, 13:00–16:00',
    'woensdag 09:00–12:00',
    '2026-12-24 – 2026-12-31: gesloten (Verlof)',
  ]);
  assert.deepEqual(sayValue('languages', ['nl', 'fr'], 'de'), ['Niederländisch, Französisch']);
  assert.deepEqual(
    sayValue(
      'area',
      { municipalities: ['be:62063'], postcodes: ['be:4000'], names: ['Ans'] },
      'fr',
      () => 'Liège',
    ),
    ['Ans, Liège', '4000'],
  );
  assert.deepEqual(sayValue('charterSignedOn', '2024-03-01', 'fr'), ['1er mars 2024']);
});

test('a place that is published as an area only is said without its street', () => {
  const place = { street: 'Stille Weg 5', postcode: '4000', town: 'Luik', point: null, areaOnly: true };
  assert.deepEqual(sayValue('place', place, 'en'), ['Luik', 'The address is not published, only the place.']);
});
