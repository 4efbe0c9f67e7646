import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { refer, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { filledIn } from '../agreements/filled-form.fixture.ts';
import { agreementInForce } from '../agreements/queries.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let coordinator: string;
let officer: Townsman;
let station: string;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  officer = await settle(here.house, { email: 'police@demo.example', name: 'Pol Agent', language: 'nl' });
  await employ(here.house, officer, 'partner', town.service);
  app = createApp(here.house);
  coordinator = await signIn(app, 'coordinator@demo.example');
});
after(() => here.close());

const get = async (path: string, who = coordinator) => {
  const answer = await request(app, who, 'GET', path);
  return { status: answer.status, html: await answer.text() };
};
const post = async (path: string, fields: Record<string, string | string[]> = {}, who = coordinator) => {
  const answer = await request(app, who, 'POST', path, fields);
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('Location') ?? '' };
};
/** Posts the form of a page as a browser would, with what differs from what the page shows. */
const onceOf = async (path: string) => hiddenField((await get(path)).html, 'once');

test('an organisation is added once, however often its form is sent, and stands in the list', async () => {
  const form = { once: await onceOf('/partners/new'), name: 'Politiezone Demostad', kind: 'police' };
  const [first, second] = [await post('/partners', form), await post('/partners', form)];
  assert.equal(first.status, 303);
  assert.equal(second.to, first.to);
  station = first.to;
  const { html } = await get('/partners');
  assert.equal(html.match(/>Politiezone Demostad</g)?.length, 1);
  assert.match(html, /geen afspraak/);
});

test('what cannot be is refused beside its field, and what was typed stays', async () => {
  const once = await onceOf('/partners/new');
  const wrong = await post('/partners', { once, name: '', kind: 'pirates', note: 'Bewaar mij' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.html, /Vul dit in/);
  assert.match(wrong.html, /Kies een van de antwoorden/);
  assert.match(wrong.html, /Bewaar mij/);
  const place = await post(`${station}/places`, {
    once: await onceOf(`${station}/places/new`),
    name: ' ',
  });
  assert.equal(place.status, 422);
  const contact = { once: await onceOf(`${station}/contacts/new`), name: 'An', email: 'geen adres' };
  assert.match((await post(`${station}/contacts`, contact)).html, /geen volledig e-mailadres/);
});

test('places and contacts are added, changed and removed', async () => {
  for (const [part, name, changed] of [
    ['places', 'Bureau Noord', 'Bureau Zuid'],
    ['contacts', 'Inspecteur Peeters', 'Inspecteur Maes'],
  ] as const) {
    const form = { once: await onceOf(`${station}/${part}/new`), name };
    for (const _ of [1, 2]) assert.equal((await post(`${station}/${part}`, form)).to, station);
    const page = (await get(station)).html;
    assert.equal(page.match(new RegExp(`>${name}<`, 'g'))?.length, 1);
    const [, path = ''] = new RegExp(`href="(${station}/${part}/[0-9a-f-]{36})"`).exec(page) ?? [];
    await post(path, { once: await onceOf(path), name: changed });
    assert.match((await get(station)).html, new RegExp(changed));
    if (part === 'contacts') {
      await post(`${path}/end`);
      assert.doesNotMatch((await get(station)).html, new RegExp(changed));
      assert.equal((await get(path)).status, 404);
    }
  }
});

test('only a member with the role of a partner gets a seat, and sits there until it is taken away', async () => {
  const member = officer.member.memberId;
  const path = `${station}/seats`;
  const mediator = town.mediators[0].member.memberId;
  const refused = await post(path, { member: mediator });
  assert.equal(refused.status, 422);
  assert.match(refused.html, /rol Partner/);
  assert.equal((await post(path, { member, place: '00000000-0000-4000-8000-000000000000' })).status, 422);
  for (const _ of [1, 2]) assert.equal((await post(path, { member })).to, path);
  assert.match((await get(station)).html, /Pol Agent/);
  assert.deepEqual(await sits(), [station.split('/').at(-1)]);
  await post(`${path}/${member}/end`);
  assert.deepEqual(await sits(), []);
  await post(path, { member });
  assert.equal((await sits()).length, 1);
});

/** The organisations that the officer sees. */
const sits = async () => {
  const seen = await here.house.db.as({ kind: 'member', memberId: officer.member.memberId }, (tx) =>
    tx.selectFrom('partners.organisation').select('id').execute(),
  );
  return seen.map(({ id }) => id);
};

test('two who change the same organisation do not write over each other', async () => {
  const { html } = await get(`${station}/details`);
  const form = { name: 'Politie Demostad', kind: 'police', version: hiddenField(html, 'version') };
  assert.equal((await post(`${station}/details`, form)).to, station);
  const late = await post(`${station}/details`, { ...form, name: 'Later' });
  assert.equal(late.status, 422);
  assert.match(late.html, /intussen gewijzigd/);
  assert.match(late.html, /value="Later"/);
  const again = { ...form, version: hiddenField(late.html, 'version') };
  assert.equal((await post(`${station}/details`, again)).to, station);
});

test('an organisation that ended sends nobody, whatever it still holds, and can come back', async () => {
  const form = filledIn((await get(`${station}/agreements/new`)).html);
  const made = await post(`${station}/agreements`, form);
  assert.equal(made.status, 303);
  const id = station.split('/').at(-1) ?? '';
  const inForce = () =>
    here.house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
      agreementInForce(tx, id, '2026-11-22'),
    );
  const agreement = await inForce();
  assert.ok(agreement);
  const sender: TownPartner['sender'] = {
    ...{ serviceId: town.service.id, organisation: { id, kind: 'police' }, agreement },
    ...{ placeId: null, member: null, way: 'account' },
  };
  const partner: TownPartner = { organisationId: id, placeId: '', kind: 'police', sender };
  await refer(here.house, partner);
  await post(`${station}/end`);
  assert.equal(await inForce(), undefined);
  await assert.rejects(refer(here.house, partner), /row-level security/);
  assert.deepEqual(await sits(), []);
  assert.match((await get('/partners')).html, /Vroegere partners/);
  await post(`${station}/resumption`);
  await refer(here.house, partner);
  assert.equal((await sits()).length, 1);
});

test('another service sees none of it', async () => {
  const elsewhere = await signIn(app, 'coordinator2@demo.example');
  assert.equal((await get(station, elsewhere)).status, 404);
  assert.equal((await post(`${station}/end`, {}, elsewhere)).status, 404);
  assert.doesNotMatch((await get('/partners', elsewhere)).html, /Politie/);
  const mediator = await signIn(app, 'mediator@demo.example');
  assert.equal((await get('/partners', mediator)).status, 403);
});
