import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
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

test('a form that is pressed twice is sent once', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.address}/nl/components`);
  const sent = await page.evaluate(() => {
    let count = 0;
    addEventListener('submit', (event) => {
      if (!event.defaultPrevented) count += 1;
      event.preventDefault();
    });
    const form = document.querySelector<HTMLFormElement>('form[data-island="once"]');
    form?.requestSubmit();
    form?.requestSubmit();
    return count;
  });
  assert.equal(sent, 1);
});
