import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { smallTown } from '../../../test/town.ts';
import { type Listening, listen } from '../../app/server.ts';
import { languages } from '../../platform/texts/languages.ts';

let here: TestHouse;
let site: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse(new Date());
  await smallTown(here.house);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
  await here.close();
});

/** A narrow phone. Nothing on the page may break a rule of accessibility or scroll sideways. */
async function narrow(options: { javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' } = {}) {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    baseURL: site.url,
    ...options,
  });
  return { context, page: await context.newPage() };
}

async function isSound(page: Page, name: string) {
  assert.deepEqual(await axeViolations(page), [], `${name} at ${page.url()}`);
  assert.equal(await sidewaysScroll(page), 0, `${name} at ${page.url()}`);
}

const press = (page: Page) => page.click('main form button.button:not(.link)');
const choose = async (page: Page, value: string) => {
  await page.check(`[value=${value}]`);
  await press(page);
};

/** The whole request: each step leaves one page for the next. */
const steps: [string, (page: Page) => Promise<unknown>][] = [
  ['home', (page) => page.fill('#place', '4020').then(() => page.click('.search button'))],
  ['service found', (page) => page.click('main .card a.button')],
  ['start', (page) => press(page)],
  ['talked', (page) => press(page)],
  ['talked, with an error', (page) => choose(page, 'no')],
  ['tips', (page) => page.click('main .buttons a')],
  ['subject', (page) => choose(page, 'NOISE')],
  ['detail', (page) => choose(page, 'audio')],
  ['relation', (page) => choose(page, 'FAMILY')],
  ['safety', (page) => page.check('[value=danger]').then(() => choose(page, 'procedure'))],
  ['other door', (page) => page.click('main .buttons a')],
  ['story', (page) => page.fill('#happened', 'Elke nacht muziek').then(() => press(page))],
  ['neighbour', (page) => page.fill('#name', 'de buren boven mij').then(() => press(page))],
  ['you', (page) => press(page)],
  ['you, with errors', (page) => fillYou(page).then(() => press(page))],
  ['contact', (page) => choose(page, 'noLetters')],
  ['check', (page) => press(page)],
  ['sent', (page) => page.goto(`${page.url().slice(0, -'/request/sent'.length)}/return`)],
];

async function fillYou(page: Page) {
  const values = {
    name: 'Aïsha',
    street: 'Kerkstraat',
    house: '12',
    place: 'Demostad',
    phone: '0470 12 34 56',
  };
  for (const [field, value] of Object.entries(values)) await page.fill(`#${field}`, value);
}

async function walk(page: Page, language: string): Promise<string> {
  let code = '';
  await page.goto(`/${language}`);
  for (const [name, leave] of steps) {
    await isSound(page, name);
    if (name === 'sent') code = (await page.textContent('.digits')) ?? '';
    await leave(page);
  }
  await isSound(page, 'return');
  await page.fill('#code', code);
  await press(page);
  await isSound(page, 'my case');
  return code;
}

for (const language of languages) {
  test(`every page of the request is accessible and fits 320 pixels, in ${language}`, {
    timeout: 120_000,
  }, async () => {
    const { context, page } = await narrow({ colorScheme: language === 'de' ? 'dark' : 'light' });
    const code = await walk(page, language);
    assert.match(code.replace(/\D/g, ''), /^\d{16}$/);
    for (const path of [
      '?place=Nergens',
      '/services',
      '/who-sees-what',
      '/accessibility',
      '/source',
      '/request/paper',
    ]) {
      await page.goto(`/${language}${path}`);
      await isSound(page, path);
    }
    await context.close();
  });
}

test('the request works in a browser without JavaScript', { timeout: 60_000 }, async () => {
  const { context, page } = await narrow({ javaScriptEnabled: false });
  await page.goto('/nl');
  for (const [, leave] of steps) await leave(page);
  assert.match(page.url(), /\/nl\/return$/);
  await context.close();
});

test('a coordinator enters a call by keyboard alone', { timeout: 60_000 }, async () => {
  const { context, page } = await narrow();
  await page.goto('/sign-in');
  await page.fill('#email', 'coordinator@demo.example');
  await page.fill('#password', 'entente-demo');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/today|\/cases/);
  await page.goto('/requests/new');
  await isSound(page, 'telephone');
  const type = async (words: string, tabs = 1) => {
    await page.keyboard.type(words);
    for (let tab = 0; tab < tabs; tab += 1) await page.keyboard.press('Tab');
  };
  await type('Greet Beller');
  await type('0470 11 22 33');
  for (let field = 0; field < 6; field += 1) await type('');
  await type('Geluid: mu');
  await type('Boven');
  await type('Elke nacht muziek');
  await type('De buren boven');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/cases\/\d{4}-\d{4}$/);
  assert.match((await page.textContent('main')) ?? '', /Greet Beller/);
  await context.close();
});
