import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { fillWithMarkers, type MarkedCase, reachableBy } from '../../test/fill-with-markers.ts';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { jobHouse } from '../../test/job-house.ts';
import { foundWords, type Source, tracesOf } from '../../test/markers.ts';
import {
  openedWith,
  serversKeys,
  stolenFiles,
  stolenServerFiles,
  stolenValues,
} from '../../test/rights/thief.ts';
import { seeAll } from '../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../test/town.ts';
import { forgetDue } from '../features/retention/forgetting/forget-due.ts';
import { type BackedUp, backUp } from '../platform/backup/back-up.ts';
import { databaseLines } from '../platform/backup/read-backup.ts';
import { as, rolePassword } from '../platform/db/address.ts';
import { folderShelf } from '../platform/vault/folder-shelf.ts';
import { createApp } from './app.ts';

let open: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let cases: MarkedCase[];
let words: string[];
let folder: string;
let made: BackedUp;
let shown = '';
let was: { openable: string[]; totals: string };
const backupKey = new Uint8Array(randomBytes(32));

before(async () => {
  open = await testHouse();
  town = await smallTown(open.house);
  app = createApp(open.house);
  owner = new pg.Client(open.owner);
  await owner.connect();
  await seeAll(owner);
  folder = await mkdtemp(join(tmpdir(), 'entente-erasure-'));
  const desk = await signIn(app, 'coordinator@demo.example');
  ({ cases, words } = await fillWithMarkers(open.house, app, town, desk));
  shown = await pagesOf(desk);
  made = await back();
  was = { openable: foundWords(await openedNow(), words), totals: await totals() };
  open.setNow(new Date('2028-01-01T09:00:00Z'));
  const job = jobHouse(open, 'entente_retention');
  await forgetDue(job.house);
  await job.close();
});
after(async () => {
  await owner.end();
  await rm(folder, { recursive: true, force: true });
  await open.close();
});

/** All pages on which a coordinator may read them, with the files and what his search finds. */
async function pagesOf(desk: string): Promise<string> {
  const get = async (path: string) => (await request(app, desk, 'GET', path)).text();
  const pages: string[] = [];
  for (const { number, paths } of cases)
    for (const path of paths) {
      const html = await get(path);
      pages.push(html);
      for (const [, file = ''] of html.matchAll(new RegExp(`(/cases/${number}/files/[0-9a-f-]{36})`, 'g')))
        pages.push(await get(file));
    }
  return pages.join('\n');
}

const back = () =>
  backUp({
    ...{ owner: open.owner, installationKey: open.house.installationKey, backupKey, now: open.house.now() },
    reader: as(open.owner, 'entente_backup', rolePassword(open.house.installationKey, 'entente_backup')),
    keys: { folder: open.keysFolder, shelf: folderShelf(open.keysFolder) },
    ...{ to: join(folder, 'database'), keysTo: join(folder, 'keys') },
  });

/** Every value of every table, and what the server's own keys and that of the service make of it. */
async function openedNow(): Promise<Source[]> {
  return opened('database', await stolenValues(open.owner));
}

async function opened(name: string, values: Buffer[]): Promise<Source[]> {
  const keys = await serversKeys(open.house.installationKey, open.house.keyStore);
  const withService = [...keys, town.service.key.keys.privateKey, town.coordinator.member.keys.privateKey];
  return [
    { name, bytes: Buffer.concat(values) },
    { name: `${name}, opened`, bytes: openedWith(withService, values) },
  ];
}

/** The values of a backup that was made before, once its own key has opened it. */
async function valuesInBackup(): Promise<Buffer[]> {
  const values: Buffer[] = [];
  for await (const line of databaseLines(made.file, backupKey))
    if (line.kind === 'row')
      for (const value of Object.values(JSON.parse(line.json) as object))
        values.push(
          typeof value === 'string' && value.startsWith('\\x')
            ? Buffer.from(value.slice(2), 'hex')
            : Buffer.from(JSON.stringify(value) ?? ''),
        );
  return values;
}

async function totals(): Promise<string> {
  const { rows } = await owner.query(
    `select (select json_agg(t) from (select service_id, type, requested_month, closed_month, stage, outcome, mode, subject,
       channel, referrer_type, district, count(*) from reporting.case_figure group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
       order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) t) as figures,
       (select json_agg(c order by c) from reporting.closing_count c) as counters`,
  );
  return JSON.stringify(rows);
}

test('before: two hundred words of four cases stand on the pages where they may', () => {
  assert.ok(words.length >= 200, `${words.length} words were planted`);
  assert.deepEqual(
    words.filter((word) => !shown.includes(word)),
    [],
  );
});

test('before: the server’s own keys opened names, addresses, numbers and mail, so the search below could have found them', () => {
  const contact = cases.flatMap((one) => one.contact);
  assert.deepEqual(
    contact.filter((word) => !was.openable.includes(word)),
    [],
  );
});

test('after: none of them stands in the database, nor in what all keys that are left open', async () => {
  assert.deepEqual(tracesOf(await openedNow(), words), []);
});

test('after: none of them in the files of the key store, the log, the server’s own files and its write-ahead log', async () => {
  const sources: Source[] = [
    { name: 'key store', bytes: await stolenFiles(open.keysFolder) },
    { name: 'log', bytes: Buffer.from(open.logged.join('\n')) },
  ];
  const files = await stolenServerFiles(open.owner);
  if (files) sources.push({ name: 'files of the server', bytes: files });
  assert.deepEqual(tracesOf(sources, words), []);
});

test('after: none of them in a backup from before, opened with its key, the server’s and the service’s', async () => {
  const values = await valuesInBackup();
  assert.ok(values.length > 1000, 'the backup is read');
  assert.deepEqual(tracesOf(await opened('backup', values), words), []);
});

test('after: no key, code, session, message or job of theirs is left', async () => {
  for (const one of cases) {
    const desk = await signIn(app, 'coordinator@demo.example');
    assert.equal((await request(app, desk, 'GET', `/cases/${one.number}`)).status, 404);
    assert.notEqual((await request(app, '', 'POST', '/nl/return', { code: one.code ?? '' })).status, 303);
    const found = await request(app, desk, 'POST', '/cases/search', { q: one.words[0] ?? '', closed: 'yes' });
    assert.doesNotMatch(await found.text(), new RegExp(one.number));
  }
  for (const table of [
    'confidential.party',
    'confidential.party_hash',
    'confidential.party_code',
    'platform.outbox',
  ])
    assert.equal((await owner.query(`select from ${table}`)).rowCount, 0, table);
  assert.equal((await owner.query('select from identity.session where party_id is not null')).rowCount, 0);
});

test('pain 9: who could be reached by telephone only, by mail only or by neither is forgotten like everybody else', async () => {
  const sources = await openedNow();
  for (const [index, reachable] of reachableBy.entries()) {
    const contact = cases[index]?.contact ?? [];
    assert.ok(contact.length >= 8, reachable);
    assert.deepEqual(foundWords(sources, contact), [], reachable);
  }
});

test('pain 25: forgetting loses no figure: every total is what it was', async () => {
  assert.ok(was.totals.includes('A_WITHDREW') && was.totals.includes('ADDICTION'));
  assert.equal(await totals(), was.totals);
});

test('a copy that somebody left behind is found, however it is wrapped', async () => {
  const [word = ''] = words;
  const ways = [word, Buffer.from(word, 'utf16le').toString('base64'), gzipSync(word).toString('base64')];
  for (const way of ways) {
    await owner.query('update identity.service set phone = $1', [way]);
    assert.deepEqual(foundWords(await openedNow(), words), [word], way);
  }
});
