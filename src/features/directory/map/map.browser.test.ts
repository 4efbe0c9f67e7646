import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildDemoDirectory } from '../../../../db/demo-directory/build-demo-directory.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type Listening, listen } from '../../../app/server.ts';

let here: TestHouse;
let listening: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse();
  await buildDemoDirectory(here.house);
  listening = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await listening?.close();
  await here?.close();
});

/** Fails on any error in the console, which a breach of the policy is too, and on any request that leaves the site. */
async function withPage(
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: listening.url, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(data:|http:\/\/127\.0\.0\.1)/.test(request.url())) complaints.push(`asked ${request.url()}`);
  });
  await use(page, context);
  await context.close();
  assert.deepEqual(complaints, []);
}

async function openMap(page: Page, path = '/nl/services'): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: /Toon de kaart/ }).press('Enter');
  await page.locator('.map-button').first().waitFor();
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { className = '', tagName = '' } = document.activeElement ?? {};
    return { className, tagName, name: document.activeElement?.getAttribute('aria-label') ?? '' };
  });

test('without JavaScript there is the list and a picture, and no button that does nothing', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/nl/services');
    assert.ok(await page.getByRole('img', { name: 'Kaart van de diensten' }).isVisible());
    assert.equal(await page.locator('.map-show').isVisible(), false);
    assert.equal(await page.getByRole('link', { name: /Buurtbemiddeling Aalst/ }).count(), 1);
  });
});

test('the keyboard opens the map, walks from service to service, looks closer, and comes out again', async () => {
  await withPage({}, async (page) => {
    await openMap(page);
    assert.match((await focused(page)).className, /map-plane/);
    await page.keyboard.press('Tab');
    const first = await focused(page);
    assert.equal(first.tagName, 'BUTTON');
    assert.match(first.name, /Groningen|Leeuwarden|diensten bij/);
    const buttons = await page.locator('.map-button').count();
    const names = new Set<string>();
    for (let step = 0; step < buttons; step += 1) {
      const { className, name } = await focused(page);
      assert.match(className, /map-button/);
      assert.ok(name.length > 3);
      names.add(name);
      await page.keyboard.press('Tab');
    }
    assert.ok(names.size > 3);
    const controls = ['Zoom in', 'Zoom uit', 'Toon de hele kaart'];
    for (const control of controls) {
      assert.equal((await focused(page)).name, control);
      await page.keyboard.press('Tab');
    }
    assert.equal(await page.locator('.map-plane :focus').count(), 0, 'the map lets go');
  });
});

