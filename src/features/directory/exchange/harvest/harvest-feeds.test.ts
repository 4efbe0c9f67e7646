import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { jobHouse } from '../../../../../test/job-house.ts';
import { theDirectory } from '../../directory.ts';
import { changeFacts } from '../../entries/change-facts.ts';
import type { Fact } from '../../entries/entry.ts';
import { toHsds } from '../hsds.ts';
import { harvestFeeds } from './harvest-feeds.ts';
import { keepFeed, stopFeed } from './queries.ts';

let here: TestHouse;
let work: ReturnType<typeof jobHouse>;
let server: Server;
let url: string;
/** What the other directory answers, and what it was asked. */
let answers: (path: string) => { status?: number; body?: string | Buffer; etag?: string; location?: string };
let asked: string[];
const job = { kind: 'job', job: 'test' } as const;

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status = 200, body = '', etag, location } = answers(request.url ?? '');
    if (etag && request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else
      response.writeHead(status, { ...(etag ? { etag } : {}), ...(location ? { location } : {}) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services`;
});
async function moveIn() {
  await work?.close();
  await here?.close();
  here = await testHouse();
  work = jobHouse(here, 'entente_harvest');
}
beforeEach(async () => {
  await moveIn();
  asked = [];
  await here.house.db.as(job, (tx) =>
    keepFeed(tx, { source: 'Elsewhere', url, country: 'be', every_days: 7 }, here.house.now()),
  );
});
after(async () => {
  server.close();
  await work.close();
  await here.close();
});

const table = (...names: string[]) =>
  `name,country,phone\n${names.map((name) => `${name},BE,02 000 00 00\n`).join('')}`;
const harvest = async (options = { all: true }) => (await harvestFeeds(work.house, options)).Elsewhere;
const listed = async () => (await theDirectory(work.house)).listed.map(({ slug }) => slug).sort();

test('what a feed brings keeps its source, follows it, and ends when the feed no longer names it', async () => {
  answers = () => ({ body: table('Dienst een', 'Dienst twee') });
  assert.equal(await harvest(), '2 new, 0 changed, 0 the same, 0 known from elsewhere, 0 gone, 0 rejected');
  const [entry] = (await theDirectory(work.house)).listed;
  assert.deepEqual(
    [entry?.origin, entry?.source, entry?.facts.phone?.by],
    ['harvest', 'Elsewhere', 'harvest'],
  );
  answers = () => ({ body: table('Dienst een').replace('02 000 00 00', '02 000 00 01') });
  assert.equal(await harvest(), '0 new, 1 changed, 0 the same, 0 known from elsewhere, 1 gone, 0 rejected');
  assert.deepEqual(await listed(), ['dienst-een']);
  answers = () => ({ body: table('Dienst een', 'Dienst twee') });
  await harvest();
  assert.deepEqual(await listed(), ['dienst-een', 'dienst-twee']);
});

test('what somebody here has touched stays, and the word of the service too', async () => {
  answers = () => ({ body: table('Dienst een') });
  await harvest();
  const [entry] = (await theDirectory(work.house)).listed;
  const id = entry?.id ?? '';
  await here.house.db.as({ kind: 'keeper', entryId: id }, (tx) =>
    changeFacts(tx, id, { phone: '02 111 11 11' }, 'service', here.house.now()),
  );
  assert.equal(await harvest(), '0 new, 0 changed, 1 the same, 0 known from elsewhere, 0 gone, 0 rejected');
  answers = () => ({ body: table('Dienst drie') });
  await harvest();
  assert.deepEqual(await listed(), ['dienst-drie', 'dienst-een']);
  assert.equal((await theDirectory(work.house)).byId.get(id)?.facts.phone?.value, '02 111 11 11');
});

test('a feed is asked when its day has come, only for what is newer, and not once it was stopped', async () => {
  answers = () => ({ body: table('Dienst een'), etag: '"1"' });
  assert.match((await harvest({ all: false })) ?? '', /^1 new/);
  assert.equal(await harvest({ all: false }), undefined);
  here.setNow(new Date(here.house.now().getTime() + 7 * 24 * 3_600_000));
  assert.equal(await harvest({ all: false }), 'nothing new');
  await here.house.db.as(job, (tx) => stopFeed(tx, 'Elsewhere', here.house.now()));
  assert.equal(await harvest(), undefined);
  assert.equal(asked.length, 2);
});

test('pages of another Entente are read to the last one, and come in as harvested', async () => {
  answers = () => ({ body: table('Dienst een', 'Dienst twee') });
  await harvest();
  const { listed: all } = await theDirectory(work.house);
  const services = all.map((entry) => toHsds(entry, { origin: here.house.origin, language: 'nl' }));
  await moveIn();
  await here.house.db.as(job, (tx) =>
    keepFeed(tx, { source: 'Elsewhere', url, country: null, every_days: 1 }, here.house.now()),
  );
  answers = (path) => {
    const page = Number(new URL(path, url).searchParams.get('page') ?? 1);
    return { body: JSON.stringify({ total_pages: 2, page_number: page, contents: [services[page - 1]] }) };
  };
  assert.equal(await harvest(), '2 new, 0 changed, 0 the same, 0 known from elsewhere, 0 gone, 0 rejected');
  assert.ok((await theDirectory(work.house)).listed.every((entry) => entry.origin === 'harvest'));
  assert.equal(await harvest(), '0 new, 0 changed, 2 the same, 0 known from elsewhere, 0 gone, 0 rejected');
});

test('what a service of another directory confirmed there is the word of the feed here, and follows it', async () => {
  answers = () => ({ body: table('Dienst een') });
  await harvest();
  const [entry] = (await theDirectory(work.house)).listed;
  assert.ok(entry?.facts.phone);
  const confirmed = { by: 'service' as const, at: '2099-01-01T00:00:00.000Z' };
  const theirs = (phone: string) => {
    const fact = { ...entry.facts.phone, value: phone, by: 'service' as const, at: confirmed.at, confirmed };
    return { ...entry, facts: { ...entry.facts, phone: fact } };
  };
  await moveIn();
  await here.house.db.as(job, (tx) =>
    keepFeed(tx, { source: 'Elsewhere', url, country: null, every_days: 1 }, here.house.now()),
  );
  for (const phone of ['02 000 00 01', '02 000 00 02']) {
    const services = [toHsds(theirs(phone), { origin: here.house.origin, language: 'nl' })];
    answers = () => ({ body: JSON.stringify({ total_pages: 1, contents: services }) });
    await harvest();
    const { byId } = await theDirectory(work.house);
    const fact: Fact | undefined = byId.get(entry.id)?.facts.phone;
    assert.deepEqual([fact?.value, fact?.by, fact?.confirmed], [phone, 'harvest', null]);
  }
});

test('a feed of more pages than are read, or of more than fits, is not half read', async () => {
  answers = () => ({ body: table('Dienst een', 'Dienst twee') });
  await harvest();
  const { listed: all } = await theDirectory(work.house);
  const [service] = all.map((entry) => toHsds(entry, { origin: here.house.origin, language: 'nl' }));
  for (const total_pages of [501, 'many', -1]) {
    answers = () => ({ body: JSON.stringify({ total_pages, contents: [service] }) });
    assert.match((await harvest()) ?? '', /^not read: /, String(total_pages));
    assert.deepEqual(await listed(), ['dienst-een', 'dienst-twee']);
  }
});

test('a feed changes what it brought itself, and nobody else’s entry', async () => {
  answers = () => ({ body: table('Dienst een') });
  await harvest();
  const [entry] = (await theDirectory(work.house)).listed;
  const other = { source: 'Somebody else', url: `${url}2`, country: 'be' as const, every_days: 7 };
  await here.house.db.as(job, async (tx) => {
    await stopFeed(tx, 'Elsewhere', here.house.now());
    await keepFeed(tx, other, here.house.now());
  });
  answers = () => ({ body: 'name,country,email\nDienst een,BE,mine@taker.example\n' });
  const said = await harvestFeeds(work.house, { all: true });
  assert.equal(
    said['Somebody else'],
    '0 new, 0 changed, 0 the same, 1 known from elsewhere, 0 gone, 0 rejected',
  );
  assert.equal((await theDirectory(work.house)).byId.get(entry?.id ?? '')?.facts.email, undefined);
});

test('a feed that leads to another machine is not followed, one that moved on its own is', async () => {
  answers = (path) =>
    path.includes('moved') ? { body: table('Dienst een') } : { status: 302, location: `${url}?moved` };
  assert.match((await harvest()) ?? '', /^1 new/);
  answers = () => ({ status: 302, location: 'http://localhost:1/secret' });
  assert.equal(await harvest(), 'not read: moved');
});

test('a broken feed leaves all as it was, and the report says what was wrong', async () => {
  answers = () => ({ body: table(...Array.from({ length: 12 }, (_, at) => `Dienst ${at}`)) });
  await harvest();
  const before = await listed();
  const broken: [string, ReturnType<typeof answers>][] = [
    ['not read: wrong_answer 503', { status: 503 }],
    ['not read: broken_table', { body: 'name,country\n"A,NL\n' }],
    ['not read: broken_json', { body: '{"contents": [' }],
    ['not read: wrong_encoding 2', { body: Buffer.from('name\nLiège\n', 'latin1') }],
    ['not read: empty', { body: '' }],
    ['not read: no_name_column', { body: '<html><body>Under repair</body></html>' }],
    ['not read: 11 of 12 services would be gone', { body: table('Dienst 1') }],
  ];
  for (const [report, answer] of broken) {
    answers = () => answer;
    const said = (await harvest()) ?? '';
    assert.ok(
      said.startsWith(report) || (report.endsWith('no_name_column') && said.startsWith('not read')),
      said,
    );
    assert.deepEqual(await listed(), before);
  }
});
