import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { queueMail } from '../../../platform/mail/queue-mail.ts';

let t: TestHouse;
let town: SmallTown;
let cookie = '';
let demo: ReturnType<typeof createApp>;
before(async () => {
  t = await testHouse();
  town = await smallTown(t.house);
  demo = createApp({ ...t.house, demo: true });
  cookie = await signIn(demo, 'administrator@demo.example');
  const mail = {
    subject: 'Een bericht voor u',
    text: 'Dag,\n\nvolg https://x.test/a?b=1 nu.',
    purpose: 'test',
  };
  await t.house.db.as({ kind: 'public' }, async (tx) => {
    await queueMail(tx, t.house, { ...mail, to: 'ons@demo.example', serviceId: town.service.id });
    await queueMail(tx, t.house, { ...mail, to: 'hun@demo.example', serviceId: town.other.id });
  });
});
after(() => t.close());

const page = async (path: string, app = demo, who = cookie) => {
  const answer = await request(app, who, 'GET', path);
  return { status: answer.status, html: await answer.text() };
};

test('the administrator of the demo reads the mail of his own service, and none of the other’s', async () => {
  const list = await page('/outbox');
  assert.equal(list.status, 200);
  assert.match(list.html, /ons@demo\.example/);
  assert.doesNotMatch(list.html, /hun@demo\.example/);
  const link = /href="(\/outbox\/[0-9a-f-]+)"/.exec(list.html)?.[1] ?? '';
  const mail = await page(link);
  assert.equal(mail.status, 200);
  assert.match(mail.html, /<a href="https:\/\/x\.test\/a\?b=1">/);
});

test('a mail of the other service is not there', async () => {
  const owner = new pg.Client(t.owner);
  await owner.connect();
  await owner.query('begin; alter table platform.outbox no force row level security');
  const { rows } = await owner.query('select id from platform.outbox where service_id = $1', [town.other.id]);
  await owner.query('rollback');
  await owner.end();
  assert.equal((await page(`/outbox/${rows[0].id}`)).status, 404);
  assert.equal((await page('/outbox/nothing')).status, 404);
});

test('a real installation has no such page', async () => {
  const real = createApp(t.house);
  assert.equal((await page('/outbox', real)).status, 404);
});

test('a coordinator may not read it, and the trail says who looked', async () => {
  const coordinator = await signIn(demo, 'coordinator@demo.example');
  assert.equal((await page('/outbox', demo, coordinator)).status, 403);
  const owner = new pg.Client(t.owner);
  await owner.connect();
  await owner.query('begin; alter table trail.audit_row no force row level security');
  const { rows } = await owner.query(
    `select r.action, r.role, p.name from trail.audit_row r join trail.person p on p.commitment = r.person where r.action like 'outbox%' order by 1`,
  );
  await owner.query('rollback');
  await owner.end();
  assert.deepEqual(
    [...new Set(rows.map((row) => `${row.action} ${row.role} ${row.name}`))],
    ['outbox.list administrator Ada Beheer', 'outbox.read administrator Ada Beheer'],
  );
});
