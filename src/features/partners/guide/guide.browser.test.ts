import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { smallTown } from '../../../../test/town.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { fullService, list } from '../../directory/service/full-service.fixture.ts';

let here: TestHouse;
let browser: Browser;
let site: Listening;
before(async () => {
  here = await testHouse();
  await smallTown(here.house);
  await list(here.house, fullService('rivebourg', { demo: true }));
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

async function openPage(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const answer = await page.goto(site.url + path);
  assert.equal(answer?.status(), 200, path);
  return { page, close: () => context.close() };
}

for (const language of languages)
  test(`the guide in ${language} has no barriers, is no wider than a phone, and prints on one A4`, async () => {
    for (const slug of ['demostad', 'rivebourg'])
      for (const width of [1240, 320]) {
        const { page, close } = await openPage(`/${language}/services/${slug}/for-officers`, {
          viewport: { width, height: 900 },
          colorScheme: width === 320 ? 'dark' : 'light',
        });
        assert.deepEqual(await axeViolations(page), [], `${slug} at ${width}`);
        assert.equal(await sidewaysScroll(page), 0, `${slug} at ${width}`);
        await picture(page, `guide-${slug}-${language}-${width}`);
        if (width === 1240) await printsOnOne(page, `guide-${slug}-${language}`);
        await close();
      }
  });

async function printsOnOne(page: Page, name: string): Promise<void> {
  const pdf = await page.pdf({ format: 'A4' });
  if (process.env.ENTENTE_PICTURES) await writeFile(`${process.env.ENTENTE_PICTURES}/${name}.pdf`, pdf);
  assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length, 1, name);
}

test('a service of this platform says how to refer and what comes back; another only how to reach it', async () => {
  const { page, close } = await openPage('/nl/services/demostad/for-officers');
  const own = (await page.locator('.sheet').textContent()) ?? '';
  for (const words of [
    'Alleen deze woorden: Ontvangen, Opgestart en Afgesloten',
    'positief',
    '112',
    'account',
  ])
    assert.ok(own.includes(words), words);
  await close();
  const other = await openPage('/nl/services/rivebourg/for-officers');
  const told = (await other.page.locator('.sheet').textContent()) ?? '';
  assert.ok(told.includes('04 000 00 00'));
  assert.doesNotMatch(told, /account|Ontvangen/);
  await other.close();
});

/** For those who want to look: set ENTENTE_PICTURES to a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.ENTENTE_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
