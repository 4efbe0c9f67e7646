import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { browse } from '../../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { mailsTo } from '../../../../../test/outbox.ts';
import { hiddenField, type SmallTown, smallTown } from '../../../../../test/town.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

const first = {
  ...{ name: 'Aïsha Aanvrager', street: 'Kerkstraat', house: '12', postcode: '4000', place: 'Demostad' },
  ...{ phone: '0470 12 34 56', email: 'aisha@resident.example' },
};

async function signedIn(email = 'coordinator@demo.example') {
  const browser = browse(here.house);
  assert.equal((await browser.post('/sign-in', { email, password: 'entente-demo' })).status, 303);
  return browser;
}

test('what a party says by telephone is written down for him, once, and he reads it as his own', async () => {
  const asked = await town.ask({ first }, { code: true });
  const team = await signedIn();
  const path = `/cases/${asked.number}/parties/first`;
  const page = await team.get(path);
  assert.match(page.html, /Alles wat een partij met haar code kan/);
  const empty = await team.post(`${path}/messages`, { once: randomUUID(), text: '' });
  assert.equal(empty.status, 422);
  assert.match(empty.html, /Schrijf eerst op wat zij zei/);
  const said = { once: hiddenField(page.html, 'once'), how: 'phone', text: 'Het is nu stiller DAS' };
  for (let time = 0; time < 2; time += 1)
    assert.equal((await team.post(`${path}/messages`, said)).location, `${path}?noted`);
  const onCase = (await team.get(`/cases/${asked.number}`)).html;
  assert.equal(onCase.split('Het is nu stiller DAS').length - 1, 1);
  assert.match(onCase, /bericht van de partij: aan de telefoon/);
  const party = browse(here.house, { headers: { 'X-Forwarded-For': '192.0.2.90' } });
  await party.post('/nl/return', { code: String(asked.code) });
  assert.match((await party.get('/nl/return/case')).html, /Het is nu stiller DAS/);
});

test('pain 24: a party can be told that there is news: only if he wishes, by the way he chose, without a word of what or by whom', async () => {
  const asked = await town.ask({ first }, { code: true });
  const team = await signedIn();
  const path = `/cases/${asked.number}/parties/first`;
  assert.match((await team.get(path)).html, /wil geen bericht/);
  const unwanted = await team.post(`${path}/news`, { once: randomUUID() });
  assert.equal(unwanted.location, `${path}?newsNot`);
  assert.deepEqual(await mailsTo(here, first.email), []);
  const party = browse(here.house, { headers: { 'X-Forwarded-For': '192.0.2.91' } });
  await party.post('/nl/return', { code: String(asked.code) });
  const { html } = await party.get('/nl/return/case/reach');
  const wishes = { version: hiddenField(html, 'version'), ...first, language: 'fr', news: 'mail' };
  assert.equal((await party.post('/nl/return/case/reach', wishes)).status, 303);
  const once = hiddenField((await team.get(path)).html.split('/news"')[1] ?? '', 'once');
  for (let time = 0; time < 2; time += 1) await team.post(`${path}/news`, { once });
  const mails = await mailsTo(here, first.email);
  assert.equal(mails.length, 1);
  const [mail] = mails;
  assert.equal(mail?.subject, 'Il y a du nouveau pour vous');
  assert.doesNotMatch(
    JSON.stringify(mail),
    new RegExp(
      `${asked.number}|${asked.caseId}|Aïsha|Buurman|Cato|Kerkstraat|Buurtbemiddeling|médiat|conflit`,
    ),
  );
  assert.match((await party.get('/nl/return/case/reach')).html, /Bericht dat er iets nieuws is/);
  assert.match((await team.get(path)).html, /Bericht dat er iets nieuws is/);
});

