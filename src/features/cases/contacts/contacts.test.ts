import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { readParty } from './read-party.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

const asks = async (email: string) => {
  const app = createApp(here.house);
  const cookie = await signIn(app, email);
  return async (method: 'GET' | 'POST', path: string, fields: Record<string, string> = {}) => {
    const answer = await request(app, cookie, method, path, fields);
    return { status: answer.status, to: answer.headers.get('Location'), html: await answer.text() };
  };
};
const accepts = (caseId: string, mediator: 0 | 1 | 2) => {
  const at = here.house.now();
  return here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx
      .insertInto('confidential.case_mediator')
      .values({
        ...{ case_id: caseId, service_id: town.service.id, glimpse: new Uint8Array(), proposed_at: at },
        ...{
          member_id: town.mediators[mediator].member.memberId,
          answer: 'accepted',
          answered_at: at,
          ended_at: null,
        },
      })
      .execute(),
  );
};
const formIn = (html: string, changes: Record<string, string>) => ({
  ...{ version: hiddenField(html, 'version'), name: 'Nieuwe Naam', street: 'Kerkstraat', house: '12' },
  ...{ postcode: '4000', place: 'Demostad', phone: '0470 12 34 56', email: '', language: 'fr', ...changes },
});

test('a mediator of the case reads address and phone with a link to ring, and cannot change them', async () => {
  const asked = await town.ask({
    first: { name: 'Aïsha Aanvrager', street: 'Kerkstraat', house: '12', phone: '+32 470 12 34 56' },
  });
  await accepts(asked.caseId, 0);
  const ask = await asks('mediator@demo.example');
  const { html, status } = await ask('GET', `/cases/${asked.number}/parties/first`);
  assert.equal(status, 200);
  assert.match(html, /Aïsha Aanvrager/);
  assert.match(html, /href="tel:\+32470123456"/);
  assert.doesNotMatch(html, /parties\/first\/contact|Geef een code/);
  assert.equal((await ask('GET', `/cases/${asked.number}/parties/first/contact`)).status, 403);
  assert.equal(
    (await ask('POST', `/cases/${asked.number}/parties/first/code`, { once: randomUUID() })).status,
    403,
  );
});

test('who has not the case finds no such page', async () => {
  const { number } = await town.ask();
  for (const email of ['mediator2@demo.example', 'coordinator2@demo.example'])
    assert.equal((await (await asks(email))('GET', `/cases/${number}/parties/first`)).status, 404, email);
  const other = await asks('coordinator2@demo.example');
  const fields = { once: randomUUID(), version: '', name: 'X' };
  assert.equal((await other('POST', `/cases/${number}/parties/first/contact`, fields)).status, 404);
  assert.equal((await other('POST', `/cases/${number}/parties/first/code`, fields)).status, 404);
});

test('never ring stands first, and leaves no number to tap', async () => {
  const { number } = await town.ask();
  const ask = await asks('coordinator@demo.example');
  const path = `/cases/${number}/parties/first`;
  const form = await ask('GET', `${path}/contact`);
  const saved = await ask(
    'POST',
    `${path}/contact`,
    formIn(form.html, { neverRing: 'yes', words: 'Alleen na zes uur' }),
  );
  assert.deepEqual([saved.status, saved.to], [303, path]);
  const { html } = await ask('GET', path);
  assert.match(html, /Nooit bellen/);
  assert.match(html, /Alleen na zes uur/);
  assert.match(html, /0470 12 34 56/);
  assert.doesNotMatch(html, /href="tel:/);
});

test('what is wrong is said beside the field, and what was typed is kept', async () => {
  const { number } = await town.ask();
  const ask = await asks('coordinator@demo.example');
  const path = `/cases/${number}/parties/second/contact`;
  const { html } = await ask('GET', path);
  const wrong = await ask('POST', path, formIn(html, { phone: '12', email: 'nee', name: 'Getypte Naam' }));
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /Dit is geen telefoonnummer/);
  assert.match(wrong.html, /Dit is geen e-mailadres/);
  assert.match(wrong.html, /value="Getypte Naam"/);
});

