import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';

let here: TestHouse;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let cookie: string;

before(async () => {
  here = await testHouse();
  await smallTown(here.house);
  const app = createApp(here.house);
  cookie = await signIn(app, 'coordinator@demo.example');
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
  await here?.close();
});

async function visit(options: BrowserContextOptions, work: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, ...options });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  await work(await context.newPage());
  await context.close();
}

const rows = Array.from({ length: 60 }, (_, n) => `${n};5-3-2024;NOISE;POLICE;Naam ${n}`);
const list = { name: 'lijst.csv', mimeType: 'text/csv' } as const;
const fileOf = (lines: string[]) => ({
  ...list,
  buffer: Buffer.from(['nr;datum;klacht;verwijzer;naam', ...lines].join('\n')),
});
const words = async (page: Page) => (await page.locator('main').textContent()) ?? '';

test('without JavaScript and by keyboard alone a list is laid ready, looked through and taken in', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${origin}/imports`);
    await page.setInputFiles('input[type=file]', fileOf(rows));
    await page.locator('main form button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/imports\/[0-9a-f-]{36}/);
    assert.match(await words(page), /60 rijen worden zaken/);
    // Each press is some seconds of work, on whatever machine this is: what is read before the next page is there is the old one.
    const pressAndWait = (name: string) =>
      Promise.all([
        page.waitForEvent('framenavigated'),
        page.getByRole('button', { name }).press('Enter', { timeout: 60_000 }),
      ]);
    await pressAndWait('Voer 60 zaken in');
    while ((await page.locator('h1').textContent()) === 'Zaken worden ingevoerd')
      await pressAndWait('Ga verder');
    assert.match(await words(page), /Klaar: 60 zaken van deze lijst zijn ingevoerd/);
    await pressAndWait('Draai alles terug');
    assert.match(await words(page), /Alle zaken van deze lijst zijn weg/);
  });
});

for (const language of languages)
  test(`in ${language} the lists, and one with what is wrong in it, have nothing that axe minds, and keep to a narrow screen`, async () => {
    await here.house.db.as({ kind: 'public' }, (tx) =>
      tx.updateTable('identity.member').set({ language }).execute(),
    );
    for (const colorScheme of ['light', 'dark'] as const)
      await visit({ colorScheme }, async (page) => {
        await page.goto(`${origin}/imports`);
        assert.deepEqual(await axeViolations(page), []);
        assert.equal(await sidewaysScroll(page), 0);
        const wrong = ['71;gisteren;Geluid;de bakker;A', `72;5-3-2024;${'x'.repeat(80)};;B`];
        await page.setInputFiles('input[type=file]', fileOf([...rows, ...wrong]));
        await page.locator('main form button').press('Enter');
        await page.waitForURL(/imports\/[0-9a-f-]{36}/);
        assert.deepEqual(await axeViolations(page), []);
        assert.equal(await sidewaysScroll(page), 0);
        assert.equal(await page.locator('a[href$="refused.csv"]').count(), 1);
      });
  });
