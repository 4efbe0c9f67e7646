import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { readCosts } from './read-costs.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  for (let count = 0; count < 4; count += 1) await town.ask();
});
after(() => here.close());

const plain = (html: string) => html.replace(/[\u00a0\u202f]|&nbsp;/g, ' ');
const get = async (path: string, cookie = desk) => {
  const answer = await request(app, cookie, 'GET', path);
  return { status: answer.status, html: plain(await answer.text()) };
};
const amounts = {
  ...{ year: '2026', fte: '1,25', staff: '38.000', travel: '1.200', administration: '600', other: '200,00' },
};

test('a coordinator writes down what the year cost, and reads what a case costs, with what it is divided by', async () => {
  const saved = await request(app, desk, 'POST', '/reports/costs', amounts);
  assert.equal(saved.status, 303);
  const { html } = await get(saved.headers.get('Location') ?? '');
  assert.match(html, /De bedragen van 2026 zijn bewaard/);
  assert.match(html, /€ 40\.000/);
  assert.match(html, /€ 10\.000/);
  assert.match(html, /geen zaken/, 'nothing was closed, so a case handled has no price');
  assert.match(html, /href="\/nl\/definitions#cost_per_report"/);
  assert.match(html, /value="38\.000"/);
});

test('what is no amount is said at its field, and what was typed stays', async () => {
  const wrong = await request(app, desk, 'POST', '/reports/costs', { ...amounts, staff: 'veel', travel: '' });
  assert.equal(wrong.status, 422);
  const html = await wrong.text();
  assert.match(html, /Dit is geen bedrag/);
  assert.match(html, /Vul een bedrag in/);
  assert.match(html, /value="veel"/);
  for (const year of ['1066', '2027', 'x', ''])
    assert.equal(
      (await request(app, desk, 'POST', '/reports/costs', { ...amounts, year })).status,
      422,
      year,
    );
});

test('another service neither reads nor writes what this one costs, not even with SQL', async () => {
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.doesNotMatch((await get('/reports/costs', other)).html, /€ 40\.000/);
  const { otherCoordinator } = town.working;
  const stolen = { ...otherCoordinator, service: town.working.coordinator.service };
  const seen = await here.house.db.as({ kind: 'member', memberId: otherCoordinator.memberId }, (tx) =>
    readCosts(tx, stolen, here.house.now()),
  );
  assert.deepEqual(
    seen.map(({ total, reports }) => [total, reports]),
    [[null, 0]],
  );
});
