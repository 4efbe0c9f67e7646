import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { addEntry, written } from '../../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { seeAll } from '../../../../../test/see-all.ts';
import { smallTown } from '../../../../../test/town.ts';
import { createApp } from '../../../../app/app.ts';
import { updateEntry } from '../../entries/queries.ts';

let open: TestHouse;
let app: ReturnType<typeof createApp>;
let liege: string;
let gent: string;
const job = { kind: 'job', job: 'test' } as const;

before(async () => {
  open = await testHouse();
  app = createApp(open.house);
  liege = await addEntry(open.house, 'liege', {
    name: written('Buurtbemiddeling Luik', { fr: 'Médiation de quartier de Liège' }),
    kinds: ['neighbour', 'school'],
    languages: ['fr', 'nl'],
    area: { municipalities: ['be:62063'], postcodes: ['be:4000'], names: [] },
    place: { street: 'Rue 1', postcode: '4000', town: 'Liège', point: [5.57, 50.63], areaOnly: false },
    hours: { week: [{ day: 1, from: '09:00', to: '12:00' }], holidays: false, exceptions: [] },
  });
  gent = await addEntry(open.house, 'gent', {
    name: written('Gent'),
    kinds: ['neighbour'],
    area: { municipalities: [], postcodes: [], names: ['Gent'] },
  });
  await addEntry(open.house, 'tilburg', { name: written('Tilburg') }, { country: 'nl' });
});
after(() => open.close());

// biome-ignore lint/suspicious/noExplicitAny: what came over the wire
const get = async (path: string, headers: Record<string, string> = {}): Promise<any> => {
  const answer = await app.request(path, { headers });
  const text = await answer.text();
  return { answer, status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text };
};
const slugs = (body: { items: { slug: string }[] }) => body.items.map(({ slug }) => slug).sort();

test('a service is told with its facts in the language asked for, and who said each', async () => {
  const { body, answer } = await get(`/api/v1/services/${liege}`, { 'Accept-Language': 'fr-BE' });
  assert.equal(body.name.text, 'Médiation de quartier de Liège');
  assert.equal(body.name.isFallback, false);
  assert.deepEqual(body.name.all, {
    nl: 'Buurtbemiddeling Luik',
    fr: 'Médiation de quartier de Liège',
  });
  assert.deepEqual(body.place.point, [5.57, 50.63]);
  assert.equal(body.provenance.name.confirmedBy, 'service');
  assert.equal(body.links.page, 'http://127.0.0.1:4100/fr/services/liege');
  assert.equal(answer.headers.get('API-Version'), '1.0.0');
  assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
  const german = await get(`/api/v1/services/${liege}?lang=de`);
  assert.deepEqual(
    [german.body.name.text, german.body.name.language, german.body.name.isFallback],
    ['Buurtbemiddeling Luik', 'nl', true],
  );
});

test('the list is narrowed down by what a service is and whom it serves', async () => {
  const found = async (query: string) => slugs((await get(`/api/v1/services?${query}`)).body);
  assert.deepEqual(await found(''), ['gent', 'liege', 'tilburg']);
  assert.deepEqual(await found('kind=school'), ['liege']);
  assert.deepEqual(await found('language=fr'), ['liege']);
  assert.deepEqual(await found('country=nl'), ['tilburg']);
  assert.deepEqual(await found('postcode=4000'), ['liege']);
  assert.deepEqual(await found('postcode=4000&country=nl'), []);
  assert.deepEqual(await found('municipality=be:62063'), ['liege']);
  assert.deepEqual(await found('municipality=be:44021'), ['gent'], 'a name in its area is a municipality');
  assert.deepEqual(await found('changedSince=2026-11-22T10:00:00%2B01:00'), ['gent', 'liege', 'tilburg']);
  assert.deepEqual(await found('changedSince=2026-11-22T09:00:01Z'), []);
});

