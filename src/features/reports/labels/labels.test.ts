import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../../platform/texts/languages.ts';
import { axes, ownKeys } from './axes.ts';
import { sayAxis, sayKey } from './say-key.ts';

test('every axis and every key of reports is said in four languages', () => {
  for (const language of languages) {
    for (const axis of axes) assert.ok(sayAxis(axis, language).length > 2, `${axis} in ${language}`);
    for (const [axis, keys] of Object.entries(ownKeys))
      for (const key of keys)
        if (language !== 'en') assert.notEqual(sayKey(axis as 'start', key, language).toLowerCase(), key);
  }
  assert.equal(sayKey('start', 'started', 'nl'), 'Gestart');
});

test('a month is said with its year, a district as it is, and no code as not known', () => {
  assert.equal(sayKey('month', '2026-03', 'nl'), 'Maart 2026');
  assert.equal(sayKey('district', 'Noord', 'fr'), 'Noord');
  assert.equal(sayKey('district', 'UNKNOWN', 'en'), 'Not known');
  assert.equal(sayKey('tenure', 'UNKNOWN', 'de'), 'Unbekannt');
  assert.equal(sayKey('district', 'started', 'nl'), 'Started');
});
