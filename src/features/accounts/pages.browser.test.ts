import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { linkIn } from '../../../test/outbox.ts';
import { type SmallTown, smallTown } from '../../../test/town.ts';
import { type Listening, listen } from '../../app/server.ts';
import { type Language, languages } from '../../platform/texts/languages.ts';
import { updateProfile } from './account/queries.ts';
import { firstRunLink } from './first-run/first-run-token.ts';

let empty: TestHouse;
let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let site: Listening;
let emptySite: Listening;
before(async () => {
  empty = await testHouse();
  here = await testHouse();
  town = await smallTown(here.house);
  const at = { host: '127.0.0.1', port: 0 };
  [site, emptySite] = [await listen(here.house, at), await listen(empty.house, at)];
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
  await emptySite.close();
  await here.close();
  await empty.close();
});

async function speaks(email: string, language: Language): Promise<void> {
  const people = [town.coordinator, town.administrator];
  const person = people.find((one) => one.email === email);
  assert.ok(person);
  const { memberId } = person.member;
  await here.house.db.as({ kind: 'member', memberId }, (tx) =>
    updateProfile(tx, memberId, { name: person.name, language }),
  );
}

async function signedIn(context: BrowserContext, email: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in`);
  await page.fill('#email', email);
  await page.fill('#password', 'entente-demo');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
}

async function isSound(page: Page, url: string, language: Language): Promise<void> {
  await page.goto(url);
  const path = `${new URL(url).pathname} in ${language}`;
  assert.equal(await page.locator('html').getAttribute('lang'), language, path);
  assert.deepEqual(await axeViolations(page), [], path);
  assert.equal(await sidewaysScroll(page), 0, path);
  if (process.env.ENTENTE_PICTURES && language === 'nl') {
    const name = new URL(url).pathname.replace(/[^a-z]+/gi, '-').slice(0, 40);
    await page.screenshot({ path: `${process.env.ENTENTE_PICTURES}/${name}.png`, fullPage: true });
  }
}

const narrow = { viewport: { width: 320, height: 720 } };

test('the pages before signing in have no barrier, in four languages and 320 pixels wide', async () => {
  await fetch(`${site.url}/sign-in/reset`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'mediator@demo.example' }),
  });
  const reset = await linkIn(here, 'mediator@demo.example');
  const token = new URL((await firstRunLink(empty.house)) ?? '').search;
  const context = await browser.newContext(narrow);
  const page = await context.newPage();
  for (const language of languages) {
    for (const path of ['/sign-in', '/sign-in/reset', reset])
      await isSound(page, `${site.url}${path}?language=${language}`, language);
    await isSound(page, `${emptySite.url}/first-run${token}&language=${language}`, language);
    await isSound(page, `${emptySite.url}/first-run?language=${language}`, language);
  }
  await context.close();
});

test('the pages of members, keys and settings have no barrier, in four languages and 320 pixels wide', async () => {
  const context = await browser.newContext(narrow);
  const page = await signedIn(context, 'administrator@demo.example');
  const coordinators = await browser.newContext(narrow);
  const coordinator = await signedIn(coordinators, 'coordinator@demo.example');
  const { memberId } = town.mediators[0].member;
  for (const language of languages) {
    await speaks('administrator@demo.example', language);
    await speaks('coordinator@demo.example', language);
    const own = ['', '/passphrase', '/second-factor', '/sessions'].map((end) => `/account${end}`);
    const settings = ['', '/contact', '/areas', '/intake', '/pairing', '/norms'].map(
      (end) => `/settings${end}`,
    );
    const members = ['/members', '/members/invitations/new', `/members/${memberId}`];
    for (const path of [...own, ...settings, ...members]) await isSound(page, site.url + path, language);
    for (const path of ['/recovery-sheet', '/account/recovery-sheet'])
      await isSound(coordinator, site.url + path, language);
  }
  await context.close();
  await coordinators.close();
});