test('a wrong or unknown parameter is a problem that says which', async () => {
  for (const [query, name] of [
    ['kind=war', 'kind'],
    ['pageSize=0', 'pageSize'],
    ['pageSize=1e9', 'pageSize'],
    ['cursor=nonsense', 'cursor'],
    ['postcode=0612', 'postcode'],
    ['town=Gent', 'town'],
    ['changedSince=yesterday', 'changedSince'],
    ['lang=nl&lang=fr', 'lang'],
    ['%00=%FF', '\0'],
  ] as const) {
    const { answer, body } = await get(`/api/v1/services?${query}`);
    assert.equal(answer.status, 400, query);
    assert.equal(answer.headers.get('Content-Type'), 'application/problem+json');
    assert.equal(answer.headers.get('API-Version'), '1.0.0');
    assert.equal(body.status, 400);
    assert.equal(body.errors[0].location.name, name);
  }
});

test('an address that is none, another method and another format are problems too', async () => {
  const none = await get('/api/v1/services/00000000-0000-4000-8000-000000000000');
  assert.deepEqual([none.status, none.body.title], [404, 'Not found']);
  for (const path of ['/api/v1/service', '/api/v1/services/', '/api/v2', '/api/'])
    assert.equal((await get(path)).body.status, 404, path);
  const posted = await app.request('/api/v1/services', { method: 'POST' });
  assert.deepEqual([posted.status, posted.headers.get('Allow')], [405, 'GET, HEAD, OPTIONS']);
  assert.equal(posted.headers.get('Content-Type'), 'application/problem+json');
  const xml = await get('/api/v1/services', { Accept: 'text/xml' });
  assert.deepEqual([xml.status, xml.body.status], [406, 406]);
  for (const Accept of ['application/json', 'text/html, */*;q=0.1', 'application/*', ''])
    assert.equal((await get('/api/v1/services', { Accept })).status, 200, Accept);
});

test('the root of the version leads on', async () => {
  const { links } = (await get('/api/v1')).body;
  for (const address of Object.values(links as Record<string, string>))
    assert.equal((await get(address.replace('http://127.0.0.1:4100', ''))).status, 200, address);
});

test('another site may ask first whether it may read', async () => {
  const asked = await app.request('/api/v1/services', {
    method: 'OPTIONS',
    headers: { Origin: 'https://gemeente.example', 'Access-Control-Request-Method': 'GET' },
  });
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('Access-Control-Allow-Origin'), '*');
});

test('who has an answer already gets 304 until the directory changes', async () => {
  const first = await app.request('/api/v1/services');
  const ETag = first.headers.get('ETag') ?? '';
  const again = () => app.request('/api/v1/services', { headers: { 'If-None-Match': `"x", ${ETag}` } });
  assert.equal((await again()).status, 304);
  await open.house.db.as(job, (tx) => updateEntry(tx, gent, { language: 'fr' }, open.house.now()));
  const later = await again();
  assert.equal(later.status, 200);
  assert.notEqual(later.headers.get('ETag'), ETag);
});

test('who can unpack gets less to read, and it is the same', async () => {
  const plain = await app.request('/api/v1/services?pageSize=3');
  const packed = await app.request('/api/v1/services?pageSize=3', {
    headers: { 'Accept-Encoding': 'br, gzip' },
  });
  assert.equal(packed.headers.get('Content-Encoding'), 'gzip');
  assert.equal(plain.headers.get('Content-Encoding'), null);
  const unpacked = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString();
  assert.equal(unpacked, await plain.text());
});

test('pages follow one another by the link, in the body and in the header', async () => {
  const first = await get('/api/v1/services?pageSize=2');
  assert.equal(first.body.items.length, 2);
  assert.equal(first.answer.headers.get('Link'), `<${first.body.links.next}>; rel="next"`);
  const second = await get(first.body.links.next.replace('http://127.0.0.1:4100', ''));
  assert.equal(second.body.items.length, 1);
  assert.equal(second.body.links.next, undefined);
  assert.equal(second.answer.headers.get('Link'), null);
});

