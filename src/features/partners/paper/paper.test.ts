import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type LinkedTown, linkedTown, resident, signedIn } from '../../../../test/linked-town.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField } from '../../../../test/town.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { sentFields } from '../contract/contract.ts';
import { models } from '../contract/models.ts';
import { paperQuestions } from './paper-parts.ts';

let here: TestHouse;
let around: LinkedTown;
let owner: pg.Client;
const offered = { codes: codesOf(null), day: '2026-11-22' };
before(async () => {
  here = await testHouse();
  around = await linkedTown(here);
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});
const path = () => `/partners/organisations/${around.housing.organisationId}`;

test('the paper form asks what the contract asks and nothing else, in every language', () => {
  for (const contract of Object.values(models))
    for (const language of languages) {
      const parts = paperQuestions({ contract, organisation: 'Demo', language, offered }).flatMap(
        (question) => question.parts,
      );
      const fields = parts.flatMap(({ field }) => (field ? [field] : []));
      const asked = sentFields.filter((field) => contract.sends[field] !== 'no');
      assert.deepEqual(fields.sort(), ['name', ...asked].sort());
      const words = JSON.stringify(parts);
      assert.equal(words.includes('Demo'), contract.tells.length > 0);
    }
});

test('the coordinator prints it in the language of the partner', async () => {
  const desk = await signedIn(here);
  assert.match(
    (await desk.get(`${path()}/form`)).html,
    /<div lang="nl" class="section"><h1>Iemand verwijzen naar/,
  );
  assert.match(
    (await desk.get(`${path()}/form?language=fr`)).html,
    /<div lang="fr" class="section"><h1>Orienter une personne/,
  );
});

test('what came by post is entered with the same form, opens a case once, and the trail says by whom', async () => {
  const desk = await signedIn(here);
  const { html } = await desk.get(`${path()}/referrals/new`);
  const form = { once: hiddenField(html, 'once'), way: 'mail', receivedOn: '2026-11-20', ...resident };
  const entered = await desk.post(`${path()}/referrals`, form);
  assert.equal(entered.status, 303);
  assert.match(entered.location ?? '', /^\/cases\/2026-\d+$/);
  assert.equal((await desk.get(entered.location ?? '')).status, 200);
  assert.match((await desk.post(`${path()}/referrals`, form)).html, /al ingevoerd/);
  const { rows } = await owner.query(
    `select r.way, r.by_member, r.received_on::text, r.place_id, k.items, k.recorded_by
     from confidential.referral r join confidential.consent k using (case_id)`,
  );
  assert.deepEqual(rows, [
    {
      ...{ way: 'mail', by_member: null, received_on: '2026-11-20', place_id: around.housing.placeId },
      ...{ items: ['received', 'taken_up', 'in_progress', 'closed', 'result'], recorded_by: null },
    },
  ]);
  const trail = await owner.query(
    `select p.name, r.role from trail.audit_row r join trail.person p on p.commitment = r.person
     where action = 'referral.enter'`,
  );
  assert.deepEqual(trail.rows, [{ name: 'Cato Coördinator', role: 'coordinator' }]);
});

test('a way that was not agreed, a day to come, and a resident who was not asked are refused in words', async () => {
  const desk = await signedIn(here);
  const post = (fields: Record<string, string>) =>
    desk.post(`${path()}/referrals`, {
      ...{ once: crypto.randomUUID(), way: 'mail', receivedOn: '2026-11-22', ...resident, ...fields },
    });
  // The housing model has no paper.
  assert.match((await post({ way: 'paper' })).html, /Kies hoe de verwijzing kwam/);
  assert.match((await post({ receivedOn: '2026-11-23' })).html, /Kies een dag in het laatste jaar/);
  assert.match((await post({ from: 'elsewhere' })).html, /Kies een plaats/);
  const unasked = await post({ agreedHow: '' });
  assert.equal(unasked.status, 422);
  assert.match(unasked.html, /Zonder het akkoord van de bewoner/);
  assert.equal((await owner.query('select from confidential.referral')).rowCount, 1);
});

test('without an agreement for today nothing is entered, and the form on paper is not there', async () => {
  const desk = await signedIn(here);
  await owner.query('update partners.agreement set ended_at = now()');
  for (const page of ['form', 'referrals/new'])
    assert.match((await desk.get(`${path()}/${page}`)).html, /geldt vandaag geen afspraak/);
  const form = { once: crypto.randomUUID(), way: 'mail', receivedOn: '2026-11-22', ...resident };
  assert.equal((await desk.post(`${path()}/referrals`, form)).status, 422);
  await owner.query('update partners.agreement set ended_at = null');
});

test('only a coordinator of the service enters what came', async () => {
  const elsewhere = await signedIn(here, 'coordinator2@demo.example');
  for (const page of ['form', 'referrals/new'])
    assert.equal((await elsewhere.get(`${path()}/${page}`)).status, 404);
  assert.equal((await elsewhere.post(`${path()}/referrals`, {})).status, 404);
});
