import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { smallTown } from '../../../../test/town.ts';
import { type Listening, listen } from '../../../app/server.ts';

let here: TestHouse;
let listening: Listening;
let townHall: Server;
let browser: Browser;
before(async () => {
  here = await testHouse();
  await smallTown(here.house);
  listening = await listen(here.house, { host: '127.0.0.1', port: 0 });
  townHall = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>Stadhuis</title><h1>Buren</h1>
      <iframe src="${listening.url}/nl/embed/services" title="Hulp" width="100%" height="640"></iframe>`);
  });
  await new Promise<void>((done) => {
    townHall.listen(0, '127.0.0.1', done);
  });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  townHall?.close();
  await listening?.close();
  await here?.close();
});

test('on the site of a municipality the frame searches in its place, keeps no cookie, and its links lead out', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    // By this name it is another site for the browser.
    await page.goto(`http://localhost:${(townHall.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('Uw postcode of gemeente').fill('4020');
    await frame.getByRole('button', { name: 'Zoek hulp' }).click();
    const link = frame.getByRole('link', { name: 'Buurtbemiddeling Demostad' });
    await link.waitFor();
    assert.equal(await page.title(), 'Stadhuis');
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.includes('favicon')),
      [],
    );
    await link.click();
    await page.waitForURL(/\/nl\/services\/demostad$/);
    await context.close();
  }
});

test('the frame and the page that explains it have no barrier that axe can find, and fit a narrow column', async () => {
  for (const language of ['nl', 'fr', 'de', 'en'])
    for (const path of [`/${language}/embed/services?place=4020`, `/${language}/embed?place=Gent`]) {
      const page = await browser.newPage({ baseURL: listening.url, viewport: { width: 320, height: 640 } });
      await page.goto(path);
      assert.deepEqual(await axeViolations(page), [], path);
      assert.equal(await sidewaysScroll(page), 0, path);
      await page.close();
    }
});
