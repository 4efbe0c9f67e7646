import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { contact, hear, joins } from '../../../../db/demo-town/many.ts';
import { withMouse } from '../../../../e2e/hands.ts';
import { blockOfFlats, toMediators } from '../../../../test/block-of-flats.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { partyStepForms } from './party-step-forms.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let desk: string;
let mediator: string;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  mediator = await signIn(app, 'mediator@demo.example');
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

async function pageOf(cookie: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1240, height: 900 }, ...options });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  return context.newPage();
}

test('a block of flats: the coordinator makes it of a request, adds the flats, and a mediator brings them together', async () => {
  const { number } = await town.ask();
  const path = `/cases/${number}`;
  const { fill, send, follow } = withMouse;
  const page = await pageOf(desk);
  await page.goto(origin + path);
  await page.getByText('Andere stappen').click();
  await follow(page, /\/community$/);
  await send(page, /\/participants\/new$/);
  await fill(page, { house: 'flat 3B' });
  await send(page, new RegExp(`${path}$`), 'Voeg deze partij toe');
  await page.goto(`${origin}${path}/participants/new`);
  await fill(page, { list: 'Carla Derde; ; flat 4' });
  await send(page, new RegExp(`${path}$`), 'Voeg de lijst toe');
  assert.equal(await page.locator('#parties .rows li').count(), 4);
  const block = await blockOfFlats(here.house, town, 4);
  await block.live(...toMediators, contact('1', 'Flat 1', 'letter', 'Iemand wil praten.'));
  const work = await pageOf(mediator);
  const own = `/cases/${block.asked.number}`;
  await work.goto(origin + own);
  await work.getByRole('link', { name: 'Flat 2' }).click();
  await follow(work, /\/contact$/);
  assert.equal(await work.locator('[name=words]').inputValue(), 'Iemand wil praten.');
  await fill(work, { agreed_how: 'in_person', agrees: true, how: 'letter' });
  await send(work, /\/participants\/[0-9a-f-]{36}$/);
  await block.live(hear('1', 'Flat 1', 'visit', 'De fietsen.'), joins('1', 'Flat 1'));
  await work.goto(origin + own);
  await follow(work, /\/gathering$/);
  await send(work, new RegExp(`${own}$`));
  assert.match((await work.locator('.tags').first().textContent()) ?? '', /Bijeenkomst/);
  for (const one of [page, work]) await one.context().close();
});

test('the pages of a community case bar nobody, in four languages, and fit a narrow screen', async () => {
  const block = await blockOfFlats(here.house, town, 4);
  await block.live(...toMediators, contact('1', 'Flat 1', 'letter', 'Iemand wil praten.'));
  const { number } = await town.ask();
  const flat = `/cases/${block.asked.number}/participants/${await block.idOf('Flat 1')}`;
  const listed = `/cases/${block.asked.number}/participants/${await block.idOf('Flat 2')}`;
  const paths = [
    `/cases/${block.asked.number}`,
    `/cases/${number}/community`,
    `/cases/${block.asked.number}/participants/new`,
    `/cases/${block.asked.number}/entries/new?about=${await block.idOf('Flat 1')}`,
    flat,
    `${listed}/${partyStepForms.contact_party.noun}`,
    ...(['hear_party', 'record_party_refusal', 'party_withdraws'] as const).map(
      (step) => `${flat}/${partyStepForms[step].noun}`,
    ),
  ];
  const { memberId } = town.working.coordinator;
  const page = await pageOf(desk, { viewport: { width: 320, height: 700 } });
  for (const language of languages) {
    await here.house.db.as({ kind: 'member', memberId }, (tx) =>
      tx.updateTable('identity.member').set({ language }).where('id', '=', memberId).execute(),
    );
    for (const path of paths) {
      const answer = await page.goto(origin + path);
      assert.equal(answer?.status(), 200, path);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      assert.deepEqual(await axeViolations(page), [], `${language} ${path}`);
      assert.equal(await sidewaysScroll(page), 0, `${language} ${path}`);
    }
  }
  await page.context().close();
});
