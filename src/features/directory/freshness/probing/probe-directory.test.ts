import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { browse } from '../../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { jobHouse } from '../../../../../test/job-house.ts';
import type { House } from '../../../../platform/house.ts';
import { theDirectory } from '../../directory.ts';
import { changeFacts } from '../../entries/change-facts.ts';
import { insertEntry, updateEntry } from '../../entries/queries.ts';
import { dnsServer } from './dns-server.fixture.ts';
import { theMarks } from './marks.ts';
import { politeLooks } from './polite-looks.ts';
import { probeDirectory } from './probe-directory.ts';
import { allProbed } from './queries.ts';

let open: TestHouse;
let job: { house: House; close(): Promise<void> };
let site: Server;
let url: string;
let dns: Awaited<ReturnType<typeof dnsServer>>;
let asked: string[] = [];
let answer = 200;
let listed: string[] = [];
const start = new Date('2026-11-01T02:00:00Z');
const day = 86_400_000;
// Ports on which nobody listens: a host each, as silent as one that is gone.
const silent = (port: number) => `http://127.0.0.1:${port}/`;

before(async () => {
  open = await testHouse(start);
  job = jobHouse(open, 'entente_directory');
  dns = await dnsServer({ 'mail.example': { mx: ['mx.mail.example'] } });
  site = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(request.url === '/fails' ? answer : 200).end();
  });
  await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
after(async () => {
  site.close();
  await dns.close();
  await job.close();
  await open.close();
});
beforeEach(async () => {
  await open.house.db.as({ kind: 'job', job: 'test' }, async (tx) => {
    for (const id of listed) await updateEntry(tx, id, { status: 'ended' }, start);
  });
  listed = [];
  asked = [];
});

async function list(facts: { website?: string; requestUrl?: string; email?: string }, demo = false) {
  const id = randomUUID();
  listed.push(id);
  const at = start.toISOString();
  await open.house.db.as({ kind: 'job', job: 'test' }, async (tx) => {
    await insertEntry(tx, {
      ...{ id, slug: `s-${id}`, country: 'be', language: 'nl', status: 'listed', facts: {} },
      ...{ origin: 'import', source: 'test', sourceKey: id, demo, madeAt: at, changedAt: at },
    });
    await changeFacts(tx, id, facts, 'import', start);
  });
  return id;
}

const run = (signal = new AbortController().signal) =>
  probeDirectory(
    job.house,
    politeLooks('http://here', signal, { between: 0, allowLoopback: true, dns: [dns.address] }),
    { signal },
  );
const on = async (days: number) => {
  open.setNow(new Date(start.getTime() + days * day));
  return run();
};
const failuresOf = async (id: string) =>
  (await open.house.db.as({ kind: 'public' }, allProbed)).find((one) => one.entryId === id)?.failures;
/** What the jobs wrote by their own way in is known to the house within a second. */
const markOf = async (id: string) => {
  await pause(1005);
  return (await theMarks(open.house)).get(id);
};

test('after three failing weeks everybody is told since when, and one answer takes it back', async () => {
  const id = await list({ website: `${url}/fails`, email: 'post@mail.example' });
  answer = 404;
  assert.deepEqual(await on(0), { looked: 2, failing: 1, brokenOff: false });
  await on(7);
  assert.equal(await markOf(id), undefined);
  const before = (await theDirectory(open.house)).number;
  await on(14);
  assert.deepEqual(await markOf(id), { website: start.toISOString() });
  const page = await browse(open.house).get(`/nl/services/s-${id}`);
  assert.match(page.html, /Antwoordt niet sinds 1 november 2026\./);
  assert.ok((await theDirectory(open.house)).number > before, 'whoever keeps a copy of the page looks again');
  answer = 200;
  await on(21);
  assert.equal(await markOf(id), undefined);
});

test('nothing is asked again within seven days, nor twice in one run', async () => {
  await list({ website: `${url}/one`, requestUrl: `${url}/one` });
  await list({ website: `${url}/one` });
  await on(100);
  assert.deepEqual(asked, ['/one']);
  assert.equal((await on(106)).looked, 0);
  assert.equal((await on(107)).looked, 3);
});

test('a mark is of the value that was asked: a new link begins without it', async () => {
  const id = await list({ website: `${url}/fails` });
  answer = 410;
  for (const days of [200, 207, 214]) await on(days);
  assert.ok((await markOf(id))?.website);
  await open.house.db.as({ kind: 'job', job: 'test' }, (tx) =>
    changeFacts(tx, id, { website: `${url}/new` }, 'import', start),
  );
  assert.equal(await markOf(id), undefined);
});

test('where three hosts are silent and nothing answers, we are cut off ourselves and nobody is noted', async () => {
  const ids = await Promise.all([1, 2, 3, 4].map((port) => list({ website: silent(port) })));
  // What answered before is asked first; it does not now.
  site.close();
  site.closeAllConnections();
  const cut = await on(300);
  assert.deepEqual(cut, { looked: 0, failing: 0, brokenOff: true });
  for (const id of ids) assert.equal(await failuresOf(id), undefined);
  await new Promise<void>((listening) => site.listen(Number(new URL(url).port), '127.0.0.1', listening));
  await list({ website: `${url}/alive` });
  await pause(1005);
  const there = await on(301);
  assert.deepEqual(there, { looked: 5, failing: 4, brokenOff: false });
  for (const id of ids) assert.equal(await failuresOf(id), 1);
});

test('the services of the demo are not looked at', async () => {
  await list({ website: `${url}/demo` }, true);
  assert.equal((await on(400)).looked, 0);
});

test('a run that is stopped keeps what it found and blames nobody', async () => {
  await list({ website: `${url}/a` });
  const stop = new AbortController();
  open.setNow(new Date(start.getTime() + 500 * day));
  stop.abort();
  assert.deepEqual(await run(stop.signal), { looked: 0, failing: 0, brokenOff: false });
});

test('whoever is no editor does not come to the desk', async () => {
  assert.equal((await browse(open.house).get('/directory/probes')).location?.startsWith('/sign-in'), true);
});
