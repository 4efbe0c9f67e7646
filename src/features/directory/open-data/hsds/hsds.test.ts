import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { addEntry, fullEntry, written } from '../../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { sharedData } from '../../../../../test/shared-data.ts';
import { createApp } from '../../../../app/app.ts';
import { theDirectory } from '../../directory.ts';
import type { NewFacts } from '../../entries/change-facts.ts';
import { type Exchanged, exchangedOf } from '../../exchange/exchanged.ts';
import { fromHsds } from '../../exchange/hsds.ts';

let open: TestHouse;
let app: ReturnType<typeof createApp>;
let whole: string;
let bare: string;
const at = '2026-11-22T09:00:00.000Z';

before(async () => {
  open = await testHouse();
  app = createApp(open.house);
  const facts = Object.entries(fullEntry('x').facts).map(([field, fact]) => [field, fact.value]);
  whole = await addEntry(open.house, 'whole', Object.fromEntries(facts) as NewFacts);
  bare = await addEntry(open.house, 'bare', { name: written('Kaal', { fr: 'Médiation nue' }) });
  for (let count = 0; count < 5; count += 1) await addEntry(open.house, `more-${count}`, {});
});
after(() => open.close());

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire
const get = async (path: string): Promise<any> => {
  const answer = await app.request(path);
  assert.equal(answer.status, 200, path);
  return answer.json();
};
const ids = (page: { contents: { id: string }[] }) => page.contents.map(({ id }) => id);

test('the root says which version it is and where it is described', async () => {
  const root = await get('/hsds');
  assert.equal(root.version, '3.1');
  const document = await get(root.openapi_url.replace(open.house.origin, ''));
  assert.match(document.openapi, /^3\.1/);
  assert.ok(document.paths['/hsds/services/{id}']);
});

test('services come in pages, counted as the standard counts them', async () => {
  const first = await get('/hsds/services?per_page=3');
  const { contents: _, ...counts } = first;
  assert.deepEqual(counts, {
    ...{ total_items: 7, total_pages: 3, page_number: 1, size: 3 },
    ...{ first_page: true, last_page: false, empty: false },
  });
  const last = await get('/hsds/services?per_page=3&page=3');
  assert.deepEqual([last.size, last.last_page], [1, true]);
  const behind = await get('/hsds/services?per_page=3&page=4');
  assert.deepEqual([behind.size, behind.empty, behind.last_page], [0, true, true]);
  const second = await get('/hsds/services?per_page=3&page=2');
  assert.equal(new Set([first, second, last].flatMap(ids)).size, 7);
});

test('services are found by words, organization and moment, and told short, whole or hardly', async () => {
  assert.deepEqual(ids(await get('/hsds/services?search=mediation%20NUE')), [bare]);
  const { organization_id } = await get(`/hsds/services/${whole}`);
  assert.deepEqual(ids(await get(`/hsds/services?organization_id=${organization_id}`)), [whole]);
  assert.deepEqual(ids(await get('/hsds/services?modified_after=2026-11-23')), []);
  assert.equal(ids(await get('/hsds/services?modified_after=2026-11-22')).length, 7);
  const minimal = await get('/hsds/services?minimal=true&per_page=1');
  assert.deepEqual(Object.keys(minimal.contents[0]), ['id', 'last_modified']);
  assert.equal(minimal.size, 7);
  const short = (await get('/hsds/services')).contents.find(({ id }: { id: string }) => id === whole);
  const full = (await get('/hsds/services?full=true')).contents.find(
    ({ id }: { id: string }) => id === whole,
  );
  assert.equal(short.phones, undefined);
  assert.equal(full.phones[0].number, '+32 4 000 00 00');
});

test('what goes out comes in again unchanged, with who said what', async () => {
  const { contents } = await get('/hsds/services?full=true&per_page=100');
  const { byId } = await theDirectory(open.house);
  for (const given of contents) {
    const read = fromHsds(given, { language: 'nl', country: 'be', at, source: '', by: 'import' });
    assert.ok(read.ok, JSON.stringify(read));
    const entry = byId.get(given.id);
    assert.deepEqual(read.value satisfies Exchanged, entry && exchangedOf(entry));
  }
});

test('a wrong parameter, a wrong id and another method are problems', async () => {
  for (const query of ['page=0', 'per_page=101', 'full=perhaps', 'modified_after=lately', 'pageSize=3'])
    assert.equal((await app.request(`/hsds/services?${query}`)).status, 400, query);
  for (const path of ['services/x', 'organizations/x', 'service_at_locations/x', 'taxonomies'])
    assert.equal(
      (await app.request(`/hsds/${path}`)).headers.get('Content-Type'),
      'application/problem+json',
    );
  assert.equal((await app.request('/hsds/services', { method: 'DELETE' })).status, 405);
});

const schemas = ['service', 'service_list', 'organization', 'service_at_location'].map((name) =>
  sharedData(`standards/hsds-3.1-dev-${name}.json`),
);
test('every answer validates against the schemas of Open Referral', {
  skip: schemas.includes(null) ? 'the schemas of Open Referral are not here' : false,
}, async () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, code: { optimize: false } });
  const [service, serviceList, organization, atLocation] = schemas.map((file) =>
    ajv.compile(JSON.parse(readFileSync(file ?? '', 'utf8'))),
  );
  const check = (validate: typeof service, given: unknown, what: string) =>
    assert.ok(validate?.(given), `${what}: ${JSON.stringify(validate?.errors?.slice(0, 3))}`);
  for (const given of (await get('/hsds/services?full=true')).contents) check(service, given, 'full');
  for (const given of (await get('/hsds/services')).contents) {
    check(serviceList, given, 'list');
    check(service, await get(`/hsds/services/${given.id}`), 'one');
  }
  for (const given of [
    ...(await get('/hsds/organizations')).contents,
    ...(await get('/hsds/organizations?full=true')).contents,
  ]) {
    check(organization, given, 'organization');
    check(organization, await get(`/hsds/organizations/${given.id}`), 'one organization');
  }
  const places = (await get('/hsds/service_at_locations')).contents;
  assert.equal(places.length, 1);
  for (const given of places) {
    check(atLocation, given, 'place');
    check(atLocation, await get(`/hsds/service_at_locations/${given.id}`), 'one place');
  }
  assert.ok(!service?.({ id: 1 }));
});
