import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../../test/browser.ts';
import { addEntry, written } from '../../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { type Listening, listen } from '../../../../app/server.ts';
import { languages } from '../../../../platform/texts/languages.ts';

let here: TestHouse;
let browser: Browser;
let site: Listening;
before(async () => {
  here = await testHouse();
  await addEntry(here.house, 'liege', { name: written('Luik') });
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

for (const language of languages)
  test(`the page in ${language} has no barriers, on a phone neither`, async () => {
    for (const width of [1240, 320]) {
      const colorScheme = width === 320 ? 'dark' : 'light';
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(`${site.url}/${language}/open-data`);
      assert.deepEqual(await axeViolations(page), [], `at ${width}`);
      assert.equal(await sidewaysScroll(page), 0, `at ${width}`);
      const pictures = process.env.ENTENTE_PICTURES;
      if (pictures)
        await page.screenshot({ path: `${pictures}/open-data-${language}-${width}.png`, fullPage: true });
      await page.close();
    }
  });

test('every way to the data that the page names answers, and the foot of each page leads there', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.url}/fr`);
  await page.getByRole('link', { name: 'Données ouvertes' }).click();
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const own = links.filter((href) => href.startsWith('/'));
  assert.ok(own.length >= 8);
  for (const href of own) assert.equal((await fetch(site.url + href)).status, 200, href);
});
