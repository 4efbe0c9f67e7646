import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBrowser } from '../../../test/browser.ts';
import { serveGallery } from '../gallery/serve-gallery.fixture.tsx';

test('a form that is pressed twice is sent once', async () => {
  const [browser, server] = await Promise.all([openBrowser(), serveGallery()]);
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
  await browser.close();
  await server.close();
});
