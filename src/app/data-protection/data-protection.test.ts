import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { recordTypes } from '../../features/retention/rules/record-types.ts';
import { risks } from './assessment/make-assessment.ts';
import { folder, papers } from './papers.ts';

test('the register and the assessment in docs are what the rules of the code make', () => {
  for (const [name, text] of papers())
    assert.equal(
      readFileSync(new URL(name, folder), 'utf8'),
      text,
      `${name} is not what the rules say: write it anew with npm run data-protection`,
    );
});

test('every period of the table of retention stands in the register, with whoever chooses it', () => {
  const register = papers().get('register.nl.md') ?? '';
  for (const { usual, unit } of recordTypes)
    assert.match(register, new RegExp(`\\b${usual} ${unit === 'days' ? 'dag' : 'maand'}`));
  assert.match(register, /de dienst kiest 1 tot 24/);
});

test('each test that the assessment names is there', () => {
  for (const name of risks.flatMap(({ tests }) => tests))
    assert.ok(existsSync(new URL(`../../../${name}`, import.meta.url)), name);
});
