import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { addEntry, written } from '../../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { sharedData } from '../../../../../test/shared-data.ts';
import { createApp } from '../../../../app/app.ts';
import { inBox, readBox } from './parameters.ts';

let open: TestHouse;
let app: ReturnType<typeof createApp>;
let liege: string;

before(async () => {
  open = await testHouse();
  app = createApp(open.house);
  const at = (lon: number, lat: number) => ({
    place: {
      street: '',
      postcode: '',
      town: 'Ergens',
      point: [lon, lat] as [number, number],
      areaOnly: false,
    },
  });
  liege = await addEntry(open.house, 'liege', { name: written('Luik', { fr: 'Liège' }), ...at(5.57, 50.63) });
  await addEntry(open.house, 'gent', { name: written('Gent'), ...at(3.72, 51.05) });
  await addEntry(open.house, 'nowhere', { name: written('Nergens') });
});
after(() => open.close());

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire
const get = async (path: string): Promise<any> => {
  const answer = await app.request(path, { headers: { 'Accept-Language': 'fr' } });
  assert.equal(answer.status, 200, path);
  return answer.json();
};
const items = '/ogc/collections/services/items';

test('a box selects who has a point in it, a moment selects all', async () => {
  const names = async (query: string) =>
    (await get(`${items}?${query}`)).features.map(
      (one: { properties: { name: string } }) => one.properties.name,
    );
  assert.deepEqual((await names('')).sort(), ['Gent', 'Liège', 'Nergens']);
  assert.deepEqual(await names('bbox=5,50,6,51'), ['Liège']);
  assert.deepEqual(await names('bbox=5,50,0,6,51,100'), ['Liège']);
  assert.deepEqual(await names('bbox=5,50,3,51.5'), ['Liège'], 'over the date line');
  assert.equal((await names('datetime=2026-01-01T00:00:00Z/..')).length, 3);
  assert.equal((await names('limit=999999')).length, 3, 'a limit that is too large is no error');
  const page = await get(`${items}?limit=2`);
  assert.deepEqual([page.numberMatched, page.numberReturned], [3, 2]);
});

test('what is asked for wrongly or not described is refused', async () => {
  const queries = ['bbox=1,2,3', 'bbox=a,b,c,d', 'bbox=5,51,6,50', 'limit=0', 'limit=-1', 'limit=x'];
  for (const query of [
    ...queries,
    'datetime=yesterday',
    'datetime=../..',
    'datetime=/',
    'color=red',
    'f=xml',
  ])
    assert.equal((await app.request(`${items}?${query}`)).status, 400, query);
  assert.equal((await app.request(`${items}/no-such`)).status, 404);
  assert.equal((await app.request('/ogc/collections/no-such')).status, 404);
});

test('a box is read as the standard writes it', () => {
  assert.deepEqual(readBox('1,2,3,4'), [1, 2, 3, 4]);
  assert.deepEqual(readBox('1,2,9,3,4,9'), [1, 2, 3, 4]);
  assert.equal(readBox('1,2,,4'), null);
  assert.ok(inBox([170, -10, -170, 10], [-175, 0]));
  assert.ok(!inBox([170, -10, -170, 10], [0, 0]));
});

test('every link of the landing page and of what it leads to has an answer', async () => {
  const seen = new Set<string>();
  const waiting = ['/ogc'];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    seen.add(path);
    const found = JSON.stringify(await get(path)).matchAll(/"href":"http:\/\/127\.0\.0\.1:4100([^"]+)"/g);
    for (const [, next = ''] of found) if (!seen.has(next) && /^\/(ogc|api)/.test(next)) waiting.push(next);
  }
  for (const path of ['/ogc/api', '/ogc/conformance', '/ogc/collections/services', items])
    assert.ok(seen.has(path), path);
});

const blocks = sharedData('standards/ogcapi-features-1.yaml');
test('the answers are as the building blocks of the standard say', {
  skip: blocks ? false : 'the building blocks of OGC API Features are not here',
}, async () => {
  const { components } = parse(readFileSync(blocks ?? '', 'utf8'));
  // RFC 7946 lets a feature have no geometry; the building blocks forgot it.
  components.schemas.geometryGeoJSON.oneOf.push({ enum: [null] });
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'ogc', components });
  const check = async (path: string, schema: string) => {
    const validate = ajv.compile({ $ref: `ogc#/components/schemas/${schema}` });
    assert.ok(validate(await get(path)), `${path}: ${JSON.stringify(validate.errors)}`);
  };
  await check('/ogc', 'landingPage');
  await check('/ogc/conformance', 'confClasses');
  await check('/ogc/collections', 'collections');
  await check('/ogc/collections/services', 'collection');
  await check(items, 'featureCollectionGeoJSON');
  await check(`${items}/${liege}`, 'featureGeoJSON');
});

test('the document describes every address of the service', async () => {
  const document = await get('/ogc/api');
  assert.match(document.openapi, /^3\.0/);
  const paths = [
    '/ogc',
    '/ogc/collections',
    '/ogc/collections/services',
    items,
    `${items}/{featureId}`,
    '/ogc/conformance',
  ];
  assert.deepEqual(Object.keys(document.paths).sort(), paths.sort());
  const parameters = document.paths[items].get.parameters as {
    name: string;
    schema: { type: string };
    explode?: boolean;
  }[];
  const bbox = parameters.find(({ name }) => name === 'bbox');
  assert.equal(bbox?.explode, false);
  assert.equal(bbox?.schema.type, 'array');
});

const ogrinfo = await promisify(execFile)('ogrinfo', ['--version']).catch(() => null);
test('GDAL reads all services, page by page', {
  skip: ogrinfo ? false : 'ogrinfo (gdal-bin of Debian) is not installed here',
}, async () => {
  for (let count = 0; count < 25; count += 1) await addEntry(open.house, `more-${count}`, {});
  const house = { ...open.house, origin: '' };
  const server = serve({
    fetch: (request) => createApp(house).fetch(request),
    port: 0,
    hostname: '127.0.0.1',
  });
  await once(server, 'listening');
  house.origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  try {
    const args = ['-ro', '-al', '-oo', 'PAGE_SIZE=10', `OAPIF:${house.origin}/ogc`, 'services'];
    const { stdout } = await promisify(execFile)('ogrinfo', args);
    assert.match(stdout, /Feature Count: 28/);
    assert.match(stdout, /POINT \(5\.57 50\.63\)/);
    assert.equal(stdout.match(/^OGRFeature\(/gm)?.length, 28);
    const boxed = await promisify(execFile)('ogrinfo', [...args, '-spat', '5', '50', '6', '51']);
    assert.match(boxed.stdout, /Feature Count: 1\b/);
  } finally {
    await new Promise((done) => server.close(done));
  }
});
