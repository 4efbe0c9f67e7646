import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { passphrase } from '../../../../db/demo-town/settle.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';

let here: TestHouse;
let town: SmallTown;
let site: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse(new Date());
  town = await smallTown(here.house);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
  await here.close();
});

const shots = process.env.ENTENTE_SHOTS;
let shot = 0;

async function isSound(page: Page, javaScript = true) {
  // The look for barriers is itself a script that waits.
  if (javaScript) assert.deepEqual(await axeViolations(page), [], page.url());
  assert.equal(await sidewaysScroll(page), 0, page.url());
  assert.doesNotMatch(await page.title(), /bemiddel|Buurt|Demostad|médiat|Mediation/i);
  if (!shots) return;
  shot += 1;
  await page.screenshot({ path: `${shots}/own-place-${String(shot).padStart(2, '0')}.png`, fullPage: true });
}

/** A narrow phone, with or without JavaScript. */
async function phone(javaScriptEnabled: boolean): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 320, height: 640 }, baseURL: site.url, javaScriptEnabled },
  });
  return context.newPage();
}

/** Goes to a field by the keyboard alone, from wherever the focus is. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${name} is not reached by the keyboard`);
}

const first = {
  ...{ name: 'Aïsha Aanvrager', street: 'Kerkstraat', house: '12', postcode: '4000', place: 'Demostad' },
  ...{ phone: '0470 12 34 56', email: 'aisha@resident.example' },
};
const said = {
  nl: { saved: 'Dit geldt vanaf nu', stopped: 'U bent gestopt' },
  fr: { saved: 'C’est valable dès maintenant', stopped: 'Vous avez arrêté' },
};

for (const [language, javaScript] of [
  ['nl', true],
  ['fr', false],
] as const)
  test(`a resident looks after his own place on a narrow phone, in ${language} and ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const asked = await town.ask({ first }, { code: true });
    const page = await phone(javaScript);
    await page.goto(`/${language}/return`);
    await page.fill('[name=code]', String(asked.code));
    await page.click('main form button');
    await page.waitForURL(/\/return\/case/);
    await isSound(page, javaScript);
    await page.click('main a[href$="/return/case/reach"]');
    await isSound(page, javaScript);
    await tabTo(page, 'noLetters');
    await page.keyboard.press('Space');
    await tabTo(page, 'news');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/saved/);
    assert.match((await page.textContent('main')) ?? '', new RegExp(said[language].saved));
    assert.ok(await page.isChecked('[name=noLetters]'));
    assert.ok(await page.isChecked('[name=news][value=mail]'));
    await page.fill('[name=email]', 'geen adres');
    await page.press('[name=email]', 'Enter');
    await page.waitForSelector('[aria-invalid=true]');
    await isSound(page, javaScript);
    await page.goto(`/${language}/return/case/readers`);
    await isSound(page, javaScript);
    await page.goto(`/${language}/return/case`);
    await page.click('main a[href$="/return/case/withdrawal"]');
    await isSound(page, javaScript);
    await page.fill('[name=text]', 'Het is opgelost.');
    await page.click('main form button[type=submit]');
    await page.waitForURL(/stopped/);
    assert.match((await page.textContent('main')) ?? '', new RegExp(said[language].stopped));
    await isSound(page, javaScript);
    await page.click('form[action$="/leaving"] button');
    await page.waitForURL(/left/);
    await page.goto(`/${language}/return/case`);
    assert.match(page.url(), /\/return$/);
  });

test('every page of a party’s own place is sound in every language, and so are the team’s pages of a party', async () => {
  const asked = await town.ask({ first: { ...first, language: 'fr' } }, { code: true });
  const page = await phone(true);
  await page.goto('/nl/return');
  await page.fill('[name=code]', String(asked.code));
  await page.click('main form button');
  await page.waitForURL(/\/return\/case/);
  for (const language of languages)
    for (const path of ['', '/reach', '/readers', '/withdrawal']) {
      await page.goto(`/${language}/return/case${path}`);
      await isSound(page);
    }
  const desk = await phone(true);
  await desk.goto('/sign-in');
  await desk.fill('[name=email]', 'coordinator@demo.example');
  await desk.fill('[name=password]', passphrase);
  await desk.click('main form button');
  await desk.waitForURL(/today|cases/);
  for (const path of ['', '/contact', '/card']) {
    await desk.goto(`/cases/${asked.number}/parties/first${path}`);
    assert.deepEqual(await axeViolations(desk), [], desk.url());
    assert.equal(await sidewaysScroll(desk), 0, desk.url());
    if (shots)
      await desk.screenshot({ path: `${shots}/party-desk${path.replace('/', '-')}.png`, fullPage: true });
  }
});
