import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { languages } from '../src/platform/texts/languages.ts';
import { publiccodeSchema } from './publiccode-schema.ts';

type Publiccode = {
  softwareVersion: string;
  description: Record<string, Record<string, unknown>>;
  legal: { license: string };
  localisation: { availableLanguages: string[] };
  maintenance: { contacts?: unknown[] };
};

const fromRoot = (file: string): string => readFileSync(path.join(import.meta.dirname, '..', file), 'utf8');
const publiccode = (): Publiccode => parse(fromRoot('publiccode.yml')) as Publiccode;
const validate = new Ajv({ allErrors: true }).compile(publiccodeSchema);

test('publiccode.yml is what the standard asks for', () => {
  assert.ok(validate(publiccode()), JSON.stringify(validate.errors, null, 2));
});

test('publiccode.yml says the same as the project itself', () => {
  const { version, license } = JSON.parse(fromRoot('package.json')) as Record<string, string>;
  const said = publiccode();
  assert.equal(said.softwareVersion, version);
  assert.equal(said.legal.license, license);
  assert.deepEqual(Object.keys(said.description).sort(), [...languages].sort());
  assert.deepEqual(said.localisation.availableLanguages, [...languages]);
});

test('a description that is too long, a contact that lacks and an unknown key are found', () => {
  const wrong: ((file: Publiccode) => void)[] = [
    (file) => Object.assign(file.description.nl ?? {}, { shortDescription: 'x'.repeat(151) }),
    (file) => Object.assign(file.description.fr ?? {}, { longDescription: 'court' }),
    (file) => delete file.maintenance.contacts,
    (file) => Object.assign(file, { releasedate: '2026-11-22' }),
    (file) => Object.assign(file, { releaseDate: 'soon' }),
  ];
  for (const spoil of wrong) {
    const file = publiccode();
    spoil(file);
    assert.equal(validate(file), false, String(spoil));
  }
});