test('an entry that was merged leads to the other, one that ended is gone, and both stand in the changes', async () => {
  const { number } = (await get('/api/v1/services')).body;
  const merged = await addEntry(open.house, 'liege-twice', {});
  const ended = await addEntry(open.house, 'was-there', {});
  const proposed = await addEntry(open.house, 'perhaps', {}, { status: 'proposed' });
  await open.house.db.as(job, async (tx) => {
    await updateEntry(tx, merged, { merged_into: liege }, open.house.now());
    await updateEntry(tx, ended, { status: 'ended' }, open.house.now());
  });
  const moved = await app.request(`/api/v1/services/${merged}`);
  assert.deepEqual(
    [moved.status, moved.headers.get('Location')],
    [301, `http://127.0.0.1:4100/api/v1/services/${liege}`],
  );
  assert.equal((await get(`/api/v1/services/${ended}`)).status, 410);
  assert.equal((await get(`/api/v1/services/${proposed}`)).status, 404);
  const { body } = await get(`/api/v1/changes?after=${number}`);
  assert.deepEqual(
    body.items.map((item: { id: string; state: string }) => [item.id, item.state]),
    [
      [merged, 'merged'],
      [ended, 'ended'],
    ],
  );
  assert.equal(body.items[0].mergedInto, liege);
  const page = (await get(`/api/v1/changes?after=${number}&pageSize=1`)).body;
  assert.deepEqual([page.items.length, page.isAll], [1, false]);
  const rest = (await get(`/api/v1/changes?after=${page.number}`)).body;
  assert.deepEqual([rest.items.map(({ id }: { id: string }) => id), rest.isAll], [[ended], true]);
});

test('a service of this installation is told by its own settings, and changes with them', async () => {
  const { service } = await smallTown(open.house);
  const found = async () => {
    const { items } = (await get('/api/v1/services?postcode=4020&country=be')).body;
    assert.equal(items.length, 1);
    return items[0];
  };
  const own = await found();
  assert.equal(own.name.text, 'Buurtbemiddeling Demostad');
  assert.deepEqual([own.acceptsRequestsHere, own.kinds], [true, ['neighbour']]);
  const owner = new pg.Client({ ...open.owner });
  await owner.connect();
  await seeAll(owner);
  await owner.query(`update identity.service set intake_closed_until = '2026-12-24' where id = $1`, [
    service.id,
  ]);
  await owner.end();
  // What another process writes is there within a second.
  await setTimeout(1_100);
  const later = await found();
  assert.equal(later.noRequestsUntil, '2026-12-24');
  assert.ok(later.number > own.number);
  const before = open.house.now();
  open.setNow(new Date('2026-12-24T23:30:00Z'));
  assert.equal((await found()).noRequestsUntil, undefined, 'it is past midnight there');
  open.setNow(before);
});

test('municipalities are told by code, in the language asked for', async () => {
  const { body } = await get('/api/v1/municipalities?country=be&pageSize=100&lang=fr');
  assert.equal(body.items.length, 100);
  assert.ok(body.items.every(({ code }: { code: string }) => code.startsWith('be:')));
  const codes = new Set<string>();
  for (let next: string | undefined = '/api/v1/municipalities?pageSize=100'; next; ) {
    const page: { items: { code: string }[]; links: { next?: string } } = (await get(next)).body;
    for (const { code } of page.items) assert.ok(!codes.has(code) && codes.add(code));
    next = page.links.next?.replace('http://127.0.0.1:4100', '');
  }
  assert.ok(codes.has('be:62063') && codes.has('nl:0344'), `${codes.size} codes`);
});

test('all services come as GeoJSON and as a table', async () => {
  const map = await get('/api/v1/services.geojson?lang=fr');
  assert.equal(map.answer.headers.get('Content-Type'), 'application/geo+json');
  const feature = map.body.features.find(({ id }: { id: string }) => id === liege);
  assert.deepEqual(feature.geometry, { type: 'Point', coordinates: [5.57, 50.63] });
  assert.equal(feature.properties.name, 'Médiation de quartier de Liège');
  assert.equal(map.body.features.find(({ id }: { id: string }) => id === gent).geometry, null);
  const table = await get('/api/v1/services.csv');
  assert.equal(table.answer.headers.get('Content-Type'), 'text/csv; charset=utf-8');
  assert.match(table.body, /Médiation de quartier de Liège/);
});
