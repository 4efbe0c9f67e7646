import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { readZip } from './read-zip.fixture.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let cookie: string;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  await town.ask({ story: 'Een verhaal dat LEEUWERIK heet.' });
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

async function open(options: Parameters<Browser['newContext']>[0]) {
  const context = await browser.newContext(options);
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  assert.equal((await page.goto(`${origin}/exports`))?.status(), 200);
  return page;
}

for (const language of languages)
  test(`in ${language} the page says what there is, with nothing that axe minds, and keeps to a narrow screen`, async () => {
    await here.house.db.as({ kind: 'public' }, (tx) =>
      tx.updateTable('identity.member').set({ language }).execute(),
    );
    const colorScheme = language === 'nl' || language === 'fr' ? 'light' : 'dark';
    const page = await open({ viewport: { width: 320, height: 800 }, colorScheme });
    for (const more of await page.locator('main details summary').all()) await more.click();
    assert.deepEqual(await axeViolations(page), []);
    assert.equal(await sidewaysScroll(page), 0);
    assert.match((await page.locator('main').textContent()) ?? '', /parties\.csv/);
    await page.context().close();
  });

test('without JavaScript the passphrase gives a file that comes in whole, over a real connection', async () => {
  const page = await open({ javaScriptEnabled: false, acceptDownloads: true });
  await page.fill('[name=passphrase]', 'entente-demo');
  const coming = page.waitForEvent('download');
  await page.click('main form button');
  const download = await coming;
  assert.match(download.suggestedFilename(), /^demostad-\d{4}-\d\d-\d\d\.zip$/);
  const pieces: Uint8Array[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece);
  const zip = readZip(new Uint8Array(Buffer.concat(pieces)));
  assert.match(zip.get('items.csv')?.toString('utf8') ?? '', /LEEUWERIK/);
  await page.context().close();
});
