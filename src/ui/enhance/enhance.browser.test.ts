import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../../test/browser.ts';
import { type GalleryServer, serveGallery } from '../gallery/serve-gallery.fixture.tsx';

let browser: Browser;
let server: GalleryServer;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveGallery()]);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

test('a refused form shows what is wrong without a new page, and leads the reader there', async () => {
  const page = await openForm();
  await markPage(page);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('link', { name: 'Fill in your name' }).waitFor();
  assert.ok(await isMarked(page));
  assert.equal(await page.locator('[data-errors]:focus').count(), 1);
  await page.context().close();
});

test('an accepted form shows the page that it leads to, with its address, title and way back', async () => {
  const page = await openForm();
  await markPage(page);
  await page.getByLabel('Name').fill('An');
  await page.getByLabel('Name').press('Enter');
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  assert.ok(await isMarked(page));
  assert.match(page.url(), /\/done$/);
  assert.equal(await page.title(), 'Thank you – Entente');
  await page.goBack();
  await page.getByLabel('Name').waitFor();
  assert.match(page.url(), /\/form$/);
  await page.context().close();
});

test('without connection nothing typed is lost, and the next try goes the browser’s own way', async () => {
  const page = await openForm();
  await page.getByLabel('Name').fill('An');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('There is no connection').waitFor();
  assert.equal(await page.getByLabel('Name').inputValue(), 'An');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await page.context().close();
});

test('without JavaScript the same form does the same', async () => {
  const page = await openForm({ javaScriptEnabled: false });
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('link', { name: 'Fill in your name' }).waitFor();
  await page.getByLabel('Name').fill('An');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await page.context().close();
});

async function openForm(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(`${server.address}/form`);
  return page;
}

/** A mark that only lives as long as the document is not loaded anew. */
const markPage = (page: Page) => page.evaluate(() => Object.assign(globalThis, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in globalThis);
