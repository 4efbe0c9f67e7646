import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { guestPage } from '../guests/queries.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let desk: string;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  owner = await ownerOf(here.owner);
  await seeAll(owner);
  desk = await signIn(app, 'coordinator@demo.example');
});
after(async () => {
  await owner.end();
  await here.close();
});

/** Cases of a month as they are known once they are forgotten: the same columns as those that are there. */
async function had(month: string, cases: number, of: { accepted: boolean; outcome: string | null }) {
  for (let count = 0; count < cases; count += 1)
    await owner.query(
      `insert into reporting.forgotten_case (service_id, type, requested_month, closed_month, stage, outcome, subject,
         sub_subject, relation, channel, referrer_type, district, language, accepted)
       values ($1, 'neighbour', $2, $3, 'closed', $4, 'NOISE', '', 'NEXT_DOOR', 'WEB', 'SELF', '', 'nl', $5)`,
      [town.service.id, month, of.outcome ? month : null, of.outcome, of.accepted],
    );
}

const plain = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ');
const get = async (path: string, cookie = desk) => {
  const answer = await request(app, cookie, 'GET', path);
  return { status: answer.status, html: plain(await answer.text()) };
};
async function post(path: string, fields: Record<string, string> = {}) {
  const once = hiddenField((await get('/pilot')).html, 'once');
  const answer = await request(app, desk, 'POST', path, { once, ...fields });
  return {
    status: answer.status,
    location: answer.headers.get('Location') ?? '',
    html: plain(await answer.text()),
  };
}
const goal = (indicator: string, target: string) =>
  post('/pilot/goals', { indicator, target, until: '2027-06-30' });
const link = async (until = '2027-01-31') => {
  const { html } = await post('/pilot/links', { name: 'Stuurgroep', until, language: 'nl' });
  return /http:\/\/127\.0\.0\.1:4100(\/nl\/steering\/[\w-]{43})/.exec(html)?.[1] ?? assert.fail(html);
};

test('before a pilot has begun there is nothing to measure or to show', async () => {
  assert.equal((await goal('reports', '40')).status, 422);
  assert.equal((await post('/pilot/links', { name: 'X', until: '2027-01-31', language: 'nl' })).status, 422);
  const backwards = { begins: '2027-01-01', ends: '2026-07-01' };
  assert.match((await post('/pilot', backwards)).html, /later eindigen dan zij begint/);
});

test('a pilot has its goals beforehand, and its page says how sure the figures are', async () => {
  const plan = { begins: '2026-07-01', ends: '2027-06-30', purpose: 'Weten of het werkt.' };
  assert.equal((await post('/pilot', plan)).status, 303);
  assert.equal((await goal('reports', '40')).status, 303);
  assert.equal((await goal('positive_share', '60 %')).status, 303);
  assert.match((await goal('positive_share', '130')).html, /geen streefcijfer/);
  await had('2026-08-01', 3, { accepted: true, outcome: 'AGREEMENT' });
  await had('2026-08-01', 2, { accepted: true, outcome: 'NO_RESULT' });
  await had('2026-09-01', 8, { accepted: false, outcome: 'NOT_SUITABLE' });
  const { html } = await get('/pilot');
  assert.match(html, /3 van 5 \(60%\): tussen 23% en 88%/);
  assert.match(html, /13: door toeval alleen had het ook tussen 7 en 22 kunnen zijn/);
  assert.match(html, /nog niet te zeggen/);
});

const publish = async (period: string) => {
  const once = randomId();
  const answer = await request(app, desk, 'POST', '/reports/published', { once, period, for: 'service' });
  assert.equal(answer.status, 303);
};

