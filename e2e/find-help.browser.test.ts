import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { buildDemoDirectory } from '../db/demo-directory/build-demo-directory.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../test/browser.ts';
import { arrive, type Hands, tabTo, withKeys, withMouse } from './hands.ts';
import { type StoryTown, storyTown } from './story-town.ts';

let at: StoryTown;
let browser: Browser;
before(async () => {
  at = await storyTown();
  await buildDemoDirectory(at.here.house);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await at?.close();
});

/** `looked`: at every page for barriers too, which is slower. */
type Telling = { hands: Hands; javaScript: boolean; looked?: boolean };
const tellings: [string, Telling][] = [
  ['with JavaScript', { hands: withMouse, javaScript: true, looked: true }],
  ['without JavaScript', { hands: withMouse, javaScript: false }],
  ['by the keyboard alone', { hands: withKeys, javaScript: true }],
];

for (const [how, telling] of tellings)
  test(`a resident finds the one door for his address and goes through it, ${how}`, async () => {
    const context = await browser.newContext({
      ...{ baseURL: at.url, javaScriptEnabled: telling.javaScript, locale: 'nl', reducedMotion: 'reduce' },
      viewport: { width: 390, height: 800 },
    });
    context.setDefaultTimeout(20_000);
    try {
      await findHelp(await context.newPage(), telling);
    } finally {
      await context.close();
    }
  });

async function findHelp(page: Page, telling: Telling): Promise<void> {
  const { hands } = telling;
  const search = async (place: string, answer: RegExp) => {
    await hands.fill(page, { place });
    await page.keyboard.press('Enter');
    await page.locator('main h2', { hasText: answer }).waitFor();
    await look(page, telling);
  };
  const follow = async (name: RegExp, to: RegExp) => {
    const link = page.locator('main').getByRole('link', { name }).first();
    if (hands === withMouse) await link.click();
    else {
      await tabTo(page, link);
      await page.keyboard.press('Enter');
    }
    await arrive(page, to);
    await look(page, telling);
  };

  await page.goto('/nl/services');
  await look(page, telling);
  await search('0612', /vinden wij niet/);
  await search('Hofstade', /In welke gemeente woont u/);
  await follow(/^Hofstade, in Zemst$/, /^\/nl\/services$/);
  await page.locator('main h2', { hasText: /Voor Zemst vinden wij nog geen dienst/ }).waitFor();
  assert.match(await wordsOn(page), /Bel uw gemeente.*vogelvlucht.*\d+ km, in Mechelen/s);

  await search('Mechln', /Voor Mechelen is dit uw dienst/);
  assert.match(await wordsOn(page), /“Mechln” vonden wij niet\. Bedoelt u Mechelen\?/);
  await hands.fill(page, { language: 'ar' });
  await sendFilters(page, hands);
  await page.locator('#list', { hasText: /\d+ diensten? van de \d+/ }).waitFor();
  await look(page, telling);
  const rows = page.locator('.rows > li');
  assert.ok((await rows.count()) > 1);
  for (const row of await rows.allTextContents()) assert.match(row, /Arabisch/);
  assert.match(await wordsOn(page), /Voor Mechelen is dit uw dienst/, 'the place that was typed stays');

  await follow(/^Buurtbemiddeling Mechelen/, /^\/nl\/services\/[a-z-]+$/);
  assert.match(await wordsOn(page), /Mechelen/);

  await page.goto('/nl/services');
  await search('4020', /Voor 4020 is dit uw dienst/);
  assert.match(await wordsOn(page), /Buurtbemiddeling Demostad.*Werkt voor postcode 4020/s);
  await follow(/^Vraag hulp$/, /^\/nl\/request$/);
}

async function sendFilters(page: Page, hands: Hands): Promise<void> {
  const button = page.locator('.filters button[type=submit]');
  if (hands === withMouse) return button.click();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

async function look(page: Page, { looked }: Telling): Promise<void> {
  if (!looked) return;
  assert.deepEqual(await axeViolations(page), [], page.url());
  assert.equal(await sidewaysScroll(page), 0, page.url());
}

const wordsOn = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';
