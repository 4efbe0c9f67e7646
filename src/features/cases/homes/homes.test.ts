import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type PlannedVisit, planVisit } from '../../../../test/planned-visit.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let planned: PlannedVisit;
let desk: string;

const home = { dwelling: 'FLAT', household: 'ONE_PARENT', age_band: 'FROM_20', tenure: 'SOCIAL_RENT' };

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  planned = await planVisit(here.house, app, town, {
    first: { name: 'Aïsha', street: 'Kerkstraat', house: '12', postcode: '4000', place: 'Demostad' },
    story: 'Het verhaal',
  });
  desk = await signIn(app, 'coordinator@demo.example');
});
after(() => here.close());

const party = () => `/cases/${planned.number}/parties/first`;
const get = async (cookie: string, path: string) => (await request(app, cookie, 'GET', path)).text();

test('what is noted of a home is there where the work needs it: beside the party, and on the sheet of the visit', async () => {
  assert.match(await get(desk, party()), /Nog niet gevraagd/);
  const saved = await request(app, desk, 'POST', `${party()}/home`, home);
  assert.equal(saved.status, 303);
  const page = await get(desk, party());
  for (const words of ['appartement', 'eenoudergezin', '20 tot 39', 'sociale huur', 'de juiste deur'])
    assert.ok(page.includes(words), words);
  const visits = await get(await signIn(app, 'mediator@demo.example'), '/visits');
  for (const words of ['appartement', 'eenoudergezin', '20 tot 39']) assert.ok(visits.includes(words), words);
  assert.ok(!visits.includes('sociale huur'), 'who owns the home is no matter of the visit');
});

test('nothing has to be filled in, what is in no list is refused, and the last answer stands', async () => {
  const wrong = await request(app, desk, 'POST', `${party()}/home`, { ...home, dwelling: 'CASTLE' });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /Kies een van de lijst/);
  await request(app, desk, 'POST', `${party()}/home`, {});
  assert.match(await get(desk, party()), /Nog niet gevraagd/);
  await request(app, desk, 'POST', `${party()}/home`, home);
  assert.match(await get(desk, `${party()}/home`), /<option value="FLAT" selected/);
});

test('a mediator reads it and does not change it; another service finds nothing', async () => {
  const mediator = await signIn(app, 'mediator@demo.example');
  assert.match(await get(mediator, party()), /eenoudergezin/);
  assert.equal((await request(app, mediator, 'GET', `${party()}/home`)).status, 403);
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.equal((await request(app, other, 'GET', `${party()}/home`)).status, 404);
  assert.equal((await request(app, other, 'POST', `${party()}/home`, home)).status, 404);
});
