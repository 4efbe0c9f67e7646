import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type pg from 'pg';
import { foundPartner, refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { take } from '../../../../test/rights/relations.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { tellPartner, tellPartners } from './tell-partners.ts';

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;
let job: ReturnType<typeof jobHouse>;
let app: ReturnType<typeof createApp>;
let desk: string;
let station: TownPartner;
let homes: TownPartner;
const sunday = new Date('2026-11-22T09:00:00Z');

before(async () => {
  here = await testHouse(sunday);
  town = await smallTown(here.house);
  owner = await ownerOf(here.owner);
  await seeAll(owner);
  job = jobHouse(here, 'entente_partners');
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  station = await foundPartner(here.house, town, {
    kind: 'police',
    name: 'Politie Demostad',
    place: 'Noord',
  });
  homes = await foundPartner(here.house, town, { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' });
});
after(async () => {
  await job.close();
  await owner.end();
  await here.close();
});

async function caseOf(referral: string): Promise<{ id: string; number: string }> {
  const { rows } = await owner.query(
    `select c.id, c.number from confidential.cases c join confidential.referral r on r.case_id = c.id where r.id = $1`,
    [referral],
  );
  return rows[0];
}
async function told(referral: string): Promise<string[]> {
  const { rows } = await owner.query(
    `select word, result, to_char(told_on, 'YYYY-MM-DD') as day from confidential.referral_told where referral_id = $1 order by word`,
    [referral],
  );
  return rows.map(({ word, result, day }) => [word, result, day].filter(Boolean).join(' '));
}

test('the partner is told each word on the day on which it becomes true, once, and the class of the end', async () => {
  const referral = await refer(here.house, station);
  const { id, number } = await caseOf(referral);
  assert.equal(await tellPartner(job.house, id), 1);
  assert.equal(await tellPartner(job.house, id), 0);
  assert.deepEqual(await told(referral), ['received 2026-11-22']);
  await take(app, desk, number, 'intake', { how: 'phone' });
  await take(app, desk, number, 'acceptance', { agrees: 'yes' });
  await tellPartner(job.house, id);
  assert.deepEqual(await told(referral), ['received 2026-11-22', 'taken_up 2026-11-22']);
  await take(app, desk, number, 'first-party-withdrawal');
  await take(app, desk, number, 'closing', { outcome: 'A_WITHDREW' });
  await tellPartner(job.house, id);
  const end = ['closed not_positive 2026-11-22', 'received 2026-11-22', 'taken_up 2026-11-22'];
  assert.deepEqual(await told(referral), end);
  await take(app, desk, number, 'reopening', { asked_by: 'service' });
  await tellPartner(job.house, id);
  assert.deepEqual(await told(referral), end, 'opened again, nothing is taken back');
});

test('what is gathered waits for its Monday, whatever wakes the job before', async () => {
  const referral = await refer(here.house, homes);
  const { id } = await caseOf(referral);
  await tellPartner(job.house, id);
  await tellPartners(job.house);
  assert.deepEqual(await told(referral), []);
  here.setNow(new Date('2026-11-23T00:10:00Z'));
  assert.ok((await tellPartners(job.house)) > 0);
  assert.deepEqual(await told(referral), ['received 2026-11-23']);
  here.setNow(sunday);
});

test('without his consent nothing is told, and what he takes back is told no more', async () => {
  const silent = await refer(here.house, station, { feedbackAgreed: false });
  await tellPartner(job.house, (await caseOf(silent)).id);
  assert.deepEqual(await told(silent), []);
  const referral = await refer(here.house, station);
  const { id, number } = await caseOf(referral);
  await tellPartner(job.house, id);
  await owner.query('update confidential.consent set withdrawn_at = $2 where case_id = $1', [id, sunday]);
  await take(app, desk, number, 'intake', { how: 'phone' });
  await take(app, desk, number, 'acceptance', { agrees: 'yes' });
  await tellPartner(job.house, id);
  assert.deepEqual(await told(referral), ['received 2026-11-22']);
});

test('the consent of anybody else in the case opens no mouth', async () => {
  const referral = await refer(here.house, station, { feedbackAgreed: false });
  const { id } = await caseOf(referral);
  await owner.query(
    `insert into confidential.consent select gen_random_uuid(), case_id, id, service_id, $2, 'feedback',
       array['received'], 'by_phone', $3, $4, null, null from confidential.party where case_id = $1 and side = 'second'`,
    [id, station.organisationId, sunday, town.coordinator.member.memberId],
  );
  await tellPartner(job.house, id);
  assert.deepEqual(await told(referral), []);
});

test('the role that tells sees no case that nobody sent, and nothing that is sealed', async () => {
  const asked = await town.ask();
  const seen = await job.house.db.as({ kind: 'job', job: 'tell_partner' }, (tx) =>
    tx.selectFrom('confidential.cases').select('id').execute(),
  );
  assert.ok(seen.length > 0 && !seen.some(({ id }) => id === asked.caseId));
  for (const read of ['select person from confidential.referral', 'select sealed from confidential.item'])
    await assert.rejects(
      job.house.db.as({ kind: 'job', job: 'tell_partner' }, (tx) => sql.raw(read).execute(tx)),
      { code: '42501' },
    );
});

test('the trail says when a partner was told which word, and that a job did it', async () => {
  const referral = await refer(here.house, station);
  const { id, number } = await caseOf(referral);
  await tellPartner(job.house, id);
  const { rows } = await owner.query(
    `select role, detail from trail.audit_row where case_id = $1 and action = 'referral.tell'`,
    [id],
  );
  assert.deepEqual(rows, [{ role: 'job', detail: { word: 'received' } }]);
  assert.equal((await request(app, desk, 'GET', `/cases/${number}`)).status, 200);
});
