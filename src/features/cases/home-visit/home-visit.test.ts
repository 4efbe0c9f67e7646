import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { allowOnPhones, type PlannedVisit, planVisit } from '../../../../test/planned-visit.ts';
import { ownerOf } from '../../../../test/rights/at-the-wall.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { removeMediator } from '../assignment/remove-mediator.ts';
import type { Pack } from './read-visits.ts';
import { packed } from './rules/pack.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let mia: string;
let bas: string;
let desk: string;
let planned: PlannedVisit;

const first = {
  ...{
    name: 'Aïsha Achternaamq',
    street: 'Kerkstraat',
    house: '12 bus 3',
    postcode: '4000',
    place: 'Demostad',
  },
  ...{ phone: '0470 12 34 56', email: 'aisha@demo.example' },
  rules: { neverRing: false, noLetters: true, noMail: false, words: 'Mijn man mag het niet wetenq' },
};

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  planned = await planVisit(here.house, app, town, { first, story: 'Het verhaalq' });
  desk = await signIn(app, 'coordinator@demo.example');
  mia = await signIn(app, 'mediator@demo.example');
  bas = await signIn(app, 'mediator2@demo.example');
});
after(() => here.close());

const get = async (cookie: string, path: string) => (await request(app, cookie, 'GET', path)).text();
const note = (cookie: string, fields: Record<string, string> = {}) =>
  app.request('/visits/notes', {
    method: 'POST',
    headers: { Cookie: cookie, Accept: 'application/json' },
    body: new URLSearchParams({
      ...{ id: randomId(), visit: planned.visit, on: '2026-11-22', readers: 'team', text: 'Notitie' },
      ...fields,
    }),
  });

test('a mediator sees his visits and what to mind without JavaScript; nobody else sees them', async () => {
  const html = await get(mia, '/visits');
  for (const words of ['Aïsha', 'Kerkstraat 12 bus 3', '0470 12 34 56', 'Geen brief sturen', 'Mijn man mag'])
    assert.ok(html.includes(words), words);
  assert.doesNotMatch(html, /data-island="take-along"/, 'the service has not allowed it');
  for (const name of ['mediator3', 'coordinator', 'coordinator2'])
    assert.doesNotMatch(await get(await signIn(app, `${name}@demo.example`), '/visits'), /Kerkstraat/, name);
});

test('nothing goes along before the service allows it; then first name, address, phone, time and two rules, and nothing else', async () => {
  assert.equal((await request(app, mia, 'POST', '/visits/pack')).status, 404);
  await allowOnPhones(here.house, town);
  const answer = await request(app, mia, 'POST', '/visits/pack');
  assert.equal(answer.headers.get('Cache-Control'), 'no-store');
  const pack = (await answer.json()) as Pack;
  assert.equal(pack.expiresAt, '2026-11-23T09:00:00.000Z');
  assert.deepEqual(pack.visits, [
    {
      ...{ id: planned.visit, firstName: 'Aïsha', street: 'Kerkstraat 12 bus 3', place: '4000 Demostad' },
      ...{ phone: '0470 12 34 56', startsAt: '2026-11-22T12:00:00.000Z', zone: 'Europe/Brussels' },
      ...{ neverRing: false, noLetters: true },
    },
  ]);
  const elsewhere = await request(app, await signIn(app, 'mediator3@demo.example'), 'POST', '/visits/pack');
  assert.deepEqual(((await elsewhere.json()) as Pack).visits, []);
});

test('whatever is known of a person, no more than that is packed, and no number where he must never be rung', () => {
  const marked = fc.string({ maxLength: 12 }).map((text) => `Q${text.replace(/[\s"\\]/g, '')}Q`);
  const anyone = fc.record({
    ...{ name: marked, street: marked, house: marked, postcode: marked, place: marked, phone: marked },
    ...{ email: marked.map((text) => `MAIL${text}`), language: marked.map((text) => `TAAL${text}`) },
    rules: fc.record({
      ...{ neverRing: fc.boolean(), noLetters: fc.boolean(), noMail: fc.boolean() },
      words: marked.map((text) => `WOORDEN${text}`),
    }),
  });
  fc.assert(
    fc.property(anyone, marked, (contact, surname) => {
      const visit = { id: 'x', starts_at: new Date(0), zone: 'Europe/Brussels' };
      const known = {
        ...contact,
        name: `${contact.name} NAAM${surname}`,
        story: 'VERHAAL',
        number: 'NUMMER',
      };
      const kept = packed(visit, known);
      assert.doesNotMatch(JSON.stringify(kept), /MAILQ|TAALQ|WOORDENQ|NAAMQ|VERHAAL|NUMMER/);
      assert.equal(kept.phone, contact.rules.neverRing ? '' : contact.phone);
    }),
  );
});

