import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../test/browser.ts';
import { languages } from '../../platform/texts/languages.ts';
import { type GalleryServer, serveGallery } from './serve-gallery.fixture.tsx';

let browser: Browser;
let server: GalleryServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveGallery()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no component has a barrier that axe can find, in four languages, ${colorScheme}`, async () => {
    for (const language of languages) {
      await withPage({ colorScheme }, async (page) => {
        await page.goto(`${server.address}/${language}/components`);
        assert.deepEqual(await axeViolations(page), [], language);
      });
    }
  });
}

test('axe does find a planted barrier, so that its silence means something', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${server.address}/nl/components`);
    await page.evaluate(() => {
      document.querySelector('label[for="a-given"]')?.remove();
    });
    assert.match((await axeViolations(page)).join(), /label/);
  });
});

test('at 320 pixels nothing scrolls sideways, in any language, nor with text of twice the size', async () => {
  for (const language of languages) {
    await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(`${server.address}/${language}/components`);
      assert.equal(await sidewaysScroll(page), 0, language);
    });
    await withPage({ viewport: { width: 640, height: 900 } }, async (page) => {
      await page.goto(`${server.address}/${language}/components`);
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      assert.equal(await sidewaysScroll(page), 0, `${language} at 200 %`);
    });
  }
});

test('without JavaScript the summary of errors has the focus and the menu opens', async () => {
  await withPage({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, async (page) => {
    await page.goto(`${server.address}/nl/components`);
    assert.equal(await page.locator('[data-errors]:focus').count(), 1);
    await page.locator('.menu > summary').click();
    assert.ok(await page.locator('.menu-panel').getByText('Français').isVisible());
  });
});

test('three times Escape leaves the site at once, and nothing less does', async () => {
  await withPage({}, async (page) => {
    await page.route('https://www.wikipedia.org/', (route) => route.fulfill({ body: 'elsewhere' }));
    await page.goto(`${server.address}/nl/components`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    assert.match(page.url(), /components/);
    await page.keyboard.press('Escape');
    await page.waitForURL('https://www.wikipedia.org/');
    await page.goBack();
    assert.doesNotMatch(page.url(), /components/);
  });
});

test('a page of components stays within the budget of a public page', async () => {
  const { page, fonts } = await server.weigh('nl/components');
  assert.ok(page <= 30_000, `${page} bytes of HTML, CSS and JS on the wire`);
  assert.ok(fonts <= 60_000, `${fonts} bytes of fonts`);
});

async function withPage(
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await use(page);
  await context.close();
  assert.deepEqual(complaints, []);
}
