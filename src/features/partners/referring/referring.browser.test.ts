import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { foundPartner, refer } from '../../../../db/demo-town/partners.ts';
import { employ, settle, type Townsman } from '../../../../db/demo-town/settle.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { smallTown } from '../../../../test/town.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { type Language, languages } from '../../../platform/texts/languages.ts';
import { updateProfile } from '../../accounts/account/queries.ts';

let here: TestHouse;
let browser: Browser;
let site: Listening;
let officer: Townsman;
let referral: string;
before(async () => {
  here = await testHouse();
  const { house } = here;
  const town = await smallTown(house);
  officer = await settle(house, { email: 'police@demo.example', name: 'Pol Agent', language: 'nl' });
  await employ(house, officer, 'partner', town.service);
  const plan = { kind: 'police', name: 'Politie Demostad', place: 'Bureau Noord' } as const;
  const contract = { ways: ['account', 'csv'] as ('account' | 'csv')[] };
  const station = await foundPartner(house, town, { ...plan, contract }, [officer]);
  referral = await refer(house, station);
  site = await listen(house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
  await here.close();
});

async function signedIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in`);
  await page.fill('#email', 'police@demo.example');
  await page.fill('#password', 'entente-demo');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
}

async function pictured(page: Page, name: string): Promise<void> {
  const folder = process.env.ENTENTE_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** Each tap of a thumb; typing into a field is one. */
function thumb(page: Page) {
  let taps = 0;
  return {
    taps: () => taps,
    press: async (selector: string) => {
      taps += 1;
      await page.click(selector);
    },
    type: async (selector: string, text: string) => {
      taps += 1;
      await page.fill(selector, text);
    },
    choose: async (selector: string, value: string) => {
      taps += 2;
      await page.selectOption(selector, value);
    },
  };
}

const phone = { viewport: { width: 360, height: 740 } };

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`an officer at the door refers on his phone in at most eight taps, ${how} JavaScript`, async () => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled });
    const page = await signedIn(context);
    await page.goto(`${site.url}/referrals/new`);
    await pictured(page, `new-${how}`);
    const hand = thumb(page);
    await hand.type('#name', `Victor Verwezen ${how}`);
    await hand.type('#phone', '0470 12 34 56');
    await hand.choose('#subject', 'NOISE');
    await hand.press('label[for="agreedHow"]');
    await hand.press('label[for="feedbackAgreed"]');
    await hand.press('form[action="/referrals"] button');
    await page.waitForURL(/\/card/);
    assert.ok(hand.taps() <= 8, `${hand.taps()} taps`);
    assert.match((await page.textContent('h1')) ?? '', /De bewoner is verwezen/);
    await pictured(page, `card-${how}`);
    await context.close();
  });
}

async function speaks(language: Language): Promise<void> {
  const { memberId } = officer.member;
  await here.house.db.as({ kind: 'member', memberId }, (tx) =>
    updateProfile(tx, memberId, { name: officer.name, language }),
  );
}

async function isSound(page: Page, what: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], what);
  assert.equal(await sidewaysScroll(page), 0, what);
}

test('the pages of referring have no barrier, in four languages and 320 pixels wide', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  const page = await signedIn(context);
  for (const language of languages) {
    await speaks(language);
    const paths = [
      ...['/referrals/new', '/referrals/advice?sign=danger&sign=repairs', '/referrals/import'],
      ...[`/referrals/tip?language=${language}`, `/referrals/${referral}/card?language=${language}`],
    ];
    for (const path of paths) {
      await page.goto(site.url + path);
      assert.equal(await page.locator('html').getAttribute('lang'), language);
      await isSound(page, `${path} in ${language}`);
      await pictured(page, `${language}${path.replace(/[^a-z]+/g, '-')}`.slice(0, 40));
    }
    await page.goto(`${site.url}/referrals/new`);
    await page.click('form[action="/referrals"] button');
    await page.waitForSelector('.error');
    await isSound(page, `the form with errors in ${language}`);
    await pictured(page, `${language}-errors`);
    await page.goto(`${site.url}/referrals/import`);
    const list = 'naam;telefoon;onderwerp;akkoord;hoe akkoord\nAns;0470000001;Geluid;ja;in_person\nBea;1;x;;';
    await page.setInputFiles('input[type=file]', {
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list),
    });
    await page.click('form[action="/referrals/import"] button');
    await page.waitForSelector('form[action="/referrals/import/sending"]');
    await isSound(page, `the list that was looked at in ${language}`);
    await pictured(page, `${language}-checked`);
  }
  await page.click('form[action="/referrals/import/sending"] button');
  await page.waitForSelector('.notice.success');
  await isSound(page, 'the list that was sent');
  await pictured(page, 'list-sent');
  await context.close();
});
