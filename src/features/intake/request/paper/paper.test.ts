import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../../../platform/texts/languages.ts';
import { questions } from '../questions.ts';
import { paperQuestions } from './paper-questions.ts';

test('the paper form asks every question of the site but the finer subject, in every language', () => {
  for (const language of languages) {
    const asked = paperQuestions(language).map(({ question }) => question);
    assert.deepEqual(
      asked,
      questions.filter((question) => question !== 'detail'),
    );
    for (const { parts } of paperQuestions(language)) assert.ok(parts.length > 0);
  }
});
