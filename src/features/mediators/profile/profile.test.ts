import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let coordinator: string;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  coordinator = await signIn(app, 'coordinator@demo.example');
});
after(() => here.close());

const pathOf = (index: number) => `/mediators/${town.mediators[index]?.member.memberId}`;
const filled = {
  ...{ street: 'Verweg', place: '4020 Luik', district: 'Outremeuse', gender: 'x' },
  ...{ languages: ['fr', 'ar'], skills: ['youth'], experienced: 'yes' },
  ...{ trained_on: '2025-03-01', agreement_signed_on: '2025-03-02', record_check_until: '2027-03-02' },
  ...{ most_open_cases: '4', active: 'yes' },
};
const trailOf = () =>
  here.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, (tx) =>
    tx.selectFrom('trail.audit_row').where('action', '=', 'mediator.profile').selectAll().execute(),
  );

test('a new mediator is listed as one whose profile is missing, and as ready once it is filled in', async () => {
  const before = await (await request(app, coordinator, 'GET', '/mediators')).text();
  assert.match(before, /Mia Middelaar/);
  assert.match(before, /profiel invullen/);
  for (const index of [0, 1, 2]) {
    const saved = await request(app, coordinator, 'POST', pathOf(index), filled);
    assert.equal(saved.headers.get('Location'), '/mediators');
  }
  const list = await (await request(app, coordinator, 'GET', '/mediators')).text();
  assert.doesNotMatch(list, /profiel invullen/);
  for (const shown of ['Frans, Arabisch', 'Jongeren', '0 van 4', 'ervaren'])
    assert.ok(list.includes(shown), shown);
  assert.equal((await trailOf()).length, 3);
});

test('what is saved stands in the form again, and an unticked box is unticked', async () => {
  const { active: _active, experienced: _experienced, ...unticked } = filled;
  await request(app, coordinator, 'POST', pathOf(1), { ...unticked, languages: [] });
  const html = await (await request(app, coordinator, 'GET', pathOf(1))).text();
  assert.match(html, /name="street"[^>]*value="Verweg"/);
  assert.match(html, /name="trained_on"[^>]*value="2025-03-01"/);
  for (const name of ['active', 'experienced'])
    assert.doesNotMatch(html, new RegExp(`name="${name}"[^>]*checked`), name);
});

test('what cannot be is refused beside its field, and what was typed stays', async () => {
  const wrong = {
    ...filled,
    trained_on: '2025-02-30',
    most_open_cases: '51',
    languages: 'xx',
    district: 'Anders',
  };
  const answer = await request(app, coordinator, 'POST', pathOf(0), wrong);
  const html = await answer.text();
  assert.equal(answer.status, 422);
  for (const shown of [
    'Kies een dag die bestaat',
    'Vul een heel getal in',
    'Kies uit de lijst',
    'value="Anders"',
  ])
    assert.ok(html.includes(shown), shown);
  const kept = await (await request(app, coordinator, 'GET', pathOf(0))).text();
  assert.match(kept, /value="Outremeuse"/);
});

test('only coordinators of the service read and write profiles', async () => {
  const mediator = await signIn(app, 'mediator@demo.example');
  const elsewhere = await signIn(app, 'coordinator2@demo.example');
  for (const path of ['/mediators', pathOf(0)])
    assert.equal((await request(app, mediator, 'GET', path)).status, 403, path);
  assert.equal((await request(app, elsewhere, 'GET', pathOf(0))).status, 404);
  assert.equal((await request(app, elsewhere, 'POST', pathOf(0), filled)).status, 404);
  assert.doesNotMatch(await (await request(app, elsewhere, 'GET', '/mediators')).text(), /Middelaar/);
  const nobody = '/mediators/not-a-member';
  assert.equal((await request(app, coordinator, 'GET', nobody)).status, 404);
});
