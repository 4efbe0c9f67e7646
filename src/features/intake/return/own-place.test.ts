import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { proposeWords } from '../../cases/releases/offer-words.ts';

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

const first = {
  ...{ name: 'Aïsha Aanvrager', street: 'Kerkstraat', house: '12', postcode: '4000', place: 'Demostad' },
  ...{ phone: '0470 12 34 56', email: 'aisha@resident.example' },
};
let computers = 100;

/** A resident in his own place, at a computer of his own. */
async function entered() {
  const asked = await town.ask({ first }, { code: true });
  computers += 1;
  const browser = browse(here.house, { headers: { 'X-Forwarded-For': `192.0.2.${computers}` } });
  const entering = await browser.post('/nl/return', { code: String(asked.code) });
  assert.equal(entering.location, '/nl/return/case');
  return { ...asked, browser };
}

const formOf = (html: string, changes: Record<string, string> = {}) => ({
  ...{ version: hiddenField(html, 'version'), ...first, language: 'nl', news: '', ...changes },
});

test('a party changes how he may be reached: it holds at once, the team is told, and the other side gets no message', async () => {
  const { browser, number } = await entered();
  const page = await browser.get('/nl/return/case/reach');
  assert.equal(page.status, 200);
  assert.match(page.html, /value="aisha@resident\.example"/);
  const before = (await mailsTo(here, 'coordinator@demo.example')).length;
  const saved = await browser.post(
    '/nl/return/case/reach',
    formOf(page.html, { neverRing: 'yes', phone: '0499 00 00 01', words: 'Alleen na zes uur' }),
  );
  assert.equal(saved.location, '/nl/return/case/reach?saved');
  assert.match((await browser.get('/nl/return/case/reach?saved')).html, /Dit geldt vanaf nu/);
  const mails = await mailsTo(here, 'coordinator@demo.example');
  assert.equal(mails.length, before + 1);
  assert.doesNotMatch(JSON.stringify(mails), /Aïsha|0499|zes uur/);
  const app = createApp(here.house);
  const cookie = await signIn(app, 'coordinator@demo.example');
  const seen = await (
    await app.request(`/cases/${number}/parties/first`, { headers: { Cookie: cookie } })
  ).text();
  assert.match(seen, /Nooit bellen/);
  assert.match(seen, /0499 00 00 01/);
  assert.match(seen, /Alleen na zes uur/);
});

test('what he typed wrongly is said beside the field, and news cannot come by a way that he forbids', async () => {
  const { browser } = await entered();
  const { html } = await browser.get('/nl/return/case/reach');
  const wrong = await browser.post(
    '/nl/return/case/reach',
    formOf(html, { email: 'geen adres', news: 'sms', neverRing: 'yes' }),
  );
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /Dit is geen e-mailadres/);
  assert.match(wrong.html, /value="geen adres"/);
  const forbidden = await browser.post(
    '/nl/return/case/reach',
    formOf(html, { news: 'sms', neverRing: 'yes' }),
  );
  assert.match(forbidden.html, /Voor een sms hebben wij uw nummer nodig/);
});

test('two windows: the second is told that the data changed meanwhile, and nothing is written over', async () => {
  const { browser } = await entered();
  const { html } = await browser.get('/nl/return/case/reach');
  await browser.post('/nl/return/case/reach', formOf(html, { name: 'Eerst' }));
  const second = await browser.post('/nl/return/case/reach', formOf(html, { name: 'Daarna' }));
  assert.equal(second.status, 409);
  assert.match((await browser.get('/nl/return/case/reach')).html, /value="Eerst"/);
});

test('he sees by role and day who opened his own part, and of the whole case never that somebody read it', async () => {
  const { browser, number } = await entered();
  const before = await browser.get('/nl/return/case/readers');
  assert.match(before.html, /U zelf, met uw code/);
  assert.doesNotMatch(before.html, />De coördinator</);
  const app = createApp(here.house);
  const get = async (path: string) =>
    app.request(path, { headers: { Cookie: await signIn(app, 'coordinator@demo.example') } });
  await get(`/cases/${number}`);
  const whole = await browser.get('/nl/return/case/readers');
  assert.equal(whole.html, before.html);
  here.setNow(new Date('2026-11-24T09:00:00Z'));
  await get(`/cases/${number}/parties/first`);
  here.setNow(new Date('2026-11-22T09:00:00Z'));
  const part = await browser.get('/nl/return/case/readers');
  assert.match(part.html, /24 november 2026/);
  assert.match(part.html, />De coördinator</);
  assert.doesNotMatch(part.html, /Cato/);
});

test('he stops by himself: the case is withdrawn, the team is told, and for him it has ended', async () => {
  const { browser, caseId } = await entered();
  const page = await browser.get('/nl/return/case/withdrawal');
  assert.match(page.html, /Meedoen is vrij/);
  const id = hiddenField(page.html, 'id');
  for (let time = 0; time < 2; time += 1) {
    const done = await browser.post('/nl/return/case/withdrawal', { id, text: 'Het is opgelost OTTER' });
    assert.equal(done.location, '/nl/return/case?stopped');
  }
  const mine = await browser.get('/nl/return/case?stopped');
  assert.match(mine.html, /U bent gestopt/);
  assert.match(mine.html, /Het is opgelost OTTER/);
  assert.equal((await browser.get('/nl/return/case/withdrawal')).location, '/nl/return/case');
  const { rows } = await owner.query(
    `select c.stage, c.came_from, c.withdrawn_by, c.due_on, e.step, e.role, e.from_stage from confidential.cases c
     join confidential.case_event e on e.case_id = c.id and e.step <> 'request' where c.id = $1`,
    [caseId],
  );
  assert.deepEqual(rows, [
    {
      ...{ stage: 'withdrawn', came_from: 'requested', withdrawn_by: 'A', due_on: null },
      ...{ step: 'first_party_withdraws', role: 'first_party', from_stage: 'requested' },
    },
  ]);
});

test('what waits for him stands on his page with a link, and goes when he has done it', async () => {
  const { browser, number, caseId } = await entered();
  assert.doesNotMatch((await browser.get('/nl/return/case')).html, /Wat u nu kunt doen/);
  const { rows } = await owner.query('select id from confidential.party where case_id = $1 and side = $2', [
    caseId,
    'first',
  ]);
  const words = { number, id: randomUUID(), from: rows[0].id, to: null, words: 'Ik wil graag praten.' };
  assert.ok((await proposeWords(here.house, town.working.coordinator, words)).ok);
  const asked = await browser.get('/nl/return/case');
  assert.match(asked.html, /Wat u nu kunt doen/);
  assert.match(asked.html, /href="\/nl\/return\/case\/words"[^>]*>Lees de woorden die wij u voorleggen/);
  const { html } = await browser.get('/nl/return/case/words');
  const action = /action="([^"]*\/consent)"/.exec(html)?.[1] ?? '';
  assert.equal((await browser.post(action, { answer: 'agreed' })).status, 303);
  assert.doesNotMatch((await browser.get('/nl/return/case')).html, /Wat u nu kunt doen/);
});
