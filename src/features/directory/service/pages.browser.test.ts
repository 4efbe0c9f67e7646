import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildDemoDirectory } from '../../../../db/demo-directory/build-demo-directory.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { theDirectory } from '../directory.ts';
import { practiceFields } from '../entries/fields.ts';
import { end, fullService, list, said } from './full-service.fixture.ts';

let here: TestHouse;
let browser: Browser;
let site: Listening;
before(async () => {
  here = await testHouse();
  await list(here.house, fullService('rivebourg', { demo: true }));
  const gone = await list(here.house, fullService('gone'));
  await end(here.house, gone.id);
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
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 410'))
      complaints.push(message.text());
  });
  await page.goto(site.url + path);
  return { page, complaints, close: () => context.close() };
}

for (const language of languages)
  test(`the pages of a service in ${language} have no barriers, and their policy lets all of them stand`, async () => {
    for (const path of ['rivebourg', 'rivebourg/practice', 'gone']) {
      for (const width of path === 'rivebourg' ? [1240, 320] : [320]) {
        const { page, complaints, close } = await openPage(`/${language}/services/${path}`, {
          viewport: { width, height: 900 },
          colorScheme: width === 320 ? 'dark' : 'light',
        });
        assert.deepEqual(await axeViolations(page), [], `${path} at ${width}`);
        assert.equal(await sidewaysScroll(page), 0, `${path} at ${width}`);
        assert.deepEqual(complaints, []);
        await picture(page, `${path.replace('/', '-')}-${language}-${width}`);
        await close();
      }
    }
  });

test('without JavaScript the page says and leads to the same', async () => {
  const { page, close } = await openPage('/nl/services/rivebourg', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Praktijkblad, voor vakmensen' }).click();
  assert.equal(await page.locator('h1').textContent(), 'Praktijkblad: Bemiddeling Rivebourg');
  assert.equal(await page.locator('button', { hasText: 'Druk af' }).isVisible(), false);
  await close();
});

test('the fullest sheet of the demo, and a longer one, print on one A4 in each language', async () => {
  await buildDemoDirectory(here.house);
  const { listed } = await theDirectory(here.house);
  const signs = (slug: string) => {
    const facts = listed.find((one) => one.slug === slug)?.facts;
    return JSON.stringify(practiceFields.map((field) => facts?.[field]?.value)).length;
  };
  const [fullest = ''] = listed.map(({ slug }) => slug).sort((a, b) => signs(b) - signs(a));
  const long = fullService('long');
  const sentence = 'Une médiatrice et six volontaires reçoivent les demandes de tous les habitants. ';
  for (const field of practiceFields) {
    if (field === 'population' || field === 'since') continue;
    const value = said(sentence.repeat(field === 'actions' ? 12 : 7).trim(), sentence);
    long.facts[field] = { value, by: 'service', at: long.madeAt, confirmed: null };
  }
  await list(here.house, long);
  for (const language of languages)
    for (const slug of [fullest, 'long']) {
      const { page, close } = await openPage(`/${language}/services/${slug}/practice`);
      const pdf = await page.pdf({ format: 'A4' });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      assert.equal(pages, 1, `${slug} in ${language}`);
      if (process.env.ENTENTE_PICTURES)
        await writeFile(`${process.env.ENTENTE_PICTURES}/sheet-${slug}-${language}.pdf`, pdf);
      await close();
    }
});

/** For those who want to look: set ENTENTE_PICTURES to a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.ENTENTE_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
