import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { foundPartner, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import './tables.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let officer: Townsman;
let station: TownPartner;
let housing: TownPartner;
let cookies: { desk: string; officer: string; adviser: string };

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  const { house } = here;
  town = await smallTown(house);
  app = createApp(house);
  const person = (email: string, name: string) =>
    settle(house, { email: `${email}@demo.example`, name, language: 'nl' });
  officer = await person('police', 'Pol Agent');
  const adviser = await person('housing', 'Hilde Huis');
  for (const partner of [officer, adviser]) await employ(house, partner, 'partner', town.service);
  const at = { service: town.service, coordinator: town.coordinator };
  station = await foundPartner(house, at, { kind: 'police', name: 'Politie Demostad', place: 'Noord' }, [
    officer,
  ]);
  housing = await foundPartner(house, at, { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' }, [
    adviser,
  ]);
  const signed = (name: string) => signIn(app, `${name}@demo.example`);
  cookies = {
    desk: await signed('coordinator'),
    officer: await signed('police'),
    adviser: await signed('housing'),
  };
});
after(() => here.close());

const get = async (who: keyof typeof cookies, path: string) => {
  const answer = await request(app, cookies[who], 'GET', path);
  return { status: answer.status, html: await answer.text() };
};
const post = (who: keyof typeof cookies, path: string, fields: Record<string, string | string[]> = {}) =>
  request(app, cookies[who], 'POST', path, fields);

const usual = {
  ...{
    kind: 'information',
    title: 'Wat bemiddeling doet',
    on_day: '2026-12-08',
    starts: '14:00',
    ends: '16:00',
  },
  ...{ place: 'Bureau Noord', held_by: 'Cato', material: 'Lees dit vooraf: https://voorbeeld.example/gids.' },
};

async function plan(organisations: string[], other: Record<string, string> = {}): Promise<string> {
  const { html } = await get('desk', '/partners/sessions/new');
  const once = hiddenField(html, 'once');
  const answer = await post('desk', '/partners/sessions', { once, ...usual, ...other, organisations });
  assert.equal(answer.status, 303, await answer.text());
  return once;
}

test('who was asked sees the session and says how many come; who was not asked finds nothing', async () => {
  const id = await plan([station.organisationId]);
  const mine = await get('officer', `/referrals/sessions/${id}`);
  assert.equal(mine.status, 200);
  assert.match(mine.html, /dinsdag 8 december 2026, 14\.00–16\.00\s*uur/);
  assert.match(mine.html, /<a href="https:\/\/voorbeeld\.example\/gids"[^>]*>/);
  const organisation = hiddenField(mine.html, 'organisation');
  const said = await post('officer', `/referrals/sessions/${id}/answers`, { organisation, expected: '4' });
  assert.equal(said.status, 303);
  assert.match((await get('officer', `/referrals/sessions/${id}`)).html, /4 personen komen/);
  assert.match((await get('desk', `/partners/sessions/${id}`)).html, /Pol Agent/);
  assert.equal((await get('adviser', `/referrals/sessions/${id}`)).status, 404);
  assert.doesNotMatch((await get('adviser', '/referrals/sessions')).html, /Wat bemiddeling doet/);
  const stolen = await post('adviser', `/referrals/sessions/${id}/answers`, { organisation, expected: '9' });
  assert.equal(stolen.status, 404);
});

test('a partner of two who were asked sees only what his own organisation said', async () => {
  const id = await plan([station.organisationId, housing.organisationId], { title: 'Samen leren' });
  await post('adviser', `/referrals/sessions/${id}/answers`, {
    ...{ organisation: housing.organisationId, expected: '7' },
  });
  const { html } = await get('officer', `/referrals/sessions/${id}`);
  assert.doesNotMatch(html, /Demo Wonen|7 personen/);
  const forOther = { organisation: housing.organisationId, expected: '1' };
  assert.equal((await post('officer', `/referrals/sessions/${id}/answers`, forOther)).status, 404);
});

test('the service counts who came, and a partner cannot, not even with SQL', async () => {
  const id = await plan([station.organisationId], { on_day: '2026-11-20', title: 'Voorbij' });
  const came = `came_${station.organisationId}`;
  assert.equal((await post('desk', `/partners/sessions/${id}/attendance`, { [came]: '12' })).status, 303);
  assert.match((await get('desk', '/partners/sessions')).html, /12 personen kwamen/);
  assert.equal((await post('desk', `/partners/sessions/${id}/attendance`, { [came]: 'veel' })).status, 422);
  const bend = (change: { came: number } | { expected: number }) =>
    here.house.db.as({ kind: 'member', memberId: officer.member.memberId }, (tx) =>
      tx.updateTable('partners.session_guest').set(change).where('session_id', '=', id).execute(),
    );
  await assert.rejects(bend({ came: 99 }), { code: '42501' });
  await assert.rejects(bend({ expected: 99 }), { code: '42501' });
  const late = { organisation: station.organisationId, expected: '3' };
  await post('officer', `/referrals/sessions/${id}/answers`, late);
  assert.doesNotMatch((await get('officer', `/referrals/sessions/${id}`)).html, /3 personen/);
});

test('a planned session is changed, others are asked besides, and who was asked reads it as it is now', async () => {
  const id = await plan([station.organisationId], { title: 'Oud' });
  const form = await get('desk', `/partners/sessions/${id}/details`);
  assert.match(form.html, /value="Oud"/);
  const { material: _material, ...facts } = usual;
  const late = { ...facts, title: 'Nieuw', ends: '13:00' };
  assert.equal((await post('desk', `/partners/sessions/${id}/details`, late)).status, 422);
  const changed = { ...facts, title: 'Nieuw', place: 'Zaal 3', organisations: [housing.organisationId] };
  assert.equal((await post('desk', `/partners/sessions/${id}/details`, changed)).status, 303);
  for (const who of ['officer', 'adviser'] as const)
    assert.match((await get(who, `/referrals/sessions/${id}`)).html, /Nieuw.*Zaal 3/s);
  assert.equal((await post('officer', `/partners/sessions/${id}/details`, changed)).status, 403);
});

test('what is called off is said to who was asked; what is wrong with a plan is said in words', async () => {
  const id = await plan([station.organisationId], { title: 'Vervalt' });
  assert.equal((await post('desk', `/partners/sessions/${id}/cancellation`)).status, 303);
  assert.match((await get('officer', `/referrals/sessions/${id}`)).html, /gaat niet door/);
  const wrong = await post('desk', '/partners/sessions', { ...usual, ends: '13:00', organisations: [] });
  assert.equal(wrong.status, 422);
  const html = await wrong.text();
  assert.match(html, /Kies minstens één antwoord/);
});
