import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { foundPartner, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { asMember } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { partiesOf, withCode } from '../../../../test/rights/relations.ts';
import { everythingGot, firstDifference, ofAParty } from '../../../../test/rights/what-they-get.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { openMail } from '../../../platform/mail/mail.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { giveNewCode } from '../../cases/contacts/give-new-code.ts';
import { insertContact } from '../organisations/queries.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let desk: string;
let housing: TownPartner;
let clinic: TownPartner;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  const at = { service: town.service, coordinator: town.coordinator };
  housing = await foundPartner(here.house, at, { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' });
  clinic = await foundPartner(here.house, at, { kind: 'health', name: 'Kliniek De Proef', place: 'Huis' });
  await asMember(here.house, town.coordinator, (tx) =>
    insertContact(tx, {
      ...{ id: randomId(), organisation_id: housing.organisationId, service_id: town.service.id },
      ...{ name: 'Hilde', email: 'onthaal@wonen.example', ended_at: null },
    }),
  );
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

const plea = {
  first: {
    ...{ name: 'Aïsha Aanvrager', street: 'Kerkstraat', house: '12', postcode: '4000', place: 'Demostad' },
    ...{ phone: '0470 11 22 33', email: 'aisha@resident.example' },
  },
};
const usual = {
  ...{ recipient: '', email: '', phone: '', summary: '', remind_on: '2026-12-20' },
  ...{ items: ['name', 'phone'], how: 'in_person', on: '2026-11-20' },
};
type Fields = Record<string, string | string[]>;

/** Fills in the form and gives the answer; a 303 leads to the page of what was recorded. */
async function record(number: string, party: string, fields: Fields = {}) {
  const form = await request(app, desk, 'GET', `/cases/${number}/onward/new`);
  const once = hiddenField(await form.text(), 'once');
  const answer = await request(app, desk, 'POST', `/cases/${number}/onward`, {
    ...{ once, party },
    ...usual,
    ...fields,
  });
  return { answer, at: answer.headers.get('Location') ?? '', html: await answer.text() };
}

const page = async (at: string) => (await request(app, desk, 'GET', at)).text();
const mails = async () => {
  const { rows } = await owner.query(`select id, sealed from platform.outbox order by made_at, id`);
  return rows
    .map(({ id, sealed }) => openMail(here.house.installationKey, id, sealed))
    .filter(({ purpose }) => purpose === 'onward_referral');
};
const rowOf = async (at: string) => {
  const { rows } = await owner.query('select * from confidential.onward where id = $1', [
    at.split('/').at(-1),
  ]);
  return rows[0];
};

test('what goes by mail is what the page showed, letter for letter, and holds only what was ticked', async () => {
  const { number, caseId } = await town.ask(plea);
  const { partyA } = await partiesOf(here.house, town, caseId);
  const { answer, at } = await record(number, partyA, { organisation: housing.organisationId });
  assert.equal(answer.status, 303);
  const shown = /<p class="letter-words">([^<]*)<\/p>/.exec(await page(at))?.[1] ?? '';
  assert.match(shown, /Naam: Aïsha Aanvrager\nTelefoon: 0470 11 22 33/);
  assert.doesNotMatch(shown, /Kerkstraat|resident\.example|muziek/);
  assert.deepEqual(await mails(), [], 'nothing goes before somebody says so');
  assert.equal((await request(app, desk, 'POST', `${at}/passing`, { by: 'mail' })).status, 303);
  await request(app, desk, 'POST', `${at}/passing`, { by: 'mail' });
  const sent = await mails();
  assert.equal(sent.length, 1, 'sent twice, it goes once');
  assert.equal(sent[0]?.text, shown);
  assert.equal(sent[0]?.to, 'onthaal@wonen.example');
  assert.equal(sent[0]?.subject, `Een bericht van ${town.service.name}`);
  assert.equal((await rowOf(at)).state, 'passed_on');
});

test('the name of a clinic stands nowhere in clear, nor which organisation it is; a housing company has its consent', async () => {
  const { number, caseId } = await town.ask(plea);
  const { partyA } = await partiesOf(here.house, town, caseId);
  const secret = await record(number, partyA, { organisation: clinic.organisationId });
  const free = await record(number, partyA, { recipient: 'Praatgroep Marjolein' });
  const plain = await record(number, partyA, { organisation: housing.organisationId });
  for (const { answer } of [secret, free, plain]) assert.equal(answer.status, 303);
  const { rows } = await owner.query('select organisation_id from confidential.consent where case_id = $1', [
    caseId,
  ]);
  assert.deepEqual(
    rows.map((row) => row.organisation_id),
    [housing.organisationId],
  );
  const everything = await owner.query(
    `select string_agg(to_jsonb(o)::text, '') as text from confidential.onward o where case_id = $1`,
    [caseId],
  );
  assert.doesNotMatch(everything.rows[0].text, new RegExp(`Kliniek|Marjolein|${clinic.organisationId}`));
  assert.match(await page(`/cases/${number}/onward`), /Kliniek De Proef/);
});

test('what came of it is written down, and until then it stands among what must still be asked', async () => {
  const { number, caseId } = await town.ask(plea);
  const { partyA } = await partiesOf(here.house, town, caseId);
  const { at } = await record(number, partyA, { recipient: 'Huisarts', items: ['name'] });
  await request(app, desk, 'POST', `${at}/passing`, { by: 'phone' });
  const waiting = await page('/partners/onward');
  assert.ok(waiting.includes(at));
  assert.doesNotMatch(waiting, /Huisarts|Aïsha/);
  const once = hiddenField(await page(at), 'once');
  const result = { once, result: 'taken_up', on: '2026-11-22', text: 'Hij is er geweest.', remind_on: '' };
  assert.equal((await request(app, desk, 'POST', `${at}/results`, result)).status, 303);
  assert.equal((await request(app, desk, 'POST', `${at}/results`, result)).status, 303);
  assert.equal((await page(at)).match(/Hij is er geweest/g)?.length, 1);
  assert.equal((await rowOf(at)).state, 'taken_up');
  assert.ok(!(await page('/partners/onward')).includes(at));
});

test('once he takes his word back nothing is passed on, and the consent has ended too', async () => {
  const { number, caseId } = await town.ask(plea);
  const { partyA } = await partiesOf(here.house, town, caseId);
  const { at } = await record(number, partyA, { organisation: housing.organisationId });
  const before = await mails();
  assert.equal((await request(app, desk, 'POST', `${at}/withdrawal`)).status, 303);
  await request(app, desk, 'POST', `${at}/passing`, { by: 'mail' });
  assert.deepEqual(await mails(), before);
  assert.equal((await rowOf(at)).state, 'asked');
  const { rows } = await owner.query('select withdrawn_at from confidential.consent where case_id = $1', [
    caseId,
  ]);
  assert.ok(rows[0].withdrawn_at);
  assert.match(await page(at), /De toestemming is ingetrokken/);
});

test('a number that may not be rung, and what nobody knows, is not passed on; nor is somebody sent who knows of nothing', async () => {
  const rules = { neverRing: true, noLetters: false, noMail: false, words: '' };
  const { number, caseId } = await town.ask({ first: { ...plea.first, rules } });
  const { partyA, partyB } = await partiesOf(here.house, town, caseId);
  const rung = await record(number, partyA, { recipient: 'Huisarts', items: ['name', 'phone'] });
  assert.equal(rung.answer.status, 422);
  assert.match(rung.html, /Kijk na wat u koos/);
  const unknowing = await record(number, partyB, { recipient: 'Huisarts', items: ['name'] });
  assert.equal(unknowing.answer.status, 422);
  const empty = await record(number, partyA, { items: [], recipient: '' });
  assert.equal(empty.answer.status, 422);
  assert.match(empty.html, /Vul dit in/);
});

test('non-interference: whatever becomes of B’s referral on, every byte that A gets stays the same', async () => {
  const { number, caseId, code } = await town.ask(plea, { code: true });
  const steps: [string, Fields][] = [
    ['intake', { how: 'phone', told: 'Verteld.' }],
    ['acceptance', { agrees: 'yes' }],
  ];
  for (const [noun, fields] of steps) {
    const once = hiddenField(await page(`/cases/${number}/${noun}`), 'once');
    const taken = await request(app, desk, 'POST', `/cases/${number}/${noun}`, { once, ...fields });
    assert.equal(taken.status, 303, noun);
  }
  await owner.query('update confidential.cases set second_party_knows = true where id = $1', [caseId]);
  const { partyB } = await partiesOf(here.house, town, caseId);
  const given = { number, which: 'second', once: randomId() };
  assert.ok((await giveNewCode(here.house, town.working.coordinator, given)).ok);
  const got = async () => everythingGot(app, await withCode(app, code ?? ''), ofAParty(number));
  const before = await got();
  assert.ok(
    before.some(({ body }) => body.includes('muziek')),
    'he sees his case',
  );
  const { answer, at } = await record(number, partyB, { recipient: 'Kliniek B', items: ['name'] });
  assert.equal(answer.status, 303);
  assert.equal(firstDifference(before, await got()), null);
  await request(app, desk, 'POST', `${at}/passing`, { by: 'paper' });
  assert.equal(firstDifference(before, await got()), null);
  const once = hiddenField(await page(at), 'once');
  await request(app, desk, 'POST', `${at}/results`, {
    ...{ once, result: 'not_taken_up', on: '2026-11-22', text: 'Niet gekomen.', remind_on: '' },
  });
  assert.equal((await rowOf(at)).state, 'not_taken_up');
  assert.equal(firstDifference(before, await got()), null);
});
