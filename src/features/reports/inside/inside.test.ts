import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { take } from '../../../../test/rights/relations.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { indicators } from '../indicators/all.ts';
import { chosenMonths, usualMonths } from './rules/months.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  await town.ask();
  const { number } = await town.ask();
  await take(app, desk, number, 'intake', { how: 'phone', told: 'Verteld.', district: 'Noord' });
  await take(app, desk, number, 'advice', { how: 'phone', told: 'Raad.' });
  await take(app, desk, number, 'closing', { outcome: 'ADVICE_OK' });
});
after(() => here.close());

const page = async (path: string, status = 200) => {
  const answer = await request(app, desk, 'GET', path);
  assert.equal(answer.status, status, path);
  return answer.text();
};

test('every number on the page of figures leads to its definition, which stands on the page in four languages', async () => {
  const html = await page('/reports/inside?from=2026-10&until=2026-12');
  const links = [...html.matchAll(/href="\/nl\/definitions#([a-z_]+)"/g)].map(([, id]) => id ?? '');
  for (const id of ['requests_by_month', 'started', 'positive_of_all', 'days_to_first_contact', 'how_far'])
    assert.ok(links.includes(id), id);
  for (const language of languages) {
    const definitions = await page(`/${language}/definitions`);
    for (const id of links) assert.match(definitions, new RegExp(`id="${id}"`), `${id} in ${language}`);
    for (const { id, name } of indicators) {
      assert.match(definitions, new RegExp(`id="${id}"`));
      assert.ok(definitions.includes(name[language].replaceAll('&', '&amp;')), `${id} in ${language}`);
    }
  }
});

test('the figures of a period are those of the cases, small numbers too, and that they were read is in the trail', async () => {
  const html = await page('/reports/inside?from=2026-11&until=2026-11');
  assert.match(html, /Cijfers van november 2026/);
  assert.match(html, /1 van 1/, 'one case was closed, and positively');
  assert.match(html, /Advies gegeven/);
  const { rows } = await here.house.db
    .as({ kind: 'member', memberId: town.coordinator.member.memberId }, async (tx) => ({
      rows: await tx
        .selectFrom('trail.audit_row')
        .where('action', '=', 'report.counted')
        .selectAll()
        .execute(),
    }))
    .catch(() => ({ rows: null }));
  if (rows) assert.ok(rows.length > 0);
  const empty = await page('/reports/inside?from=2020-01&until=2020-12');
  assert.match(empty, /niets te tellen/);
});

test('what is no period gets a plain answer, and none at all this quarter', async () => {
  for (const wrong of [
    'from=2026-13&until=2026-12',
    'from=2026-12&until=2026-01',
    'from=x&until=',
    'from=2026-01',
  ])
    assert.match(await page(`/reports/inside?${wrong}`, 422), /eerste en een laatste maand/);
  assert.match(await page('/reports/inside'), /oktober 2026 tot en met december 2026/);
  assert.equal(chosenMonths('2000-01', '2090-01'), null);
  assert.deepEqual(
    usualMonths('2026-02-10').map(({ from, until }) => `${from} ${until}`),
    ['2026-02 2026-02', '2026-01 2026-03', '2025-10 2025-12', '2026-01 2026-12', '2025-01 2025-12'],
  );
});

test('the page of reports leads to every period and every other page of reports', async () => {
  const html = await page('/reports');
  for (const path of ['/reports/inside?from=2026-11&amp;until=2026-11', '/reports/costs', '/nl/definitions'])
    assert.ok(html.includes(`href="${path}"`), path);
});

test('a mediator and an administrator see no figures of the service', async () => {
  for (const who of ['mediator@demo.example', 'administrator@demo.example']) {
    const cookie = await signIn(app, who);
    assert.equal((await request(app, cookie, 'GET', '/reports/inside')).status, 403);
  }
});
