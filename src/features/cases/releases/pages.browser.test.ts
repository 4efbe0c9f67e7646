import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { passphrase } from '../../../../db/demo-town/settle.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type BetweenTwo, type WordsTown, wordsTown } from '../../../../test/words-town.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';

let here: TestHouse;
let town: WordsTown;
let site: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse(new Date());
  town = await wordsTown(here);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
  await town.close();
  await here.close();
});

const shots = process.env.ENTENTE_SHOTS;
let shot = 0;

async function isSound(page: Page, javaScript = true) {
  // The look for barriers is itself a script that waits.
  if (javaScript) assert.deepEqual(await axeViolations(page), [], page.url());
  assert.equal(await sidewaysScroll(page), 0, page.url());
  if (!shots) return;
  shot += 1;
  await page.screenshot({ path: `${shots}/words-${shot}.png`, fullPage: true });
}

/** A narrow phone, with or without JavaScript. */
async function phone(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 320, height: 640 }, baseURL: site.url, javaScriptEnabled },
  });
  return context.newPage();
}

async function asParty(one: BetweenTwo, side: 'A' | 'B', javaScript: boolean): Promise<Page> {
  const page = await phone(javaScript);
  const [name = '', value = ''] = (await town.cookieOf(one[side])).split('=');
  await page.context().addCookies([{ name, value, url: site.url }]);
  return page;
}

for (const javaScript of [true, false])
  test(`words and an agreement go back and forth on a narrow phone ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const one = await town.aCase();
    const desk = await phone(javaScript);
    await desk.goto('/sign-in');
    await desk.fill('[name=email]', 'mediator@demo.example');
    await desk.fill('[name=password]', passphrase);
    await desk.click('main form button');
    await desk.waitForURL(/today|cases/);
    await desk.goto(`/cases/${one.number}/words`);
    await isSound(desk, javaScript);
    await desk.click('main .buttons a.button:not(.quiet)');
    await desk.click('main form .buttons button');
    await isSound(desk, javaScript);
    await desk.fill('[name=words]', 'Na tien uur zet ik de muziek zacht.');
    await desk.click('main form .buttons button');
    await desk.waitForURL(/\/words$/);
    const party = await asParty(one, 'A', javaScript);
    await party.goto('/nl/return/case/words');
    await isSound(party, javaScript);
    await party.click('button[value=agreed]');
    await party.waitForURL(/done/);
    await isSound(party, javaScript);
    await desk.goto(`/cases/${one.number}/words`);
    await desk.click('main .note a');
    await isSound(desk, javaScript);
    await desk.click('form[action$="/release"] button');
    await isSound(desk, javaScript);
    const other = await asParty(one, 'B', javaScript);
    for (const language of languages) {
      await other.goto(`/${language}/return/case/words`);
      await isSound(other, javaScript);
    }
    await other.check('[name=answer][value=yes]');
    await other.click('form[action*="/received/"] button');
    await other.waitForURL(/done/);
    await desk.goto(`/cases/${one.number}/agreements`);
    assert.equal(await desk.inputValue('[name=what_1]'), 'Na tien uur zet ik de muziek zacht.');
    await isSound(desk, javaScript);
    await desk.click('#draft form:last-of-type button');
    await desk.waitForSelector('form[action$="/offer"]');
    await desk.click('form[action$="/offer"] button');
    await desk.waitForSelector('main .card');
    await isSound(desk, javaScript);
    for (const [page, name] of [
      [party, 'Aïsha Aanvrager'],
      [other, 'Bert Buurman'],
    ] as const) {
      await page.goto('/en/return/case/agreement');
      await isSound(page, javaScript);
      await page.fill('[name=name]', name);
      await page.check('[name=agrees]');
      await page.click('form:has([name=agrees]) button');
      await page.waitForURL(/done/);
      await isSound(page, javaScript);
    }
    await desk.goto(`/cases/${one.number}/agreements`);
    await desk.check('[name=whole][value=yes]');
    await desk.click('form[action$="/conclusion"] button');
    await desk.waitForSelector('#lines');
    await isSound(desk, javaScript);
    for (const language of languages) {
      await party.goto(`/${language}/return/case/agreement`);
      await isSound(party, javaScript);
    }
    await desk.goto(`/cases/${one.number}`);
    await isSound(desk, javaScript);
  });
