import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import { foundPartner, refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { tellPartners } from '../feedback/tell-partners.ts';

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;
let app: ReturnType<typeof createApp>;
let officer: string;
let adviser: string;
let station: TownPartner;
let homes: TownPartner;
let sent: string;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  const { house } = here;
  town = await smallTown(house);
  owner = await ownerOf(here.owner);
  await seeAll(owner);
  app = createApp(house);
  const person = async (name: string) => {
    const one = await settle(house, { email: `${name}@demo.example`, name, language: 'nl' });
    await employ(house, one, 'partner', town.service);
    return one;
  };
  const [police, housing] = [await person('police'), await person('housing')];
  station = await foundPartner(house, town, { kind: 'police', name: 'Politie Demostad', place: 'Noord' }, [
    police,
  ]);
  homes = await foundPartner(house, town, { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' }, [
    housing,
  ]);
  officer = await signIn(app, 'police@demo.example');
  adviser = await signIn(app, 'housing@demo.example');
  sent = await refer(house, station, { name: 'Victor Verwezen', otherStreet: 'Buurmanstraat' });
  await refer(house, homes, { name: 'Hilde Huurster', ownReference: 'DW-2026/77' });
  const job = jobHouse(here, 'entente_partners');
  await tellPartners(job.house);
  await job.close();
});
after(async () => {
  await owner.end();
  await here.close();
});

const page = async (cookie: string, path: string) => (await request(app, cookie, 'GET', path)).text();
const search = async (cookie: string, q: string) =>
  (await request(app, cookie, 'POST', '/referrals/search', { q })).text();

test('a partner finds whom he sent and the word that he was told, and nobody else’s', async () => {
  const list = await page(officer, '/referrals');
  assert.match(list, /Victor Verwezen/);
  assert.match(list, /Ontvangen op 22 november 2026\./);
  assert.doesNotMatch(list, /Hilde/);
  const others = await page(adviser, '/referrals');
  assert.match(others, /Hilde Huurster/);
  assert.match(others, /Nog niets/, 'a housing company hears on Mondays');
  assert.doesNotMatch(others, /Victor/);
});

test('of one whom he sent he reads what he typed, what was told and what may ever be told', async () => {
  const one = await page(officer, `/referrals/${sent}`);
  assert.match(one, /Lindelaan 8, 4000 Demostad/);
  assert.match(one, /Ontvangen op 22 november 2026\./);
  assert.match(one, /alleen dit horen: ontvangen, opgestart, afgesloten en resultaat/);
  assert.doesNotMatch(one, /Buurmanstraat/);
  assert.equal((await request(app, adviser, 'GET', `/referrals/${sent}`)).status, 404);
  const nothing = '/referrals/00000000-0000-4000-8000-000000000000';
  assert.equal((await request(app, adviser, 'GET', nothing)).status, 404);
});

test('a search forgives typing errors, finds the own reference, and never the neighbour or another’s referral', async () => {
  assert.match(await search(officer, 'Viktor verwezen'), /Victor Verwezen/);
  assert.match(await search(adviser, 'dw-2026/77'), /Hilde Huurster/);
  for (const q of ['Buurmanstraat', 'Hilde', 'Bert Buurman', 'Lindelaan'])
    assert.match(await search(officer, q), /Niets gevonden/, q);
  assert.equal((await request(app, officer, 'POST', '/referrals/search', { q: '' })).status, 422);
  assert.equal((await request(app, officer, 'POST', '/referrals/search', { q: 'x' })).status, 422);
});

test('the list has pages, and a cursor that somebody made up is no error', async () => {
  for (let n = 0; n < 51; n++) await refer(here.house, homes, { name: `Huurder ${n}` });
  const first = await page(adviser, '/referrals');
  const next = /href="(\/referrals\?before=[^"]+)"/.exec(first)?.[1] ?? '';
  const second = await page(adviser, next);
  const names = (html: string) => [...html.matchAll(/<a href="\/referrals\/[0-9a-f-]{36}">/g)].length;
  assert.deepEqual([names(first), names(second)], [50, 2]);
  for (const bad of ['2026-02-30_x', `2026-02-30_${sent}`, 'x', `9999-99-99_${sent}`])
    assert.equal((await request(app, adviser, 'GET', `/referrals?before=${bad}`)).status, 200, bad);
});

test('who was forgotten is gone from his list, and what he read is in the trail with his name', async () => {
  const { rows } = await owner.query('select shred_key from confidential.referral where id = $1', [sent]);
  const { rows: trail } = await owner.query(
    `select distinct r.action, p.name from trail.audit_row r join trail.person p on p.commitment = r.person
     where r.role = 'partner' and r.action <> 'referral.send' and p.name = 'police' order by 1`,
  );
  assert.deepEqual(
    trail.map(({ action }) => action).filter((action) => action.startsWith('referral')),
    ['referral.read', 'referrals.read', 'referrals.search'],
  );
  await here.house.keyStore.destroy(rows[0].shred_key);
  assert.doesNotMatch(await page(officer, '/referrals'), /Victor/);
  assert.equal((await request(app, officer, 'GET', `/referrals/${sent}`)).status, 404);
});
