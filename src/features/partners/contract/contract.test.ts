import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyContract } from '../../../../test/any-contract.ts';
import { languages } from '../../../platform/texts/languages.ts';
import {
  type Contract,
  contractModels,
  contractSchema,
  feedbackWords,
  resultClasses,
  sentFields,
} from './contract.ts';
import { formFields, reachingFields } from './form-fields.ts';
import { models } from './models.ts';
import { permittedItems, previewOf } from './permitted.ts';
import { sayTold } from './say-told.ts';

const holds = (check: (contract: Contract) => void) =>
  fc.assert(fc.property(anyContract(), check), { numRuns: 400 });

test('the form asks the name and what the contract asks, each once and in its order, and nothing else', () =>
  holds((contract) => {
    const fields = formFields(contract);
    assert.deepEqual(fields[0], { field: 'name', required: true });
    const asked = sentFields.filter((field) => contract.sends[field] !== 'no');
    assert.deepEqual(
      fields.slice(1).map(({ field }) => field),
      asked,
    );
    for (const { field, required } of fields.slice(1))
      assert.equal(required, field !== 'name' && contract.sends[field] === 'must');
    assert.ok(reachingFields(contract).length > 0);
    assert.ok(reachingFields(contract).every((field) => contract.sends[field] !== 'no'));
  }));

test('no word goes back that the contract does not name, and no result without its permission', () =>
  holds((contract) => {
    const items = permittedItems(contract);
    assert.deepEqual(
      items.filter((item) => item !== 'result'),
      feedbackWords.filter((word) => contract.tells.includes(word)),
    );
    assert.equal(items.includes('result'), contract.tellsResult);
    for (const { word, result } of previewOf('nl', contract, '2026-11-22')) {
      assert.ok(contract.tells.includes(word));
      if (result) assert.ok(contract.tellsResult && word === 'closed');
    }
  }));

test('whatever the contract, only these words can come out, in every language', () => {
  const everything = new Map(
    languages.map((language) => {
      const told = feedbackWords.flatMap((word) =>
        [null, ...resultClasses].map((result) => sayTold(language, { word, result, day: '2026-11-22' })),
      );
      return [language, new Set(told)];
    }),
  );
  // Four words without a result, and the last with each of four.
  for (const said of everything.values()) assert.equal(said.size, 8);
  holds((contract) => {
    for (const language of languages) {
      const preview = previewOf(language, contract, '2026-11-22');
      for (const { text } of preview) assert.ok(everything.get(language)?.has(text), text);
      assert.equal(new Set(preview.map(({ text }) => text)).size, preview.length);
    }
  });
});

/** What would say that somebody refused, why, or who, in the four languages. */
const forbidden =
  /weiger|refus|abgelehnt|ablehn|declin|reden|raison|grund|reason|partij|partie|partei|party|omdat|parce|weil|because/i;

test('nothing that a partner can be told speaks of refusing, of a reason or of a party', () => {
  for (const language of languages)
    for (const word of feedbackWords)
      for (const result of [null, ...resultClasses]) {
        const text = sayTold(language, { word, result, day: '2026-11-22' });
        assert.doesNotMatch(text, forbidden);
        assert.match(text, /2026/);
      }
});

test('a result is said only with the word that a case is closed', () => {
  for (const word of feedbackWords.filter((one) => one !== 'closed'))
    assert.equal(
      sayTold('nl', { word, result: 'positive', day: '2026-11-22' }),
      sayTold('nl', { word, result: null, day: '2026-11-22' }),
    );
});

test('the four models are contracts, and say what the agreement with such a partner usually says', () => {
  for (const model of contractModels) assert.ok(contractSchema.safeParse(models[model]).success, model);
  assert.deepEqual(
    previewOf('nl', models.police, '2026-11-03').map(({ text }) => text),
    [
      'Ontvangen op 3 november 2026.',
      'Opgestart op 3 november 2026.',
      'Afgesloten op 3 november 2026. Resultaat: positief.',
      'Afgesloten op 3 november 2026. Resultaat: niet positief.',
      'Afgesloten op 3 november 2026. Resultaat: niet opgestart.',
      'Afgesloten op 3 november 2026. Resultaat: doorverwezen.',
    ],
  );
});

test('a contract that reaches nobody, or tells a result and not that it ended, is none', () => {
  const unreachable = { ...models.police.sends, phone: 'no', address: 'no', email: 'no' };
  for (const wrong of [{ sends: unreachable }, { tells: ['received'] }, { ways: [] }, { remark: 'text' }])
    assert.ok(!contractSchema.safeParse({ ...models.police, ...wrong }).success, JSON.stringify(wrong));
});
