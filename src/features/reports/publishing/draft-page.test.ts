import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Mask, nothingHidden } from '../small-numbers/attack.ts';
import { keepBack } from '../small-numbers/keep-back.ts';
import { statedIn } from '../small-numbers/numbers-of.ts';
import { countCases, randomCases, randomOf } from '../small-numbers/random-cases.fixture.ts';
import { DraftPage } from './draft-page.tsx';
import type { Draft } from './make-draft.ts';
import type { Published } from './queries.ts';
import { periodNamed } from './rules/periods.ts';

const named = periodNamed('2024-Q1') ?? assert.fail();
const plain = countCases(randomCases(randomOf(1), ['2024-01', '2024-02', '2024-03'], 40), named.period);
const allEmpty: Mask = {
  ...nothingHidden(),
  withheld: new Set(statedIn(plain).map(({ sheet }) => sheet.id)),
  isCutShort: true,
};
const cutShort: Draft = {
  ...{ report: keepBack(plain, allEmpty, 5), mask: allEmpty, few: 0, told: null, beside: [] },
};
const service = { id: '', name: 'Dienst', slug: 'dienst', country: 'be', settings: {} };
const member = {
  ...{ memberId: '', name: 'An', language: 'nl', roles: ['coordinator'], services: [], service },
} as unknown as Parameters<typeof DraftPage>[0]['member'];
const shown = (draft: Draft | null, more: object = {}): string =>
  renderToString(
    h(DraftPage, {
      ...{ member, subject: { named, kind: 'service', scope: '' }, organisation: null, audience: 'service' },
      ...{ draft, older: null, once: 'once', refused: null, ...more },
    }),
  );

test('what takes too long has no draft and no button, and says that nothing was published', () => {
  const html = shown(null, { refused: 'too_long' });
  assert.match(html, /duurt nu te lang. Er is niets gepubliceerd/);
  assert.doesNotMatch(html, /<button[^>]*>Publiceren/);
});

test('a draft that was cut short is published only by who saw that its tables are empty, a restatement likewise', () => {
  const first = shown(cutShort);
  assert.match(first, /Niet alles kon op tijd worden nagekeken[\s\S]*ook zo publiceren/);
  assert.match(first, /name="cut" value="short"/);
  assert.match(first, /action="\/reports\/published"/);
  const older = { id: 'older', body: keepBack(plain, nothingHidden(), 5) } as unknown as Published;
  const again = shown(cutShort, { older, refused: 'cut_short' });
  assert.match(again, /Herziening van het rapport/);
  assert.match(again, /action="\/reports\/published\/older\/restatement"/);
  assert.match(again, /name="cut" value="short"/);
  assert.match(again, /In deze versie zijn deze tabellen leeg/);
});