test('when two change one party, the second sees what the first saved, and neither text is lost', async () => {
  const { number } = await town.ask();
  const ask = await asks('coordinator@demo.example');
  const path = `/cases/${number}/parties/first/contact`;
  const { html } = await ask('GET', path);
  await ask('POST', path, formIn(html, { name: 'Van De Eerste' }));
  const late = await ask('POST', path, formIn(html, { name: 'Van De Tweede' }));
  assert.equal(late.status, 409);
  assert.match(late.html, /Van De Eerste/);
  assert.match(late.html, /value="Van De Tweede"/);
  const after = await readParty(here.house, town.working.coordinator, { number, which: 'first' });
  assert.equal(after?.contact.name, 'Van De Eerste');
  assert.equal((await ask('POST', path, formIn(late.html, { name: 'Van De Tweede' }))).status, 303);
  const end = await readParty(here.house, town.working.coordinator, { number, which: 'first' });
  assert.equal(end?.contact.name, 'Van De Tweede');
});

test('a new code opens the party’s own page and ends the old code with its session; the page shows it once', async () => {
  const asked = await town.ask({}, { code: true });
  const app = createApp(here.house);
  const enter = (code: string) => request(app, '', 'POST', '/nl/return', { code });
  const old = await enter(asked.code ?? '');
  const oldCookie = old.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  assert.equal((await request(app, oldCookie, 'GET', '/nl/return/case')).status, 200);
  const ask = await asks('coordinator@demo.example');
  const once = randomUUID();
  const path = `/cases/${asked.number}/parties/first`;
  const given = await ask('POST', `${path}/code`, { once });
  assert.equal(given.status, 200);
  const code = given.html.match(/<p class="digits">(.*?)<\/p>/)?.[1]?.replace(/\D/g, '') ?? '';
  assert.equal(code.length, 16);
  assert.notEqual(code, asked.code);
  assert.doesNotMatch(given.html, /Buurman|Molenweg|Geluid/);
  const again = await ask('POST', `${path}/code`, { once });
  assert.deepEqual([again.status, again.to], [303, path]);
  assert.notEqual((await request(app, oldCookie, 'GET', '/nl/return/case')).status, 200);
  assert.equal((await enter(asked.code ?? '')).status, 422);
  const fresh = await enter(code);
  assert.equal(fresh.status, 303);
  const page = await request(
    app,
    fresh.headers.get('Set-Cookie')?.split(';')[0] ?? '',
    'GET',
    '/nl/return/case',
  );
  assert.match(await page.text(), /De muziek van de buren/);
});

test('the second party gets no code before he was contacted', async () => {
  const asked = await town.ask();
  const ask = await asks('coordinator@demo.example');
  const path = `/cases/${asked.number}/parties/second`;
  assert.match((await ask('GET', path)).html, /pas een code krijgen nadat/);
  const refused = await ask('POST', `${path}/code`, { once: randomUUID() });
  assert.equal(refused.status, 303);
  const seen = await readParty(here.house, town.working.coordinator, {
    number: asked.number,
    which: 'second',
  });
  assert.equal(seen?.hasCode, false);
});

test('a coordinator is told of an earlier case, and a mediator is not', async () => {
  const first = { name: 'Wilma Weerkomer', street: 'Dorpsplein', house: '1', phone: '0499 88 77 66' };
  const before = await town.ask({ first });
  const now = await town.ask({ first });
  await accepts(now.caseId, 2);
  const path = `/cases/${now.number}/parties/first`;
  assert.match(
    (await (await asks('coordinator@demo.example'))('GET', path)).html,
    new RegExp(`/cases/${before.number}"`),
  );
  assert.doesNotMatch(
    (await (await asks('mediator3@demo.example'))('GET', path)).html,
    new RegExp(before.number),
  );
});

test('each change, each code and each look stands in the trail, without a name', async () => {
  const rows = await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx
      .selectFrom('trail.audit_row')
      .where('action', 'in', ['case.contact', 'case.code', 'case.read'])
      .select(['action', 'detail'])
      .execute(),
  );
  for (const action of ['case.contact', 'case.code', 'case.read'])
    assert.ok(
      rows.some((row) => row.action === action),
      action,
    );
  assert.doesNotMatch(JSON.stringify(rows), /Naam|Eerste|Aanvrager/);
});
