import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { employ, settle, type Townsman } from '../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { mailsTo } from '../../../test/outbox.ts';
import { seeAll } from '../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../test/town.ts';
import { createApp } from '../../app/app.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let handler: Townsman;
let desk: string;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

const form = '/nl/services/demostad/complaint';
const words = {
  name: 'Karel KLAGER',
  reach: '0470 00 00 00',
  about: 'Mia Middelaar',
  ended: 'vorige maand',
  text: 'Zij kwam te laat en koos partij: WOLVENKLACHT.',
  wish: 'Een gesprek.',
};

async function file(fields: Record<string, string> = {}): Promise<Response> {
  const page = await (await request(app, '', 'GET', form)).text();
  return request(app, '', 'POST', form, { once: hiddenField(page, 'once'), ...words, ...fields });
}

test('a service without a complaint handler asks nobody to write what nobody could read', async () => {
  const page = await (await request(app, '', 'GET', form)).text();
  assert.match(page, /nog geen klachtbehandelaar/);
  assert.doesNotMatch(page, /<textarea/);
  handler = await settle(here.house, {
    email: 'klachten@demo.example',
    name: 'Klaas Klacht',
    language: 'nl',
  });
  await employ(here.house, handler, 'complaint_handler', town.service);
  desk = await signIn(app, 'klachten@demo.example');
});

test('a resident complains without an account; whoever handles complaints reads it, and a mail tells only that there is one', async () => {
  const sent = await file();
  assert.equal(sent.headers.get('Location'), `${form}?sent`);
  assert.match(await (await request(app, '', 'GET', `${form}?sent`)).text(), /Uw klacht is aangekomen/);
  const list = await (await request(app, desk, 'GET', '/complaints')).text();
  assert.match(list, /Meld vóór 29 november/);
  assert.match(await dossier(), /WOLVENKLACHT/);
  const [mail] = await mailsTo(here, 'klachten@demo.example');
  assert.match(mail?.text ?? '', /\/complaints/);
  assert.doesNotMatch(JSON.stringify(mail), /KLAGER|WOLVEN|Mia/);
});

const firstId = async () =>
  (await owner.query('select id from confidential.complaint order by received_on, id limit 1')).rows[0].id;
const dossier = async (cookie = desk) =>
  (await request(app, cookie, 'GET', `/complaints/${await firstId()}`)).text();

test('neither coordinator, mediator, administrator nor another service learns that there is a complaint', async () => {
  const id = await firstId();
  for (const email of ['coordinator', 'mediator', 'administrator', 'coordinator2']) {
    const cookie = await signIn(app, `${email}@demo.example`);
    assert.equal((await request(app, cookie, 'GET', '/complaints')).status, 403, email);
    assert.equal((await request(app, cookie, 'GET', `/complaints/${id}`)).status, 403, email);
    for (const path of ['/today', '/cases', '/members', '/settings'])
      assert.doesNotMatch(await (await request(app, cookie, 'GET', path)).text(), /WOLVEN|KLAGER/);
  }
  const { memberId } = town.working.coordinator;
  for (const table of ['complaint', 'complaint_key', 'complaint_item'] as const) {
    const rows = await here.house.db.as({ kind: 'member', memberId }, (tx) =>
      tx.selectFrom(`confidential.${table}`).selectAll().execute(),
    );
    assert.deepEqual(rows, [], `the database shows the coordinator no ${table}`);
  }
});

test('nothing of a complaint stands in the database in clear', async () => {
  const { rows } = await owner.query(`select sealed from confidential.complaint_item`);
  assert.ok(rows.length > 0);
  for (const row of rows) assert.ok(!row.sealed.includes('WOLVENKLACHT'));
});

test('what lacks is said beside the field, what was typed stays, and a form that is sent twice files once', async () => {
  const empty = await file({ text: '' });
  assert.equal(empty.status, 422);
  assert.match(await empty.text(), /Karel KLAGER/);
  const page = await (await request(app, '', 'GET', form)).text();
  const once = hiddenField(page, 'once');
  const before = await count();
  for (let time = 0; time < 2; time += 1)
    assert.equal((await request(app, '', 'POST', form, { once, ...words })).status, 303);
  assert.equal((await count()) - before, 1);
});

