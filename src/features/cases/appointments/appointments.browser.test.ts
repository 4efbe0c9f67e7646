import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { withCode } from '../../../../test/rights/relations.ts';
import { type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { upsertAvailability } from '../../mediators/availability/queries.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let cookies: { party: string; desk: string; mediator: string };
let number: string;
const shots = process.env.ENTENTE_SHOTS;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const app = createApp(here.house);
  const asked = await town.ask({}, { code: true });
  number = asked.number;
  const { coordinator } = town.working;
  await here.house.db.as({ kind: 'member', memberId: coordinator.memberId }, (tx) =>
    upsertAvailability(tx, {
      ...{ memberId: coordinator.memberId, serviceId: town.service.id, travelMinutes: 15 },
      ...{ now: here.house.now(), week: [{ weekday: 2, from: '18:00', to: '21:00' }] },
    }),
  );
  cookies = {
    party: await withCode(app, String(asked.code)),
    desk: await signIn(app, 'coordinator@demo.example'),
    mediator: await signIn(app, 'mediator@demo.example'),
  };
  server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
  await here.close();
});

async function pageOf(who: keyof typeof cookies, options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  const [name = '', value = ''] = cookies[who].split('=');
  await context.addCookies([{ name, value, url: origin }]);
  return context.newPage();
}

/** For everybody, in a narrow window: no violation, and nothing that scrolls sideways. */
async function fine(page: Page, name: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], page.url());
  assert.equal(await sidewaysScroll(page), 0, page.url());
  if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

test('without JavaScript: a room, a talk that is offered, answered by the party, fixed, and seen by him', async () => {
  const page = await pageOf('desk', { javaScriptEnabled: false });
  await page.goto(`${origin}/rooms/new`);
  await page.getByLabel('Naam').fill('Wijkhuis');
  await page.getByLabel('Adres').fill('Plein 1');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  assert.match(await page.content(), /Wijkhuis/);
  await page.goto(`${origin}/cases/${number}/appointments`);
  await page.getByRole('link', { name: 'Plan een gesprek' }).click();
  await page.getByText('Gesprek met één partij').click();
  await page.getByText('Aïsha Aanvrager').click();
  await page.getByText('In een ruimte van de dienst').click();
  await page.locator('select[name=room]').selectOption({ label: 'Wijkhuis, Plein 1' });
  await page.getByRole('button', { name: 'Zoek vrije tijdstippen' }).click();
  await page.getByText('dinsdag 24 november om 18.00 uur').click();
  await page.getByText('dinsdag 24 november om 19.00 uur').click();
  await page.getByRole('button', { name: 'Stel deze tijdstippen voor' }).click();
  assert.match(await page.content(), /nog geen antwoord/);

  const party = await pageOf('party', { javaScriptEnabled: false });
  await party.goto(`${origin}/nl/return/case/times`);
  await party.locator('input[value=fits]').nth(1).check();
  await party.getByRole('button', { name: 'Verstuur' }).click();
  assert.match(await party.content(), /Wij hebben uw antwoord/);

  await page.goto(`${origin}/cases/${number}/appointments`);
  assert.match(await page.content(), /19\.00 uur · Voorgesteld · past \(op het scherm\)/);
  await page.goBack();
  const search = new URLSearchParams({ kind: 'talk', place: 'room', minutes: '60', from: '2026-11-22' });
  const id = await page.locator('select[name=room] option').last().getAttribute('value');
  const who = await page.locator('input[name=parties]').first().getAttribute('value');
  await page.goto(`${origin}/cases/${number}/appointments/new?${search}&room=${id}&parties=${who}`);
  assert.match(await page.content(), /past voor Aïsha Aanvrager/);
  await page.getByText('dinsdag 24 november om 19.00 uur').click();
  await page.getByRole('button', { name: 'Leg één tijdstip vast' }).click();
  assert.match(await page.content(), /vastgelegd/);

  await party.goto(`${origin}/nl/return/case/times`);
  assert.match(await party.content(), /dinsdag 24 november om 19\.00 uur/);
  assert.match(await party.content(), /Wijkhuis, Plein 1/);
});

test('the pages of the team are usable by everybody, and on a narrow phone', async () => {
  const page = await pageOf('desk');
  const all = `/cases/${number}/appointments`;
  await page.goto(`${origin}${all}`);
  const move = await page.getByRole('link', { name: 'Verplaats' }).getAttribute('href');
  const party = await page
    .getByRole('link', { name: /Antwoord noteren/ })
    .first()
    .getAttribute('href');
  const paths = {
    all,
    new: `${all}/new`,
    move,
    party,
    rooms: '/rooms',
    room: '/rooms/new',
    week: '/appointments',
  };
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(`${origin}${path}`);
    await fine(page, name);
  }
  const found = `${all}/new?kind=phone&place=phone&minutes=30&from=2026-11-22`;
  await page.goto(`${origin}${found}`);
  assert.match(await page.content(), /Kies wie er komt|Wanneer iedereen/);
  await fine(page, 'found');
  const mediator = await pageOf('mediator');
  await mediator.goto(`${origin}/availability`);
  await fine(mediator, 'availability');
  await mediator.locator('input[name=d1-0-from]').fill('18:00');
  await mediator.locator('input[name=d1-0-to]').fill('17:00');
  await mediator.getByRole('button', { name: 'Bewaar' }).click();
  await mediator.getByText('Dit uur moet na het eerste komen.').first().waitFor();
  await fine(mediator, 'availability-wrong');
  await mediator.locator('input[name=d1-0-to]').fill('20:30');
  await mediator.getByRole('button', { name: 'Bewaar' }).click();
  await mediator.getByText('Bewaard.').waitFor();
});

test('the page of a party is usable by everybody in each language', async () => {
  const page = await pageOf('party');
  for (const language of languages) {
    await page.goto(`${origin}/${language}/return/case/times`);
    await fine(page, `times-${language}`);
  }
});
