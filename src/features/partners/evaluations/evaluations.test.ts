import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { foundPartner, refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { asMember, employ, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { countFor } from './count-for.ts';
import { type Period, quarterOf, yearOf } from './rules/periods.ts';

let here: TestHouse;
let app: ReturnType<typeof createApp>;
let town: SmallTown;
let station: TownPartner;
let company: TownPartner;
let officer: Townsman;
const cookies = { desk: '', other: '', officer: '', adviser: '' };
let evaluation = '';

before(async () => {
  here = await testHouse(new Date('2026-08-14T10:00:00Z'));
  const { house } = here;
  app = createApp(house);
  town = await smallTown(house);
  const person = (key: string, name: string) =>
    settle(house, { email: `${key}@demo.example`, name, language: 'nl' });
  officer = await person('police', 'Pol Agent');
  const adviser = await person('housing', 'Hilde Huis');
  for (const partner of [officer, adviser]) await employ(house, partner, 'partner', town.service);
  station = await foundPartner(house, town, { kind: 'police', name: 'Politie Noord', place: 'Noord' }, [
    officer,
  ]);
  company = await foundPartner(house, town, { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' }, [
    adviser,
  ]);
  for (let sent = 0; sent < 3; sent++) await refer(house, station);
  await refer(house, company);
  here.setNow(new Date('2026-10-05T10:00:00Z'));
  cookies.desk = await signIn(app, 'coordinator@demo.example');
  cookies.officer = await signIn(app, 'police@demo.example');
  cookies.adviser = await signIn(app, 'housing@demo.example');
});
after(() => here.close());

const post = (who: keyof typeof cookies, path: string, fields = {}) =>
  request(app, cookies[who], 'POST', path, fields);
const page = async (who: keyof typeof cookies, path: string) => {
  const answer = await request(app, cookies[who], 'GET', path);
  return { status: answer.status, html: await answer.text() };
};
const ofDesk = (rest = '') => `/partners/evaluations/${evaluation}${rest}`;
const ofPartner = (rest = '') => `/referrals/evaluations/${evaluation}${rest}`;

test('a coordinator begins the evaluation of a quarter that is over: it holds the partner’s own figures', async () => {
  const list = `/partners/organisations/${station.organisationId}/evaluations`;
  const before = await page('desk', list);
  assert.match(before.html, /2026-Q3/);
  assert.doesNotMatch(before.html, /2026-Q4/, 'a quarter that runs is not offered');
  evaluation = hiddenField(before.html, 'once');
  for (const period of ['2026-Q4', '2026-Q9', '']) {
    const refused = await post('desk', list, { once: evaluation, period });
    assert.equal(refused.status, 422, period);
  }
  const fields = { once: evaluation, period: '2026-Q3' };
  assert.equal((await post('desk', list, fields)).headers.get('Location'), ofDesk());
  assert.equal((await post('desk', list, fields)).status, 303, 'sent twice it is there once');
  const other = await post('desk', list, { ...fields, once: randomId() });
  assert.equal(other.status, 422);
  assert.match(await other.text(), /al een evaluatie/);
  const { html } = await page('desk', ofDesk());
  assert.match(html, /Verwezen in deze periode[\s\S]{0,200}>3</, 'three of his own, not the other’s one');
});

test('the partner sees it and remarks, another partner does not find it', async () => {
  assert.equal((await page('officer', ofPartner())).status, 200);
  assert.equal((await page('adviser', ofPartner())).status, 404);
  assert.equal((await post('adviser', ofPartner('/words'), { words: 'Van een ander' })).status, 404);
  assert.equal(
    (await post('officer', ofPartner('/words'), { words: 'Graag sneller\nterugbellen' })).status,
    303,
  );
  assert.match((await page('desk', ofDesk())).html, /Graag sneller\nterugbellen/);
  assert.match((await page('officer', '/referrals/evaluations')).html, /3e kwartaal 2026/);
  assert.doesNotMatch((await page('adviser', '/referrals/evaluations')).html, /kwartaal 2026/);
});

test('the minutes and the points are the service’s to write, and a point without words is said', async () => {
  assert.equal((await post('desk', ofDesk('/words'), { words: 'We spraken over wachttijd.' })).status, 303);
  const empty = await post('desk', ofDesk('/points'), {
    once: randomId(),
    words: '',
    by_whom: 'both',
    due_on: '',
  });
  assert.equal(empty.status, 422);
  assert.match(await empty.text(), /Schrijf op wat u afspreekt/);
  const point = { once: randomId(), words: 'Een gids per wijk', by_whom: 'service', due_on: '2026-12-01' };
  for (let sent = 0; sent < 2; sent++)
    assert.equal((await post('desk', ofDesk('/points'), point)).status, 303);
  const { html } = await page('officer', ofPartner());
  assert.equal(html.split('Een gids per wijk').length - 1, 1);
  assert.match(html, /We spraken over wachttijd/);
});

test('once one of them has signed nothing of it changes, by no hand, until he takes it back', async () => {
  assert.equal((await post('officer', ofPartner('/signature'))).status, 303);
  for (const [path, fields] of [
    ['/words', { words: 'Achteraf' }],
    ['/figures', {}],
    ['/points', { once: randomId(), words: 'Achteraf', by_whom: 'both', due_on: '' }],
  ] as const) {
    const answer = await post('desk', ofDesk(path), fields);
    assert.equal(answer.status, 422, path);
    assert.match(await answer.text(), /ondertekend/);
  }
  const bend = (who: Townsman, change: object) =>
    asMember(here.house, who, (tx) =>
      tx.updateTable('partners.evaluation').set(change).where('id', '=', evaluation).execute(),
    );
  await assert.rejects(bend(town.coordinator, { minutes: 'Achteraf' }));
  await assert.rejects(bend(town.coordinator, { remarks: 'In zijn naam' }));
  await assert.rejects(
    bend(officer, { service_signed_by: officer.member.memberId, service_signed_at: here.house.now() }),
  );
  assert.equal((await post('officer', ofPartner('/signature/removal'))).status, 303);
  assert.equal((await post('desk', ofDesk('/words'), { words: 'Beter verslag' })).status, 303);
});

test('what one coordinator signed another does not take back, not even with SQL', async () => {
  const other = await settle(here.house, {
    email: 'stand-in@demo.example',
    name: 'Stan Plaats',
    language: 'nl',
  });
  const owner = await ownerOf(here.owner);
  await owner.query(
    `insert into identity.role (member_id, service_id, role, since) values ($1, $2, 'coordinator', $3)`,
    [other.member.memberId, town.service.id, here.house.now()],
  );
  await owner.end();
  cookies.other = await signIn(app, 'stand-in@demo.example');
  assert.equal((await post('other', ofDesk('/signature'))).status, 303);
  assert.doesNotMatch((await page('desk', ofDesk())).html, /signature\/removal/);
  const refused = await post('desk', ofDesk('/signature/removal'));
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /Een collega ondertekende dit/);
  const nobody = { service_signed_by: null, service_signed_at: null };
  await assert.rejects(
    asMember(here.house, town.coordinator, (tx) =>
      tx.updateTable('partners.evaluation').set(nobody).where('id', '=', evaluation).execute(),
    ),
    /in his own name/,
  );
  assert.equal((await post('other', ofDesk('/signature/removal'))).status, 303);
});

test('it is signed off by both, and then neither takes it back', async () => {
  assert.equal((await post('desk', ofDesk('/signature'))).status, 303);
  assert.equal((await post('officer', ofPartner('/signature'))).status, 303);
  assert.match((await page('officer', ofPartner())).html, /Deze evaluatie staat vast/);
  for (const [who, path] of [
    ['desk', ofDesk('/signature/removal')],
    ['officer', ofPartner('/signature/removal')],
  ] as const)
    assert.equal((await post(who, path)).status, 422);
  const list = await page('desk', `/partners/organisations/${station.organisationId}/evaluations`);
  assert.match(list.html, /Ondertekend door beide/);
});

test('whether a point was done is noted also after signing, and seen by both', async () => {
  const { html } = await page('desk', ofDesk());
  const point = /points\/([0-9a-f-]{36})\/done/.exec(html)?.[1];
  assert.equal((await post('desk', ofDesk(`/points/${point}/done`), { done: 'yes' })).status, 303);
  assert.match((await page('officer', ofPartner())).html, /Gedaan/);
  assert.equal((await post('desk', ofDesk(`/points/${point}/removal`))).status, 422);
});

test('forgetting whom a partner sent changes none of his figures; tips and who came by are counted apart', async () => {
  const { organisationId } = company;
  const owner = await ownerOf(here.owner);
  await seeAll(owner);
  await owner.query(
    `insert into confidential.referral_told select gen_random_uuid(), id, case_id, service_id, organisation_id, 'closed',
      'positive', '2026-09-30' from confidential.referral where organisation_id = $1`,
    [organisationId],
  );
  await owner.query(`insert into partners.tip values ($1, $2, '2026-09-01', 4), ($1, $2, '2026-10-01', 7)`, [
    ...[organisationId, town.service.id],
  ]);
  const count = (period: Period) =>
    asMember(here.house, town.coordinator, (tx) => countFor(tx, organisationId, period));
  const periods = [quarterOf(2026, 3), yearOf(2026), quarterOf(2026, 2)];
  const before = await Promise.all(periods.map(count));
  assert.deepEqual([before[0]?.sent, before[0]?.results.positive, before[0]?.tipped], [1, 1, 4]);
  assert.equal(before[1]?.tipped, 11);
  const job = jobHouse(here, 'entente_retention');
  await job.house.db.as({ kind: 'job', job: 'forget' }, async (tx) => {
    const { rows } = await sql<{ case_id: string }>`
      select case_id from confidential.referral where organisation_id = ${organisationId}::uuid`.execute(tx);
    for (const { case_id } of rows)
      for (const table of ['referral_told', 'referral'])
        await sql`delete from ${sql.table(`confidential.${table}`)} where case_id = ${case_id}::uuid`.execute(
          tx,
        );
  });
  await job.close();
  const { rowCount } = await owner.query('select from confidential.referral where organisation_id = $1', [
    organisationId,
  ]);
  assert.equal(rowCount, 0);
  assert.deepEqual(await Promise.all(periods.map(count)), before);
  await owner.end();
});