const count = async () =>
  Number((await owner.query('select count(*) from confidential.complaint')).rows[0].count);

test('the handler confirms, hears, answers and closes; a count stays by quarter and outcome', async () => {
  const id = await firstId();
  const post = async (name: string, fields: Record<string, string>) => {
    const page = await dossier();
    const once = new RegExp(`action="/complaints/${id}/${name}"[^>]*>.*?name="once" value="([^"]+)"`, 's');
    return request(app, desk, 'POST', `/complaints/${id}/${name}`, {
      once: once.exec(page)?.[1] ?? '',
      ...fields,
    });
  };
  const on = '2026-11-23';
  const hearing = await post('entries', { kind: 'hearing', on, text: 'Gesprek' });
  assert.equal(hearing.status, 422, 'with whom is not said');
  assert.equal(
    (await post('entries', { kind: 'hearing', who: 'Mia', on, text: 'Zij vertelde.' })).status,
    303,
  );
  assert.equal((await post('steps', { step: 'acknowledge', text: 'Brief gestuurd', on })).status, 303);
  assert.equal((await post('steps', { step: 'answer', text: 'Antwoord LEEUWERIK', on })).status, 303);
  assert.equal((await post('steps', { step: 'acknowledge', text: 'nog eens', on })).status, 422);
  assert.equal(
    (await post('steps', { step: 'close', text: 'Klaar', on })).status,
    422,
    'how it ended is asked',
  );
  assert.equal((await post('steps', { step: 'close', text: 'Klaar', on, result: 'settled' })).status, 303);
  assert.match(await dossier(), /LEEUWERIK/);
  const { rows } = await owner.query(
    `select quarter, code, cases from reporting.closing_count where list = 'complaint'`,
  );
  assert.deepEqual(rows, [{ quarter: '2026-Q4', code: 'settled', cases: 1 }]);
});

test('the case it is about is kept from being forgotten, and the number stands only in the sealed dossier', async () => {
  const asked = await town.ask();
  await file();
  const { rows } = await owner.query(
    `select id from confidential.complaint where stage = 'received' limit 1`,
  );
  const path = `/complaints/${rows[0].id}`;
  const hold = async (number: string) => {
    const page = await (await request(app, desk, 'GET', path)).text();
    const once = /held-case"[^>]*>.*?name="once" value="([^"]+)"/s.exec(page)?.[1] ?? '';
    return request(app, desk, 'POST', `${path}/held-case`, { once, number, until: '2027-05-01' });
  };
  assert.equal((await hold('2020-0001')).status, 422);
  assert.equal((await hold(asked.number)).status, 303);
  const held = await owner.query('select reason from confidential.legal_hold where case_id = $1', [
    asked.caseId,
  ]);
  assert.deepEqual(held.rows, [{ reason: 'complaint' }]);
  assert.match(await (await request(app, desk, 'GET', path)).text(), new RegExp(asked.number));
  assert.equal(
    (await request(app, desk, 'GET', `/cases/${asked.number}`)).status,
    403,
    'he sees nothing of the case',
  );
});

test('a handler who came later is let in by one who is in, and by nobody else', async () => {
  const later = await settle(here.house, { email: 'later@demo.example', name: 'Lena Later', language: 'nl' });
  await employ(here.house, later, 'complaint_handler', town.service);
  const cookie = await signIn(app, 'later@demo.example');
  assert.match(await dossier(cookie), /nog niet openen/);
  const id = await firstId();
  const own = await request(app, cookie, 'POST', `/complaints/${id}/handlers`, {
    member: later.member.memberId,
  });
  assert.equal(own.status, 404, 'he cannot let himself in');
  assert.match(await dossier(), /Geef toegang aan later@demo\.example/);
  await request(app, desk, 'POST', `/complaints/${id}/handlers`, { member: later.member.memberId });
  assert.match(await dossier(cookie), /WOLVENKLACHT/);
});

test('the trail says which handler read which complaint', async () => {
  const { rows } = await owner.query(
    `select role, detail->>'complaint' as complaint from trail.audit_row where action = 'complaint.read'`,
  );
  assert.ok(rows.length > 2);
  assert.ok(rows.every((row) => row.role === 'complaint_handler' && row.complaint));
});
