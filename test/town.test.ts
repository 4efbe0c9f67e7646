import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createApp } from '../src/app/app.ts';
import { readCase } from '../src/features/cases/case/read-case.ts';
import { type TestHouse, testHouse } from './house.ts';
import { request, type SmallTown, signIn, smallTown } from './town.ts';

let here: TestHouse;
let town: SmallTown;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
});
after(() => here.close());

test('a request of the town can be read by its coordinator, and not by that of the other service', async () => {
  const asked = await town.ask({ story: 'De hond blaft.' });
  const seen = await readCase(here.house, town.working.coordinator, asked.number);
  assert.equal(seen?.items.first[0]?.content.kind, 'story');
  assert.equal(seen?.parties[0]?.contact.street, 'Kerkstraat');
  assert.equal(await readCase(here.house, town.working.otherCoordinator, asked.number), null);
});

test('its people sign in by the form, and a wrong passphrase does not', async () => {
  const app = createApp(here.house);
  const cookie = await signIn(app, 'mediator2@demo.example');
  assert.match(cookie, /^entente=[\w-]{43}$/);
  assert.equal((await request(app, '', 'GET', '/sign-in')).status, 200);
  await assert.rejects(signIn(app, 'mediator2@demo.example', 'not the passphrase'));
});