test('Enter on a group looks closer with the focus in it; on a service it leads to its page; Escape goes back', async () => {
  await withPage({}, async (page) => {
    await openMap(page);
    for (let closer = 0; closer < 12; closer += 1) {
      if ((await page.locator('.map-button.one').count()) > 0 && closer > 0) break;
      await page.locator('.map-button.many').first().press('Enter');
      await page.waitForTimeout(400);
      assert.match((await focused(page)).className, /map-button/);
    }
    const one = page.locator('.map-button.one').first();
    const name = (await one.getAttribute('aria-label')) ?? '';
    await one.press('Enter');
    const link = page.locator('.map-card a').first();
    assert.equal(await link.textContent(), name);
    assert.equal(await page.locator('.map-card a:focus').count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.map-card').count(), 0);
    assert.equal((await focused(page)).name, name);
    await page.keyboard.press('Enter');
    assert.match((await link.getAttribute('href')) ?? '', /^\/nl\/services\/[a-z0-9-]+$/);
  });
});

test('the arrow keys move the map, and the focus stays on something that is in view', async () => {
  await withPage({}, async (page) => {
    await openMap(page);
    await page.locator('.map-button').first().focus();
    for (const key of ['+', '+', 'ArrowDown', 'ArrowDown', 'ArrowRight', '-']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(300);
    }
    const inside = await page.evaluate(() => {
      const plane = document.querySelector('.map-plane')?.getBoundingClientRect();
      const at = document.activeElement?.getBoundingClientRect();
      return Boolean(plane && at && at.left < plane.right && at.top < plane.bottom && at.bottom > plane.top);
    });
    assert.ok(inside);
    assert.match((await focused(page)).className, /map-(button|plane)/);
  });
});

test('what the filters leave is on the map too, without a new page', async () => {
  await withPage({}, async (page) => {
    await openMap(page);
    await page.evaluate(() => Object.assign(globalThis, { marked: true }));
    const answered = page.waitForResponse(/map\.json\?kind=school/);
    await page.getByLabel('Soort bemiddeling').selectOption('school');
    await page.getByRole('button', { name: 'Toon', exact: true }).click();
    const { total, nowhere, spots } = (await (await answered).json()) as {
      total: number;
      nowhere: number;
      spots: { count: number }[];
    };
    await page.waitForTimeout(500);
    assert.ok(await page.evaluate(() => 'marked' in globalThis));
    const said = (await page.locator('[data-announce]').first().textContent()) ?? '';
    assert.equal(Number(/\d+/.exec(said)?.[0]), total);
    assert.ok(total > 3 && total < 60);
    assert.equal(
      spots.reduce((sum, { count }) => sum + count, 0),
      total - nowhere,
    );
    const drawn = await page
      .locator('.map-button')
      .evaluateAll((all) => all.reduce((sum, one) => sum + Number(one.textContent || 1), 0));
    assert.equal(drawn, total - nowhere);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`neither the picture nor the map has a barrier that axe can find, on a phone and a desk, ${colorScheme}`, async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 1240, height: 900 },
    ])
      await withPage({ viewport, colorScheme }, async (page) => {
        await page.goto('/nl/services?place=Gent');
        assert.deepEqual(await axeViolations(page), []);
        await openMap(page, '/nl/services?place=Gent');
        assert.deepEqual(await axeViolations(page), []);
        await page.locator('.map-button.one, .map-button.area').first().press('Enter');
        await page.locator('.map-card').waitFor();
        assert.deepEqual(await axeViolations(page), []);
        assert.equal(await sidewaysScroll(page), 0);
      });
  });
}

test('where the map cannot load, the page says so and the list stays', async () => {
  const context = await browser.newContext({ baseURL: listening.url });
  const page = await context.newPage();
  await page.route(/map-ground/, (route) => route.abort());
  await page.goto('/nl/services');
  await page.getByRole('button', { name: /Toon de kaart/ }).click();
  await page.getByText('De kaart kan nu niet laden').waitFor();
  assert.ok(await page.getByRole('img', { name: 'Kaart van de diensten' }).isVisible());
  await page.unroute(/map-ground/);
  await page.getByRole('button', { name: /Toon de kaart/ }).click();
  await page.locator('.map-button').first().waitFor();
  await context.close();
});

test('a page with the map weighs no more than 150 kB in all, and its script no more than 60', async () => {
  await withPage({}, async (page, context) => {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const [sizes, addresses] = [new Map<string, number>(), new Map<string, string>()];
    session.on('Network.responseReceived', ({ requestId, response }) =>
      addresses.set(requestId, response.url),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, encodedDataLength),
    );
    await openMap(page);
    await page.waitForTimeout(500);
    const all = [...sizes].map(([id, bytes]) => ({ bytes, address: addresses.get(id) ?? '' }));
    const sum = (which: RegExp) =>
      all.filter(({ address }) => which.test(address)).reduce((bytes, one) => bytes + one.bytes, 0);
    assert.ok(sum(/./) <= 150_000, `${sum(/./)} bytes in all`);
    assert.ok(sum(/\.js$/) <= 60_000, `${sum(/\.js$/)} bytes of script`);
    assert.ok(sum(/\.json/) <= 60_000, `${sum(/\.json/)} bytes of data`);
  });
});
