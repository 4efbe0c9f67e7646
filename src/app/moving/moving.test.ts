import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildDemoTown, type DemoTown } from '../../../db/demo-town.ts';
import { testInstallationKey } from '../../../test/database.ts';
import { testHouse } from '../../../test/house.ts';
import { jobHouse } from '../../../test/job-house.ts';
import { request, signIn } from '../../../test/town.ts';
import {
  everythingOf,
  fileIn,
  type Place,
  receive,
  rowsIn,
  send,
  withAnotherKey,
} from '../../../test/two-houses.ts';
import { forgetDue } from '../../features/retention/forgetting/forget-due.ts';
import { sealOnce } from '../../platform/audit/sealing/seal.ts';
import { verifyTrail } from '../../platform/audit/verifying/verify.ts';
import { openSession, type Session } from '../../platform/backup/queries.ts';
import { createApp } from '../app.ts';
import { asRole } from '../reach-house.ts';
import { travels } from './tables.ts';

let folder: string;
let old: Place;
let fresh: Place;
let third: Place;
let town: DemoTown;
let owner: Session;
const file = (name: string) => fileIn(folder, name);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-moving-'));
  // All at once: they are copies of one template.
  const [one, two, three] = [await testHouse(), await testHouse(), await testHouse()];
  old = { open: one, house: one.house };
  [fresh, third] = [withAnotherKey(two), withAnotherKey(three)];
  town = await buildDemoTown(old.house);
  await send(old, 'demostad', file('first'));
  await receive(fresh, file('first'));
  await send(fresh, 'demostad', file('again'));
  owner = await openSession(fresh.open.owner, 'moving test');
  await owner.query('alter table confidential.cases no force row level security');
});
after(async () => {
  await owner?.end();
  for (const place of [old, fresh, third]) await place?.open.close();
  await rm(folder, { recursive: true, force: true });
});

test('exported again from where it arrived, it is row for row the same', async () => {
  const [first, again] = [await rowsIn(file('first')), await rowsIn(file('again'))];
  assert.ok((first.get('confidential.item')?.length ?? 0) > 100);
  for (const table of travels.keys()) {
    const [before, after] = [first, again].map((rows) =>
      (rows.get(table) ?? []).map(sameAnywhere(table)).sort(),
    );
    if (table === 'trail.audit_row')
      assert.equal(after?.length, (before?.length ?? 0) + 1, 'that it was imported');
    else assert.deepEqual(after, before, table);
  }
});

/** The hashes by which persons are recognised are of each installation’s own; entries of the directory are counted by each. */
const sameAnywhere = (table: string) => (json: string) =>
  table === 'confidential.party_hash' || table === 'confidential.acquaintance'
    ? json.replace(/"hash":"[^"]+"/, '')
    : json.replace(table === 'directory.entry' ? /"number":\d+/ : '', '');

test('nothing of another service is in the file, and no name of a party', async () => {
  const sealed = await readFile(file('first'));
  assert.ok(!sealed.includes('demostad'));
  const { rows } = await (await other(old)).query(
    "select id from identity.service where slug = 'voorbeeldrecht'",
  );
  const all = [...(await rowsIn(file('first'))).values()].flat().join('\n');
  assert.ok(rows[0]?.id && !all.includes(rows[0].id));
});

test('a coordinator signs in there with the passphrase that he has, and what he takes along is the same', async () => {
  const [before, after] = [
    await everythingOf(old, 'coordinator@demo.example'),
    await everythingOf(fresh, 'coordinator@demo.example'),
  ];
  assert.ok(JSON.stringify(before).length > 50_000);
  assert.deepEqual(after, before);
});

test('a resident comes back with the code that he has, and no other code leads to him', async () => {
  const app = createApp(fresh.house);
  const codes = town.residents.map(({ code }) => code);
  const entered = await Promise.all(codes.map((code) => request(app, '', 'POST', '/nl/return', { code })));
  assert.ok(entered.some((answer) => answer.headers.get('Location') === '/nl/return/case'));
  const wrong = await request(app, '', 'POST', '/nl/return', { code: '1111 2222 3333 4444' });
  assert.equal(wrong.status, 422);
});

test('the trail that came is chained anew, and is whole', async () => {
  const { house, open } = fresh;
  const sealer = asRole({ owner: open.owner, installationKey: testInstallationKey }, 'entente_sealer');
  while ((await sealOnce(sealer, house.installationKey, house.now()))?.sealed) {}
  const { findings, head } = await verifyTrail(sealer, house.installationKey).finally(() => sealer.close());
  assert.deepEqual(findings, []);
  assert.ok(head.position > 100);
});

test('a member who chooses another passphrase there hangs on the old installation no more', async () => {
  const app = createApp(fresh.house);
  const cookie = await signIn(app, 'mediator2@demo.example');
  const passphrase = 'drie natte zeehonden zingen';
  const fields = { old: 'entente-demo', passphrase, again: passphrase };
  const answer = await request(app, cookie, 'POST', '/account/passphrase', fields);
  assert.equal(answer.status, 303, await answer.text());
  await signIn(app, 'mediator2@demo.example', passphrase);
  const { rows } = await owner.query(
    "select hardened_by from identity.member where email in ('mediator2@demo.example', 'mediator@demo.example') order by hardened_by is null",
  );
  assert.match(rows[0]?.hardened_by, /^[0-9a-f]{32}$/);
  assert.equal(rows[1]?.hardened_by, null);
});

test('it moves on to a third installation, with the passphrases and codes of the first', async () => {
  await receive(third, file('again'));
  const [before, after] = [
    await everythingOf(old, 'coordinator@demo.example'),
    await everythingOf(third, 'coordinator@demo.example'),
  ];
  assert.deepEqual(after, before);
});

test('another service of the same installation comes beside it, and who works in both is one member', async () => {
  await send(old, 'voorbeeldrecht', file('second'));
  await receive(fresh, file('second'));
  for (const email of ['coordinator@demo.example', 'coordinator2@demo.example'])
    assert.deepEqual(await everythingOf(fresh, email), await everythingOf(old, email));
});

test('a case is forgotten there as here: its key and its rows are gone', async () => {
  const cases = async () =>
    (await owner.query('select id, shred_key::text as key from confidential.cases')).rows;
  const before = await cases();
  const later = new Date(fresh.house.now().getTime() + 500 * 86_400_000);
  const job = jobHouse(
    { ...fresh.open, house: { ...fresh.open.house, installationKey: testInstallationKey } },
    'entente_retention',
  );
  const done = await forgetDue({ ...job.house, keyStore: fresh.house.keyStore, now: () => later }).finally(
    job.close,
  );
  assert.ok(done.forgotten > 0);
  const left = new Set((await cases()).map(({ id }) => id));
  const gone = before.filter(({ id }) => !left.has(id));
  assert.equal(gone.length, done.forgotten);
  for (const { key } of gone) assert.equal(await fresh.house.keyStore.get(key), null);
});

async function other({ open }: Place): Promise<Session> {
  const session = await openSession(open.owner, 'moving test');
  setTimeout(() => void session.end(), 2000).unref();
  return session;
}
