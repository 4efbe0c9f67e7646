import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { foundPartner, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { browse } from '../../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';

let here: TestHouse;
let town: SmallTown;
let owner: pg.Client;
let station: TownPartner;
let housing: TownPartner;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const at = { service: town.service, coordinator: town.coordinator };
  const [officer, both, nobody] = [await hired('police'), await hired('both'), await hired('nobody')];
  assert.ok(nobody);
  const police = { kind: 'police', name: 'Politie Demostad', place: 'Bureau Noord' } as const;
  station = await foundPartner(here.house, at, police, [officer, both]);
  const wonen = { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' } as const;
  housing = await foundPartner(here.house, at, wonen, [both]);
  const court = { kind: 'prosecutor', name: 'Parket', place: 'Griffie' } as const;
  await foundPartner(here.house, at, court, [await hired('court')]);
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

async function hired(email: string): Promise<Townsman> {
  const who = await settle(here.house, { email: `${email}@demo.example`, name: email, language: 'nl' });
  await employ(here.house, who, 'partner', town.service);
  return who;
}

async function signedIn(email: string) {
  const browser = browse(here.house);
  await browser.post('/sign-in', { email: `${email}@demo.example`, password: 'entente-demo' });
  return browser;
}

const count = async (table: string): Promise<number> =>
  Number((await owner.query(`select count(*) from ${table}`)).rows[0].count);

const door = {
  ...{ name: 'Victor Verwezen', phone: '0470 12 34 56', language: 'fr', subject: 'NOISE/persons' },
  ...{ agreedHow: 'in_person', feedbackAgreed: 'yes' },
};

test('an officer refers with four answers, the resident gets a card in his language, and twice makes one', async () => {
  const browser = await signedIn('police');
  const form = await browser.get('/referrals/new');
  assert.equal(form.status, 200);
  assert.match(form.html, /aan Politie Demostad alleen dit laat weten/);
  const once = hiddenField(form.html, 'once');
  const { feedbackAgreed: _silent, language: _usual, ...least } = door;
  const sent = await browser.post('/referrals', { ...least, once });
  assert.equal(sent.status, 303);
  const again = await browser.post('/referrals', { ...least, once });
  assert.match(again.html, /Deze verwijzing is al verstuurd/);
  assert.equal(await count('confidential.referral'), 1);
  assert.equal(await count('confidential.consent'), 0);
  const card = await browser.get(`${sent.location}`.replace('language=nl', 'language=fr'));
  assert.equal(card.status, 200);
  assert.match(card.html, /Vous racontez vous-même/);
  for (const secret of ['Verwezen', '0470', 'Politie', 'muziek', 'Geluid'])
    assert.ok(!card.html.includes(secret), `${secret} is on the card`);
});

test('the consent that he gave is kept with its items, and where the officer stands', async () => {
  const browser = await signedIn('police');
  const once = hiddenField((await browser.get('/referrals/new')).html, 'once');
  assert.equal((await browser.post('/referrals', { ...door, once })).status, 303);
  const { rows } = await owner.query(
    `select items, given_how, c.organisation_id, r.place_id, r.way, cases.channel, cases.referrer_type, cases.language
    from confidential.consent c join confidential.referral r using (case_id) join confidential.cases on cases.id = case_id`,
  );
  assert.deepEqual(rows, [
    {
      ...{ items: ['received', 'taken_up', 'closed', 'result'], given_how: 'in_person', way: 'account' },
      ...{ organisation_id: station.organisationId, place_id: station.placeId },
      ...{ channel: 'PARTNER', referrer_type: 'POLICE', language: 'fr' },
    },
  ]);
});

test('no code goes through the hands of who refers: the card has none, even asked for by hand', async () => {
  const browser = await signedIn('police');
  const once = hiddenField((await browser.get('/referrals/new')).html, 'once');
  const { location } = await browser.post('/referrals', { ...door, once, giveCode: 'yes' });
  const card = await browser.get(location ?? '');
  assert.match(card.html, /un code, pour vous seul/);
  assert.doesNotMatch(card.html, /big-code|\d{4} \d{4} \d{4} \d{4}/);
  const codes = await here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    tx.selectFrom('confidential.party_code').select('party_id').execute(),
  );
  assert.deepEqual(codes, []);
});

test('what is missing is said, what was typed stays, and without agreement nobody is sent', async () => {
  const browser = await signedIn('police');
  const before = await count('confidential.referral');
  const once = hiddenField((await browser.get('/referrals/new')).html, 'once');
  const { agreedHow: _none, ...silent } = door;
  const refusedAnswer = await browser.post('/referrals', { ...silent, once, whenToRing: 'na zes uur' });
  assert.equal(refusedAnswer.status, 422);
  assert.match(refusedAnswer.html, /Zonder het akkoord van de bewoner/);
  assert.match(refusedAnswer.html, /value="Victor Verwezen"/);
  assert.match(refusedAnswer.html, /<details[^>]* open/);
  assert.equal(hiddenField(refusedAnswer.html, 'once'), once);
  assert.equal(await count('confidential.referral'), before);
});

test('who speaks for two says for whom, and for another than his own there is nothing', async () => {
  const both = await signedIn('both');
  const choice = await both.get('/referrals/new');
  assert.match(choice.html, /Demo Wonen/);
  assert.match(choice.html, /Politie Demostad/);
  const form = await both.get(`/referrals/new?organisation=${housing.organisationId}`);
  assert.match(form.html, /name="street"/);
  const officer = await signedIn('police');
  assert.equal((await officer.get(`/referrals/new?organisation=${housing.organisationId}`)).status, 404);
  const foreign = { ...door, organisation: housing.organisationId, once: crypto.randomUUID() };
  assert.equal((await officer.post('/referrals', foreign)).status, 404);
  assert.equal((await officer.post('/referrals/tip', { ...foreign })).status, 404);
});

test('without a seat or an agreement for this way a page says so, and the resident can ask himself', async () => {
  const nobody = await signedIn('nobody');
  assert.match((await nobody.get('/referrals/new')).html, /U verwijst nog voor niemand/);
  const court = await signedIn('court');
  assert.match((await court.get('/referrals/new')).html, /Er is nu geen afspraak/);
  assert.match((await court.post('/referrals', door)).html, /Er is nu geen afspraak/);
});

test('a referral of another partner has no card', async () => {
  const { rows } = await owner.query('select id from confidential.referral limit 1');
  const court = await signedIn('court');
  assert.equal((await court.get(`/referrals/${rows[0].id}/card`)).status, 404);
  assert.equal((await court.get(`/referrals/${crypto.randomUUID()}/card`)).status, 404);
});

test('a tip is a number of that day and nobody in it, and the card says how to ask', async () => {
  const [referrals, cases] = [await count('confidential.referral'), await count('confidential.cases')];
  const browser = await signedIn('police');
  await browser.get('/referrals/new');
  const tip = { once: crypto.randomUUID(), language: 'de' };
  const first = await browser.post('/referrals/tip', tip);
  assert.equal(first.location, '/referrals/tip?language=de');
  await browser.post('/referrals/tip', tip);
  await browser.post('/referrals/tip', { ...tip, once: crypto.randomUUID() });
  const { rows } = await owner.query('select organisation_id, day::text, count from partners.tip');
  assert.deepEqual(rows, [{ organisation_id: station.organisationId, day: '2026-11-22', count: 2 }]);
  assert.match((await browser.get('/referrals/tip?language=de')).html, /Sie bitten selbst um Hilfe/);
  assert.deepEqual(
    [await count('confidential.referral'), await count('confidential.cases')],
    [referrals, cases],
  );
});

test('the aid says where to, and nothing is kept of what was ticked', async () => {
  const browser = await signedIn('police');
  assert.match((await browser.get('/referrals/advice?sign=danger')).html, /Bel meteen 112/);
  assert.match((await browser.get('/referrals/advice?sign=repairs')).html, /De verhuurder of de syndicus/);
  assert.match((await browser.get('/referrals/advice?asked=yes')).html, /Dit kan naar bemiddeling/);
  assert.match((await browser.get('/referrals/new')).html, /Een erkende familiebemiddelaar/);
});

test('nothing odd that a partner can send gives a 500', async () => {
  const app = createApp(here.house);
  const headers = { Cookie: await signIn(app, 'police@demo.example') };
  const under = [
    'new?organisation',
    'import?organisation',
    'import/template.csv?organisation',
    'tip?language',
  ];
  for (const path of under)
    for (const word of ['x', '%00', '%E0%A4%A', '🙂', "' or 1=1--", '0'.repeat(3000)])
      assert.ok(
        (await app.request(`/referrals/${path}=${word}`, { headers })).status < 500,
        `${path} ${word}`,
      );
  const bodies = [
    {
      type: 'application/x-www-form-urlencoded',
      body: 'once=x&organisation=%00x&name[]=a&language=zz&table=a%3Bb',
    },
    {
      type: 'multipart/form-data; boundary=x',
      body: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut',
    },
    { type: 'multipart/form-data', body: 'no boundary' },
    { type: 'application/json', body: '{"once": [[' },
    { type: 'text/plain', body: 'x'.repeat(100_000) },
  ];
  for (const path of ['', '/tip', '/import', '/import/sending'])
    for (const { type, body } of bodies) {
      const asked = { method: 'POST', headers: { ...headers, 'Content-Type': type }, body };
      assert.ok((await app.request(`/referrals${path}`, asked)).status < 500, `${path} ${type}`);
    }
});