test('the link in such a mail opens nothing: it looks like any other, and takes the code of that party alone', async () => {
  const asked = await town.ask({ first: { ...first, email: 'link@resident.example' } }, { code: true });
  const other = await town.ask({}, { code: true });
  const party = browse(here.house, { headers: { 'X-Forwarded-For': '192.0.2.92' } });
  await party.post('/nl/return', { code: String(asked.code) });
  const { html } = await party.get('/nl/return/case/reach');
  const wishes = { ...first, email: 'link@resident.example', language: 'nl', news: 'mail' };
  await party.post('/nl/return/case/reach', { version: hiddenField(html, 'version'), ...wishes });
  const team = await signedIn();
  await team.post(`/cases/${asked.number}/parties/first/news`, { once: randomUUID() });
  const [mail] = await mailsTo(here, 'link@resident.example');
  const link = new URL(/https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '');
  assert.equal(link.pathname, '/nl/return');
  const token = String(link.searchParams.get('w'));
  const stranger = browse(here.house, { headers: { 'X-Forwarded-For': '192.0.2.93' } });
  const real = await stranger.get(`/nl/return?w=${token}`);
  const invented = 'x'.repeat(token.length);
  const fake = await stranger.get(`/nl/return?w=${invented}`);
  assert.equal(real.html.replaceAll(token, invented), fake.html);
  assert.equal((await stranger.get('/nl/return/case')).location, '/nl/return');
  const another = await stranger.post('/nl/return', { code: String(other.code), w: token });
  assert.equal(another.status, 422);
  assert.match(another.html, /Deze code kennen wij niet/);
  assert.equal(hiddenField(another.html, 'w'), token);
  const his = await stranger.post('/nl/return', { code: String(asked.code), w: token });
  assert.equal(his.location, '/nl/return/case');
});

test('whoever tries codes by links to one party must wait, wherever he sits, and the party himself need not', async () => {
  const asked = await town.ask({ first: { ...first, email: 'guess@resident.example' } }, { code: true });
  const party = browse(here.house, { headers: { 'X-Forwarded-For': '192.0.2.94' } });
  await party.post('/nl/return', { code: String(asked.code) });
  const { html } = await party.get('/nl/return/case/reach');
  const wishes = { ...first, email: 'guess@resident.example', language: 'nl', news: 'mail' };
  await party.post('/nl/return/case/reach', { version: hiddenField(html, 'version'), ...wishes });
  await (await signedIn()).post(`/cases/${asked.number}/parties/first/news`, { once: randomUUID() });
  const [mail] = await mailsTo(here, 'guess@resident.example');
  const w = String(new URL(/https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '').searchParams.get('w'));
  const statuses: number[] = [];
  for (let guess = 0; guess < 12; guess += 1) {
    const somewhere = browse(here.house, { headers: { 'X-Forwarded-For': `198.51.100.${guess}` } });
    statuses.push((await somewhere.post('/nl/return', { code: `1000 0000 0000 00${10 + guess}`, w })).status);
  }
  assert.deepEqual(
    statuses.slice(0, 10),
    Array.from({ length: 10 }, () => 422),
  );
  assert.equal(statuses.at(-1), 429);
  const himself = browse(here.house, { headers: { 'X-Forwarded-For': '192.0.2.95' } });
  assert.equal((await himself.post('/nl/return', { code: String(asked.code) })).location, '/nl/return/case');
});

test('the card on paper is in his language, and names neither the other side nor the case', async () => {
  const asked = await town.ask({ first: { ...first, language: 'fr' } });
  const team = await signedIn();
  const { html } = await team.get(`/cases/${asked.number}/parties/first/card`);
  const card = /<article lang="fr"[^>]*>[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
  assert.match(card, /Ce que je veux encore dire/);
  assert.doesNotMatch(card, new RegExp(`${asked.number}|Buurman|Molenweg|muziek`));
});

test('a member who has not the case writes nothing down and sends nothing', async () => {
  const asked = await town.ask({ first });
  for (const email of ['mediator@demo.example', 'coordinator2@demo.example']) {
    const stranger = await signedIn(email);
    const path = `/cases/${asked.number}/parties/first`;
    for (const page of ['messages', 'news'])
      assert.equal(
        (await stranger.post(`${path}/${page}`, { once: randomUUID(), how: 'phone', text: 'x' })).status,
        404,
      );
    assert.equal((await stranger.get(`${path}/card`)).status, 404);
  }
});