test('taking along stands in the trail, as a read of that party’s part', async () => {
  const owner = await ownerOf(here.owner);
  await seeAll(owner);
  const { rows } = await owner.query(
    `select action, detail from trail.audit_row where action = 'visits.taken_along' or detail->>'part' = $1`,
    [planned.party],
  );
  await owner.end();
  assert.ok(rows.some(({ action, detail }) => action === 'visits.taken_along' && detail.visits === 1));
  assert.ok(rows.some(({ action }) => action === 'case.read'));
});

test('notes from two phones all come into the case; the same note sent twice is one', async () => {
  const id = randomId();
  for (let time = 0; time < 2; time += 1)
    assert.equal((await note(mia, { id, text: 'Het regende KIEVIT' })).status, 204);
  const all = await Promise.all([
    note(mia, { text: 'Nog iets LEEUWERIK' }),
    note(bas, { text: 'Ik was er ook GRUTTO' }),
    note(bas, { text: 'Ik was er ook TURELUUR', readers: 'party' }),
  ]);
  assert.deepEqual(
    all.map(({ status }) => status),
    [204, 204, 204],
  );
  const html = await get(desk, `/cases/${planned.number}`);
  for (const word of ['KIEVIT', 'LEEUWERIK', 'GRUTTO', 'TURELUUR'])
    assert.equal(html.split(word).length - 1, 1, word);
  const team = html.slice(html.indexOf('id="team"'));
  assert.ok(team.includes('KIEVIT') && !team.includes('TURELUUR'), 'for the team unless somebody chose more');
});

test('without a script a note is a form: what is wrong is said, and it stays', async () => {
  const post = (fields: Record<string, string>) =>
    request(app, mia, 'POST', '/visits/notes', { id: randomId(), visit: planned.visit, ...fields });
  const empty = await post({ text: ' ', readers: 'team' });
  assert.equal(empty.status, 422);
  assert.match(await empty.text(), /Schrijf eerst wat u wilt onthouden/);
  const sent = await post({ text: 'Van de gewone pagina', readers: 'team' });
  assert.equal(sent.headers.get('Location'), '/visits?noted');
});

test('who does not go there writes no note, nor who was taken off the case; a note is never half kept', async () => {
  for (const name of ['mediator3', 'coordinator', 'coordinator2'])
    assert.equal((await note(await signIn(app, `${name}@demo.example`))).status, 404, name);
  assert.equal((await note(mia, { visit: randomId() })).status, 404);
  assert.equal((await note('')).status, 401);
  const { coordinator, mediators } = town.working;
  const taken = await removeMediator(here.house, coordinator, {
    number: planned.number,
    memberId: mediators[1].memberId,
  } as Parameters<typeof removeMediator>[2]);
  assert.ok(taken.ok);
  assert.equal((await note(bas, { text: 'Te laat WULP' })).status, 404);
  assert.doesNotMatch(await get(bas, '/visits'), /Kerkstraat/);
  assert.doesNotMatch(await get(desk, `/cases/${planned.number}`), /WULP/);
});

test('the page that lies on the phone is the same for everybody, and the worker can only give that page back', async () => {
  const [one, other] = [await get(mia, '/visits/pack'), await get(desk, '/visits/pack')];
  assert.equal(one, other);
  assert.doesNotMatch(one, /Mia|Aïsha|Kerkstraat/);
  const worker = await app.request('/visits/worker.js');
  assert.match(worker.headers.get('Content-Type') ?? '', /javascript/);
  const script = await worker.text();
  assert.doesNotMatch(script, /indexedDB|importScripts|eval/);
  new Function(script);
});
