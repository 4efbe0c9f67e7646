import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, smallTown } from '../../../../test/town.ts';

let here: TestHouse;
let owner: pg.Client;
before(async () => {
  here = await testHouse();
  await smallTown(here.house);
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

async function signedIn(email: string) {
  const browser = browse(here.house);
  await browser.post('/sign-in', { email: `${email}@demo.example`, password: 'entente-demo' });
  return browser;
}

const call = {
  name: 'Greet Beller',
  phone: '0470 11 22 33',
  language: 'nl',
  subject: 'GARDEN/hedges',
  story: 'De haag is drie meter hoog ZEEHOND',
  otherName: 'De buren achter',
  channel: 'PHONE',
  referrer: 'POLICE',
};

test('a call becomes a case with few fields, and the same form twice makes one', async () => {
  const browser = await signedIn('coordinator');
  const form = await browser.get('/requests/new');
  assert.match(form.html, /Geluid: muziek of televisie/);
  const once = hiddenField(form.html, 'once');
  const saved = await browser.post('/requests', { ...call, once });
  assert.equal(saved.location, '/cases/2026-0001');
  const again = await browser.post('/requests', { ...call, once });
  assert.match(again.html, /Deze aanvraag is al bewaard/);
  const { rows } = await owner.query(
    'select subject, sub_subject, channel, referrer_type from confidential.cases',
  );
  assert.deepEqual(rows, [
    { subject: 'GARDEN', sub_subject: 'hedges', channel: 'PHONE', referrer_type: 'POLICE' },
  ]);
  const page = await browser.get('/cases/2026-0001');
  assert.match(page.html, /De haag is drie meter hoog ZEEHOND/);
  assert.match(page.html, /Greet Beller/);
});

test('with a code the caller can come back', async () => {
  const browser = await signedIn('coordinator');
  const once = hiddenField((await browser.get('/requests/new')).html, 'once');
  const done = await browser.post('/requests', { ...call, once, giveCode: 'yes' });
  const code = [...done.html.matchAll(/<span>(\d{4})<\/span>/g)].map((match) => match[1]).join('');
  assert.match(code, /^\d{16}$/);
  const caller = browse(here.house);
  assert.equal((await caller.post('/nl/return', { code })).location, '/nl/return/case');
  assert.match((await caller.get('/nl/return/case')).html, /De haag is drie meter hoog/);
});

test('a call about a block of flats becomes a community case at once', async () => {
  const browser = await signedIn('coordinator');
  const once = hiddenField((await browser.get('/requests/new')).html, 'once');
  const saved = await browser.post('/requests', { ...call, once, group: 'yes' });
  const page = await browser.get(saved.location ?? '');
  assert.match(page.html, /Gemeenschapsbemiddeling/);
  assert.match(page.html, /minstens drie partijen/);
  assert.match(page.html, /participants\/new/);
});

test('bad input says what is missing and keeps the rest', async () => {
  const browser = await signedIn('coordinator');
  const once = hiddenField((await browser.get('/requests/new')).html, 'once');
  const wrong: [Record<string, string>, RegExp][] = [
    [{ name: '' }, /Vul een naam in/],
    [{ subject: '' }, /Kies een onderwerp uit de lijst/],
    [{ subject: 'NOISE/hedges' }, /Kies een onderwerp uit de lijst/],
    [{ phone: '' }, /Vul een telefoonnummer, een adres met nummer/],
    [{ channel: 'PIGEON' }, /Kies uit de lijst/],
    [{ email: 'greet@' }, /klopt niet helemaal/],
    [{ once: 'old' }, /Deze pagina is te oud/],
  ];
  for (const [changed, words] of wrong) {
    const answer = await browser.post('/requests', { ...call, once, ...changed });
    assert.equal(answer.status, 422, JSON.stringify(changed));
    assert.match(answer.html, words);
    assert.match(answer.html, /De haag is drie meter hoog ZEEHOND/);
  }
});

test('a mediator, an administrator and the public do not come in', async () => {
  for (const email of ['mediator', 'administrator'])
    assert.equal((await (await signedIn(email)).get('/requests/new')).status, 403);
  assert.match((await browse(here.house).get('/requests/new')).location ?? '', /^\/sign-in/);
});
