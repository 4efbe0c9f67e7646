import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { allowOnPhones, type PlannedVisit, planVisit } from '../../../../test/planned-visit.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { everythingKept } from './storage.fixture.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let planned: PlannedVisit;

const first = {
  ...{ name: 'Aïsha Achternaamq', street: 'Kerkstraat', house: '12', postcode: '4000', place: 'Demostad' },
  ...{ phone: '0470 12 34 56', email: 'zeerverborgen@demo.example' },
};
/** What must lie nowhere on a phone: readable, or packed along at all. */
const never = ['Achternaamq', 'zeerverborgen', 'Het verhaalq', 'Bert Buurman', 'Molenweg', 'Mia Middelaar'];

before(async () => {
  // The browser has a clock of its own, so this house goes by the same.
  here = await testHouse(new Date());
  town = await smallTown(here.house);
  app = createApp(here.house);
  planned = await planVisit(here.house, app, town, { first, story: 'Het verhaalq' });
  await allowOnPhones(here.house, town, 24);
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

async function phoneOf(name: string, options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  const [, value = ''] = (await signIn(app, `${name}@demo.example`)).split('=');
  await context.addCookies([{ name: 'entente', value, url: origin }]);
  return { context, page: await context.newPage() };
}

const pin = '482915';

async function takeAlong(page: Page): Promise<void> {
  await page.goto(`${origin}/visits`);
  await page.getByLabel('Kies een pincode').fill(pin);
  await page.getByRole('button', { name: 'Neem mee' }).click();
  await page.waitForURL('**/visits/pack', { timeout: 30_000 });
  await page.getByLabel('Uw pincode').waitFor();
}

async function open(page: Page, code = pin): Promise<void> {
  await page.getByLabel('Uw pincode').fill(code);
  await page.getByRole('button', { name: 'Open' }).click();
}

/** What the page says, once it says it. */
async function says(page: Page, words: RegExp): Promise<void> {
  const status = page.locator('[data-pack-status]');
  for (let tries = 0; tries < 100; tries += 1) {
    if (words.test((await status.textContent()) ?? '')) return;
    await pause(100);
  }
  assert.match((await status.textContent()) ?? '', words);
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel('Wat wilt u onthouden?').fill(text);
  await page.getByRole('button', { name: 'Bewaar' }).click();
}

const caseText = async () => {
  const desk = await signIn(app, 'coordinator@demo.example');
  return (await request(app, desk, 'GET', `/cases/${planned.number}`)).text();
};

test('a visit goes along, opens by the PIN without a network, and its notes come into the case once there is one', async () => {
  const { context, page } = await phoneOf('mediator');
  await takeAlong(page);
  await context.setOffline(true);
  await page.reload();
  await says(page, /Typ uw pincode/);
  assert.ok(!(await page.content()).includes('Kerkstraat'), 'nothing is on the screen before the PIN');
  await open(page);
  await page.getByRole('heading', { name: 'Aïsha' }).waitFor();
  assert.equal(
    await page.getByRole('link', { name: '0470 12 34 56' }).getAttribute('href'),
    'tel:0470123456',
  );
  assert.deepEqual(await axeViolations(page), []);
  assert.equal(await sidewaysScroll(page), 0);
  await write(page, 'Geschreven zonder netwerk OEVERZWALUW');
  await says(page, /1 notities? wachten op internet/);
  await nothingKept(page, ['OEVERZWALUW', 'Kerkstraat', '0470 12 34 56', 'Aïsha', ...never]);
  assert.doesNotMatch(await caseText(), /OEVERZWALUW/);
  await context.setOffline(false);
  await says(page, /Alle notities zijn verstuurd/);
  assert.equal((await caseText()).split('OEVERZWALUW').length - 1, 1);
  await context.close();
});

async function nothingKept(page: Page, words: string[]): Promise<void> {
  const kept = await everythingKept(page);
  assert.match(kept, /Bezoeken op dit toestel/, 'the empty page is there');
  assert.ok(kept.length > 10_000, 'and what it is drawn with');
  assert.deepEqual(
    words.filter((word) => kept.includes(word)),
    [],
  );
}

test('a leak that somebody plants on the phone is found', async () => {
  const { context, page } = await phoneOf('mediator');
  await takeAlong(page);
  for (const plant of [
    () => page.evaluate(() => localStorage.setItem('x', 'Molenweg 3')),
    () => page.evaluate(async () => (await caches.open('x')).put('/x', new Response('Molenweg 3'))),
  ]) {
    await plant();
    assert.match(await everythingKept(page), /Molenweg/);
    await page.evaluate(async () => [localStorage.clear(), await caches.delete('x')]);
    assert.doesNotMatch(await everythingKept(page), /Molenweg/);
  }
  await context.close();
});

test('five wrong PINs delete everything, also with the page loaded anew in between', async () => {
  const { context, page } = await phoneOf('mediator');
  await takeAlong(page);
  for (let left = 4; left > 0; left -= 1) {
    await open(page, '000000');
    await says(page, new RegExp(`nog ${left} keer`));
    if (left === 2) await page.reload();
  }
  await open(page, '000000');
  await says(page, /Op dit toestel staat niets/);
  await page.reload();
  await says(page, /Op dit toestel staat niets/);
  assert.equal(await page.getByLabel('Uw pincode').isVisible(), false);
  await context.close();
});

test('what expired is deleted at the next opening, and a clock that is turned back does not help', async () => {
  for (const hours of [25, -3]) {
    const { context, page } = await phoneOf('mediator');
    await takeAlong(page);
    const later = await laterPage(context, hours);
    await says(later, /De tijd is om/);
    assert.doesNotMatch(await everythingKept(later), /"visits":"bytes/);
    await later.reload();
    await says(later, /Op dit toestel staat niets/);
    await context.close();
  }
});

async function laterPage(context: BrowserContext, hours: number): Promise<Page> {
  const later = await context.newPage();
  await later.clock.setFixedTime(new Date(Date.now() + hours * 3_600_000));
  await later.goto(`${origin}/visits/pack`);
  return later;
}

test('a note outlives the pack: the addresses go in time, the note stays sealed until it is sent', async () => {
  const { context, page } = await phoneOf('mediator2');
  await takeAlong(page);
  await context.setOffline(true);
  await open(page);
  await page.getByRole('heading', { name: 'Aïsha' }).waitFor();
  await write(page, 'Nog niet verstuurd STELTLOPER');
  await says(page, /wachten op internet/);
  await page.close();
  const later = await laterPage(context, 25);
  await says(later, /De tijd is om/);
  await context.setOffline(false);
  await open(later);
  await says(later, /Alle notities zijn verstuurd/);
  assert.equal(await later.getByText('Kerkstraat').count(), 0);
  assert.match(await caseText(), /STELTLOPER/);
  await context.close();
});

test('who is signed out keeps his notes until he signs in again', async () => {
  const { context, page } = await phoneOf('mediator');
  await takeAlong(page);
  const cookies = await context.cookies();
  await context.clearCookies();
  await open(page);
  await page.getByRole('heading', { name: 'Aïsha' }).waitFor();
  await write(page, 'Tijdens het afmelden PLEVIER');
  await says(page, /Meld u aan/);
  await context.addCookies(cookies);
  await page.reload();
  await open(page);
  await says(page, /Alle notities zijn verstuurd/);
  assert.match(await caseText(), /PLEVIER/);
  await context.close();
});

test('the page of visits bars nobody, fits a narrow screen, and works without JavaScript', async () => {
  const { context, page } = await phoneOf('mediator');
  await page.goto(`${origin}/visits`);
  assert.deepEqual(await axeViolations(page), []);
  assert.equal(await sidewaysScroll(page), 0);
  await context.close();
  const plain = await phoneOf('mediator', { javaScriptEnabled: false });
  await plain.page.goto(`${origin}/visits`);
  assert.ok(await plain.page.getByText('Kerkstraat 12').first().isVisible());
  assert.ok(await plain.page.getByText('Uw browser kan dit niet').isVisible());
  await plain.page.getByText('Noteer het bezoek').first().click();
  await plain.page.getByLabel('Wat wilt u onthouden?').first().fill('Zonder script KLUUT');
  await plain.page.getByRole('button', { name: 'Bewaar' }).first().click();
  assert.ok(await plain.page.getByText('De notitie staat in de zaak').isVisible());
  await plain.context.close();
});
