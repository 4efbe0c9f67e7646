import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createApp } from '../src/app/app.ts';
import { openStages } from '../src/features/cases/rules/stages.ts';
import { openPool } from '../src/platform/db/open-pool.ts';
import { assertDefined } from '../test/defined-numbers.ts';
import { type TestHouse, testHouse } from '../test/house.ts';
import { seeAll } from '../test/see-all.ts';
import { request, signIn } from '../test/town.ts';
import { buildDemoTown, type DemoTown } from './demo-town.ts';

let here: TestHouse;
let town: DemoTown;
let rows: { service: string; stage: string; requested_at: Date; due_on: string | null; items: number }[];
let published: {
  id: string;
  service: string;
  kind: string;
  period: string;
  compared: boolean;
  restates: string | null;
}[];
let shares: string[];
before(async () => {
  here = await testHouse();
  town = await buildDemoTown(here.house);
  const owner = openPool(here.owner, { max: 1, name: 'demo town test' });
  await seeAll(owner);
  const found = await owner.query(
    `select s.slug as service, c.stage, c.requested_at, c.due_on,
      (select count(*)::int from confidential.item i where i.case_id = c.id) as items
    from confidential.cases c join identity.service s on s.id = c.service_id`,
  );
  rows = found.rows;
  const reports = await owner.query(
    `select p.id, p.kind, p.period, p.compared, p.restates, s.slug as service
    from reporting.published_report p join identity.service s on s.id = p.service_id`,
  );
  published = reports.rows;
  shares = (await owner.query('select token from reporting.figure_share')).rows.map(({ token }) => token);
  await owner.end();
});
after(() => here.close());

test('some forty cases and more stand in two services, over two years, none of them in the future', () => {
  assert.ok(rows.length >= 40, `${rows.length} cases`);
  assert.deepEqual([...new Set(rows.map((row) => row.service))].sort(), ['demostad', 'voorbeeldrecht']);
  const asked = rows.map((row) => row.requested_at.getTime());
  assert.ok(Math.max(...asked) <= here.house.now().getTime());
  assert.ok(here.house.now().getTime() - Math.min(...asked) > 600 * 24 * 3_600_000);
});

test('every stage of a case that can last is there to be seen, and closed ones too', () => {
  const there = new Set(rows.map((row) => row.stage));
  const passing = ['referred_on'];
  const missing = [...openStages, 'closed'].filter((stage) => !there.has(stage) && !passing.includes(stage));
  assert.deepEqual(missing, []);
});

test('two cases have much to read, and some norm is late and some is not', () => {
  const byLength = rows.map((row) => row.items).sort((a, b) => b - a);
  assert.ok((byLength[1] ?? 0) >= 10, `the second longest has ${byLength[1]} items`);
  const today = here.house.now().toISOString().slice(0, 10);
  assert.ok(rows.some((row) => row.due_on && row.due_on < today));
  assert.ok(rows.some((row) => row.due_on && row.due_on >= today));
});

test('everybody whom the guide promises can sign in, and only neutral addresses are used', () => {
  const emails = town.members.map((member) => member.email);
  for (const name of [
    'coordinator',
    'coordinator2',
    'mediator',
    'mediator2',
    'police',
    'housing',
    'magistrate',
  ])
    assert.ok(emails.includes(`${name}@demo.example`), name);
  for (const name of ['environment', 'editor', 'administrator', 'complaints', 'operator', 'mediator12'])
    assert.ok(emails.includes(`${name}@demo.example`), name);
  assert.ok(town.residents.length >= 3);
  for (const { code } of town.residents) assert.match(code, /^\d{4} \d{4} \d{4} \d{4}$/);
});

test('reports were published: years of both services beside each other, three quarters and one put right, and one for a partner', () => {
  assert.equal(published.filter(({ compared }) => compared).length, 2);
  assert.equal(published.filter(({ period, restates }) => period === 'quarter' && !restates).length, 4);
  assert.equal(published.filter(({ restates }) => restates).length, 1);
  assert.equal(published.filter(({ kind }) => kind === 'partner').length, 1);
});

test('every number on every page of figures leads to its definition, and no share stands without what it is a share of', async () => {
  const app = createApp(here.house);
  const definitions = await (await app.request('/nl/definitions')).text();
  const walk = async (email: string, paths: readonly string[]) => {
    const cookie = email ? await signIn(app, `${email}@demo.example`) : '';
    for (const path of paths) {
      const answer = await request(app, cookie, 'GET', path);
      assert.equal(answer.status, 200, path);
      const html = await answer.text();
      assert.ok(assertDefined(html, definitions, path) > 0, `${path} shows figures`);
    }
  };
  const lastYear = here.house.now().getFullYear() - 1;
  const of = (kind: string) => published.find((one) => one.kind === kind && one.service === 'demostad')?.id;
  await walk('coordinator', [
    `/reports/inside?from=${lastYear}-01&until=${lastYear}-12`,
    `/reports/published/${of('service')}`,
    `/reports/published/${of('partner')}`,
    ...['/reports/costs', '/surveys'],
  ]);
  await walk('police', [`/referrals/reports/${of('partner')}`]);
  await walk('', [
    '/nl/figures/country',
    ...shares.flatMap((one) => [`/nl/figures/${one}`, `/nl/embed/figures/${one}`]),
  ]);
});
