import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { fullEntry } from '../../../../../test/entries.ts';
import { sharedData } from '../../../../../test/shared-data.ts';
import { fieldNames } from '../../entries/fields.ts';
import { sayFigures } from '../figures/say-figures.ts';
import { apiDocument } from './document.ts';
import { sayService } from './say-service.ts';

const root = path.join(import.meta.dirname, '../../../../..');
const rules = sharedData('standards/adr-linter.yaml');

/** What Spectral with the Dutch rules finds in a document, errors only. */
async function errorsIn(document: object): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-openapi-'));
  const file = path.join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(document));
  const args = ['lint', '-r', rules ?? '', '-f', 'json', '--quiet', '-F', 'error', file];
  const said = await new Promise<string>((resolve) => {
    execFile(path.join(root, 'node_modules/.bin/spectral'), args, (_error, stdout) => resolve(stdout));
  });
  await rm(folder, { recursive: true });
  const found = JSON.parse(said) as { code: string; severity: number; path: string[] }[];
  return found
    .filter(({ severity }) => severity === 0)
    .map(({ code, path: at }) => `${code} ${at.join('.')}`);
}

test('the document of the API holds no error by the NL API Design Rules', {
  skip: rules ? false : 'the Dutch ruleset for Spectral is not here',
}, async () => {
  const document = apiDocument('https://entente.example');
  assert.deepEqual(await errorsIn(document), []);
  const broken = { ...document, servers: [{ url: 'https://entente.example/api' }] };
  assert.deepEqual(await errorsIn(broken), ['nlgov:include-major-version-in-uri servers.0.url']);
});

test('the document names every field of the directory, and no address outside the API', () => {
  const document = apiDocument('https://entente.example');
  assert.equal(document.openapi, '3.1.0');
  assert.deepEqual(Object.keys(document.paths).sort(), [
    '/changes',
    '/figures',
    '/figures/{id}',
    '/municipalities',
    '/services',
    '/services/{id}',
    '/v1/figures.csv',
    '/v1/services.csv',
    '/v1/services.geojson',
  ]);
  const service = document.components?.schemas?.Service as { properties: object };
  assert.deepEqual(
    fieldNames.filter((field) => !(field in service.properties)),
    [],
  );
});

test('a service is as the document says', () => {
  const schemas = JSON.parse(
    JSON.stringify(apiDocument('https://entente.example').components?.schemas).replaceAll(
      '#/components/schemas/',
      '#/$defs/',
    ),
  );
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile({
    $ref: '#/$defs/Service',
    $defs: schemas,
  });
  const said: object = JSON.parse(
    JSON.stringify(
      sayService(fullEntry('liege'), 'https://entente.example', 'fr', new Date('2026-11-22T09:00:00Z')),
    ),
  );
  assert.ok(validate(said), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...said, kinds: ['war'] }));
});

test('figures are as the document says, each number’s definition with its version', () => {
  const schemas = JSON.parse(
    JSON.stringify(apiDocument('https://entente.example').components?.schemas).replaceAll(
      '#/components/schemas/',
      '#/$defs/',
    ),
  );
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile({
    $ref: '#/$defs/Figures',
    $defs: schemas,
  });
  const columns = [{ code: 'number', label: 'Aantal' }];
  const rows = [
    { code: 'NOISE', label: 'Geluid', cells: [12] },
    { code: 'PETS', label: 'Huisdieren', cells: [null] },
  ];
  const definition = { name: 'Onderwerp', version: 1, definition: 'd', formula: 'f', denominator: 'n' };
  const listed = {
    ...{ id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', token: 't', service_slug: 's', service_name: 'S' },
    ...{ country: 'be' as const, from_day: '2026-01-01', until_day: '2026-12-31', version: 2 },
    ...{ published_at: new Date('2027-01-12'), restates_at: new Date('2027-01-05') },
  };
  const id = 'requests_by_subject';
  const figures = {
    ...{ title: 'Rapport', words: '', tables: [{ id, title: 'Onderwerp', definition: 'd', columns, rows }] },
    definitions: [{ id, ...definition }],
  };
  const said: object = JSON.parse(
    JSON.stringify(sayFigures(listed, figures, { origin: 'https://entente.example', reader: 'nl' })),
  );
  assert.ok(validate(said), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...said, licence: undefined, definitions: [{ id }] }));
});
