import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildDemoDirectory } from '../../../../db/demo-directory/build-demo-directory.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';

let here: TestHouse;
let site: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse(new Date('2026-11-23T09:30:00Z'));
  await buildDemoDirectory(here.house);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

async function visit(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(30_000);
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const asked = [
  '',
  '?page=2',
  '?place=Gent',
  '?place=Gnt&kind=neighbour&open=now',
  '?place=Hofstade',
  '?place=Texel',
  '?place=Paris',
  '?place=0612&kind=penal&language=zu',
];

for (const language of languages)
  test(`each answer stands without a barrier on a phone of 320 pixels, in ${language}`, async () => {
    for (const colorScheme of language === 'nl' ? (['light', 'dark'] as const) : (['light'] as const))
      await visit({ viewport: { width: 320, height: 640 }, colorScheme }, async (page) => {
        for (const query of asked) {
          await page.goto(`/${language}/services${query}`);
          assert.equal(await page.locator('html').getAttribute('lang'), language);
          assert.deepEqual(await axeViolations(page), [], page.url());
          assert.equal(await sidewaysScroll(page), 0, page.url());
        }
      });
  });

test('with 200 % text nothing is cut off or pushed aside', async () => {
  await visit({ viewport: { width: 640, height: 800 } }, async (page) => {
    await page.goto('/de/services?place=Gent');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    assert.equal(await sidewaysScroll(page), 0);
  });
});

test('the list is complete and is narrowed down without any script', async () => {
  await visit({ javaScriptEnabled: false }, async (page) => {
    const scripts: string[] = [];
    page.on(
      'request',
      (request) => void (request.resourceType() === 'script' && scripts.push(request.url())),
    );
    await page.goto('/nl/services');
    const names = await page.locator('.rows h3').allTextContents();
    assert.equal(names.length, 50);
    await page.click('.pagination a[rel=next]');
    names.push(...(await page.locator('.rows h3').allTextContents()));
    const { total } =
      /(?<total>\d+) diensten/.exec((await page.locator('#list').textContent()) ?? '')?.groups ?? {};
    assert.equal(names.length, Number(total));
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(names, names.toSorted(new Intl.Collator('nl', { numeric: true }).compare));
    await page.selectOption('[name=language]', 'ar');
    await page.click('.filters button');
    for (const row of await page.locator('.rows > li').allTextContents()) assert.match(row, /Arabisch/);
    assert.deepEqual(scripts, []);
  });
});

test('with script the list changes in place, the count is said, and the way back leads back', async () => {
  await visit({}, async (page) => {
    await page.goto('/nl/services?place=Gent');
    await page.selectOption('[name=kind]', 'school');
    await page.click('.filters button');
    await page.locator('#status', { hasText: /diensten van de/ }).waitFor();
    assert.equal(new URL(page.url()).search, '?place=Gent&kind=school&language=&access=');
    assert.match((await page.locator('main').textContent()) ?? '', /Voor Gent is dit uw dienst/);
    await page.goBack();
    await page.locator('#list', { hasText: /Pagina 1 van 2/ }).waitFor();
  });
});

test('the map draws the services that the list names', async () => {
  for (const query of ['', '?kind=school', '?place=Gent&language=ar']) {
    const answer = await fetch(`${site.url}/nl/services${query}`);
    const [, count] = /(\d+) diensten?(?: van de \d+)?, van A tot Z/.exec(await answer.text()) ?? [];
    const map = (await (await fetch(`${site.url}/nl/services/map.json${query}`)).json()) as { total: number };
    assert.equal(map.total, Number(count), query);
  }
});

test('a page of fifty services weighs at most 30 kB on the wire, drawing, style and script included', async () => {
  const weigh = async (path: string) => {
    const answer = await fetch(site.url + path, { headers: { 'Accept-Encoding': 'gzip' } });
    const body = await answer.text();
    return { body, bytes: Number(answer.headers.get('Content-Length')) };
  };
  const page = await weigh('/fr/services?place=Gand');
  const [, css = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page.body) ?? [];
  const [, js = ''] = /<script type="module" src="([^"]+)"/.exec(page.body) ?? [];
  const parts = [page.bytes, (await weigh(css)).bytes, (await weigh(js)).bytes];
  assert.ok(
    parts.every((bytes) => bytes > 1000),
    parts.join(' + '),
  );
  assert.ok(parts.reduce((sum, bytes) => sum + bytes) <= 30_000, parts.join(' + '));
});