test('the steering group sees no figure but those of published reports, added up', async () => {
  const path = await link();
  const first = await get(path, '');
  assert.equal(first.status, 200);
  assert.match(first.html, /Over de maanden van de proef is er nog geen/);
  assert.doesNotMatch(first.html, /13: door toeval/);
  assert.match((await get('/pilot')).html, /is er nog geen gepubliceerd/);
  await publish('2026-Q3');
  assert.match((await get('/pilot')).html, /cijfers zien van 1 juli 2026 tot en met 30 september 2026/);
  assert.equal((await post('/pilot/steering-page')).status, 303);
  const second = await get(path, '');
  assert.match(second.html, /13: door toeval/);
  assert.match(second.html, /van 1 juli 2026 tot en met 30 september 2026/);
  assert.match(second.html, /verborgen/);
  assert.doesNotMatch(second.html, /3 van 5 \(/);

  here.setNow(new Date('2027-01-10T09:00:00Z'));
  desk = await signIn(app, 'coordinator@demo.example');
  await had('2026-11-01', 11, { accepted: true, outcome: 'SHUTTLE_OK' });
  await post('/pilot/steering-page');
  assert.match((await get(path, '')).html, /13: door toeval/, 'no report tells of the eleven yet');
  await publish('2026-Q4');
  await post('/pilot/steering-page');
  assert.match((await get(path, '')).html, /24: door toeval/);
});

test('a link that is ended, past or made up opens the same page that is not there', async () => {
  const path = await link();
  const { html } = await get('/pilot');
  const ids = [...html.matchAll(/action="\/pilot\/links\/([0-9a-f-]{36})\/end"/g)].map(([, id]) => id);
  for (const id of ids) assert.equal((await post(`/pilot/links/${id}/end`)).status, 303);
  assert.equal((await get(path, '')).status, 404);
  assert.equal((await get(`/nl/steering/${'x'.repeat(43)}`, '')).status, 404);
  const short = await link('2027-01-11');
  here.setNow(new Date('2027-01-12T09:00:00Z'));
  assert.equal((await get(short, '')).status, 404);
});

test('a decision is recorded once and for all, and another service reads none of it', async () => {
  desk = await signIn(app, 'coordinator@demo.example');
  const words = {
    decision: 'conditions',
    on: '2027-01-11',
    by: 'De stuurgroep',
    reasons: 'Een tweede jaar.',
  };
  const made = await post('/pilot/decisions', words);
  assert.equal(made.status, 303);
  const record = await get(made.location);
  assert.match(record.html, /Ja, onder voorwaarden/);
  assert.match(record.html, /De cijfers zoals ze toen te zien waren/);
  assert.match(record.html, /minstens 40/, 'with the goals of that day');
  const bend = here.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, (tx) =>
    tx.updateTable('reporting.pilot_decision').set({ decision: 'no' }).execute(),
  );
  await assert.rejects(bend, { code: '42501' });
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.equal((await get(made.location, other)).status, 404);
  assert.equal(
    (await post('/pilot/goals', { indicator: 'reports', target: '99', until: '2027-01-30' })).status,
    303,
  );
  assert.equal((await get(made.location)).html, record.html, 'what comes later changes nothing of it');
  assert.doesNotMatch((await get('/pilot', other)).html, /Een tweede jaar/);
  const { rows } = await owner.query('select link_id from reporting.guest_page limit 1');
  const seen = await here.house.db.as({ kind: 'public' }, (tx) => guestPage(tx, rows[0].link_id));
  assert.equal(seen, undefined, 'the public without the link sees no frozen page');
});

test('what is asked after the last day of a pilot is not of it; what was asked before and closed later is', async () => {
  const plan = { begins: '2026-07-01', ends: '2026-09-30', purpose: '' };
  assert.equal((await post('/pilot', plan)).status, 303);
  await owner.query(
    `insert into reporting.forgotten_case (service_id, type, requested_month, closed_month, stage, outcome, subject,
       sub_subject, relation, channel, referrer_type, district, language, accepted)
     values ($1, 'neighbour', '2026-09-01', '2026-12-01', 'closed', 'AGREEMENT', 'NOISE', '', 'NEXT_DOOR', 'WEB', 'SELF', '', 'nl', true)`,
    [town.service.id],
  );
  const { html } = await get('/pilot');
  assert.match(html, /14: door toeval/);
  assert.match(html, /4 van 6/);
});
