import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { withCode } from '../../../../test/rights/relations.ts';
import { type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { cleanFile } from '../../../platform/files/clean-file.ts';
import { languages } from '../../../platform/texts/languages.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let cookies: { party: string; desk: string };
let number: string;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const app = createApp(here.house);
  const asked = await town.ask({}, { code: true });
  number = asked.number;
  cookies = {
    party: await withCode(app, String(asked.code)),
    desk: await signIn(app, 'coordinator@demo.example'),
  };
  server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
  await here.close();
});

async function pageOf(who: keyof typeof cookies, options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  const [name = '', value = ''] = cookies[who].split('=');
  await context.addCookies([{ name, value, url: origin }]);
  return context.newPage();
}

/** A real picture of 40 × 20 pixels, made by the browser itself. */
async function picture(page: Page, media: 'image/jpeg' | 'image/png' | 'image/webp'): Promise<Buffer> {
  const base64 = await page.evaluate(async (type) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [40, 20];
    const pen = canvas.getContext('2d');
    if (pen) pen.fillStyle = 'red';
    pen?.fillRect(0, 0, 20, 20);
    return canvas.toDataURL(type).split(',')[1] ?? '';
  }, media);
  return Buffer.from(base64, 'base64');
}

/** The size at which the browser shows these bytes, and the colour of the left of the first line. */
async function shown(page: Page, bytes: Uint8Array, media: string) {
  // The compiler of tests names inner functions by a helper that a browser does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  const url = `data:${media};base64,${Buffer.from(bytes).toString('base64')}`;
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const colour = (x: number, y: number) => (pen?.getImageData(x, y, 1, 1).data[0] ?? 0) > 128;
    const [width, height] = [image.naturalWidth, image.naturalHeight];
    return { width, height, first: colour(2, 2), last: colour(width - 3, height - 3) };
  }, url);
}

/** What a camera writes in front of its picture when it was held upright. */
function turned(jpeg: Buffer): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 50.85 GEHEIM')]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

test('a browser shows a cleaned picture as it showed the picture: same size, same colours, turned the same way', async () => {
  const page = await pageOf('party');
  await page.goto(`${origin}/nl/return/case/files`);
  for (const media of ['image/jpeg', 'image/png', 'image/webp'] as const) {
    const source = await picture(page, media);
    const cleaned = cleanFile(source);
    assert.ok(cleaned.ok, media);
    assert.deepEqual(await shown(page, cleaned.value.bytes, media), await shown(page, source, media), media);
  }
  const upright = turned(await picture(page, 'image/jpeg'));
  const cleaned = cleanFile(upright);
  assert.ok(cleaned.ok);
  const now = await shown(page, cleaned.value.bytes, 'image/jpeg');
  assert.deepEqual([now.width, now.height], [20, 40], 'it stands upright');
  assert.deepEqual(now, await shown(page, upright, 'image/jpeg'));
  assert.ok(upright.includes('GEHEIM') && !Buffer.from(cleaned.value.bytes).includes('GEHEIM'));
  await page.context().close();
});

test('a party adds a photo without JavaScript and takes it back under its name, without where it was made', async () => {
  const page = await pageOf('party', { javaScriptEnabled: false });
  const drawing = await pageOf('party');
  await drawing.goto(`${origin}/nl/return/case/files`);
  const photo = turned(await picture(drawing, 'image/jpeg'));
  await page.goto(`${origin}/nl/return/case/files`);
  await page
    .getByLabel('Welk bestand?')
    .setInputFiles({ name: 'Haag.JPG', mimeType: 'image/jpeg', buffer: photo });
  await page.getByLabel('Wat staat erop?').fill('De haag van de buren');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  assert.ok(await page.getByText('Het bestand is toegevoegd').isVisible());
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Haag.jpg' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'Haag.jpg');
  const kept = await readFile(await download.path());
  assert.ok(kept.length > 100 && !kept.includes('GEHEIM'));
  await page.context().close();
  await drawing.context().close();
});

test('the pages of files bar nobody, in four languages, and fit a narrow screen, with an error too', async () => {
  const page = await pageOf('party');
  for (const language of languages) {
    await page.goto(`${origin}/${language}/return/case/files`);
    assert.deepEqual(await axeViolations(page), [], language);
    assert.equal(await sidewaysScroll(page), 0, language);
  }
  await page.locator('form[enctype] button').click();
  await page.getByRole('alert').or(page.locator('.error')).first().waitFor();
  assert.deepEqual(await axeViolations(page), []);
  const desk = await pageOf('desk');
  await desk.goto(`${origin}/cases/${number}/files`);
  assert.deepEqual(await axeViolations(desk), []);
  assert.equal(await sidewaysScroll(desk), 0);
  await desk.goto(`${origin}/cases/${number}`);
  await desk.getByRole('link', { name: 'Bestanden' }).click();
  await desk.getByRole('heading', { name: 'Bestanden', level: 1 }).waitFor();
  await page.context().close();
  await desk.context().close();
});
