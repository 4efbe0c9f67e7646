import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextIn } from '../../../entries/fields.ts';
import { gapsOf, rewritten, withWords } from './translations.ts';

const [then, now] = [new Date('2025-01-01T00:00:00Z'), new Date('2026-11-22T09:00:00Z')];
const at = then.toISOString();
const before: TextIn = {
  from: 'nl',
  in: { nl: { text: 'Wij helpen.', at }, fr: { text: 'Nous aidons.', at } },
};

test('a source that changes makes its translation older, which keeps its own date', () => {
  const after = rewritten(before, { nl: 'Wij helpen u.', fr: 'Nous aidons.' }, 'nl', false, now);
  assert.equal(after?.in.fr?.at, at);
  assert.equal(after?.in.nl?.at, now.toISOString());
  assert.deepEqual(after && gapsOf(after), { missing: ['de', 'en'], older: ['fr'] });
});

test('a translation that is changed too, or is said to be right still, is not older', () => {
  const both = rewritten(before, { nl: 'Wij helpen u.', fr: 'Nous vous aidons.' }, 'nl', false, now);
  const said = rewritten(before, { nl: 'Wij helpen u.', fr: 'Nous aidons.' }, 'nl', true, now);
  for (const after of [both, said]) assert.deepEqual(after && gapsOf(after).older, []);
});

test('what nobody touched is the same to the letter; what was emptied is gone', () => {
  assert.deepEqual(rewritten(before, { nl: ' Wij helpen. ', fr: 'Nous aidons.' }, 'nl', false, now), before);
  assert.deepEqual(Object.keys(rewritten(before, { nl: 'Wij helpen.' }, 'nl', false, now)?.in ?? {}), ['nl']);
  assert.equal(rewritten(before, { nl: '' }, 'nl', false, now), null);
});

test('the words of a visitor change one language; the first words of all are the source', () => {
  assert.deepEqual(gapsOf(withWords(before, 'nl', 'Wij helpen elkaar.', now)).older, ['fr']);
  assert.equal(withWords(undefined, 'de', 'Wir helfen.', now).from, 'de');
});
