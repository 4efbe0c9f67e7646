import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildDemoDirectory } from '../../../../../db/demo-directory/build-demo-directory.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { type Listening, listen } from '../../../../app/server.ts';

let here: TestHouse;
let site: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse();
  await buildDemoDirectory(here.house);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

for (const language of ['nl', 'de'])
  test(`every answer to “where do you live” is without a barrier on a narrow phone, in ${language}`, async () => {
    const context = await browser.newContext({
      baseURL: site.url,
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    for (const place of ['Gent', 'Hofstade', 'Texel', '0612', 'Hersta']) {
      await page.goto(`/${language}/request/place`);
      await page.fill('[name=place]', place);
      await page.click('main form button.button:not(.link)');
      await page.locator('[data-errors]').waitFor();
      assert.deepEqual(await axeViolations(page), [], place);
      assert.equal(await sidewaysScroll(page), 0, place);
    }
    await context.close();
  });
