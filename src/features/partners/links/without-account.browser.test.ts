import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { adviser, entered, type LinkedTown, linkedTown, linkFor } from '../../../../test/linked-town.ts';
import { linkIn, mailsTo } from '../../../../test/outbox.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { updateProfile } from '../../accounts/account/queries.ts';

let here: TestHouse;
let around: LinkedTown;
let site: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse();
  around = await linkedTown(here);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

async function opened(width: number, javaScriptEnabled = true): Promise<BrowserContext> {
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ baseURL: site.url, viewport, javaScriptEnabled });
  context.setDefaultTimeout(60_000);
  return context;
}

const heading = (page: Page) => page.locator('h1').textContent();

/** Pictures to look at, where a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.ENTENTE_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

test('a housing company sends a tenant by a link: no account, no JavaScript, only the code in its mail', async () => {
  const desk = await (await opened(1280, false)).newPage();
  await desk.goto('/sign-in');
  await desk.fill('[name=email]', 'coordinator@demo.example');
  await desk.fill('[name=password]', 'entente-demo');
  await desk.click('main button');
  await desk.goto(`/partners/organisations/${around.housing.organisationId}/links`);
  await desk.selectOption('[name=contact]', { index: 1 });
  await desk.check('[name=mailIt]');
  await desk.click('main form[action$="/links"] button');
  assert.equal(await heading(desk), 'De link voor Hilde Huis');

  const path = await linkIn(here, adviser);
  const page = await (await opened(390, false)).newPage();
  await page.goto(path);
  await page.click('text=Stuur mij een code');
  const [mail] = await mailsTo(here, adviser);
  const code = /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '';
  await page.fill('[name=code]', code);
  await page.click('text=Verder');
  assert.equal(await heading(page), 'Iemand verwijzen naar Buurtbemiddeling Demostad');
  await page.fill('[name=name]', 'Victor Verwezen');
  await page.fill('[name=phone]', '0470 00 00 01');
  for (const [name, value] of [
    ['street', 'Lindelaan'],
    ['house', '8'],
    ['place', 'Demostad'],
  ] as const)
    await page.fill(`[name=${name}]`, value);
  await page.check('[name=agreedHow][value=in_person]', { force: true });
  await page.click('text=/^Verwijs$/');
  assert.equal(await heading(page), 'De verwijzing is verstuurd');
  await page.click('text=Klaar, sluit af');
  assert.equal(await heading(page), 'Iemand naar ons verwijzen');

  await desk.goto('/cases');
  assert.match((await desk.locator('main').textContent()) ?? '', /Victor|2026-0001/);
});

/** The code of a link in a language, and its session, as cookies of a real browser. */
async function insideOf(link: string, context: BrowserContext): Promise<void> {
  const { cookies } = await entered(here, link);
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: site.url })));
}

async function noBarrier(page: Page, language: string, path: string): Promise<void> {
  const answer = await page.goto(path);
  assert.ok(answer && answer.status() < 400, path);
  assert.equal(await page.locator('html').getAttribute('lang'), language, path);
  assert.deepEqual(await axeViolations(page), [], path);
  assert.equal(await sidewaysScroll(page), 0, path);
}

for (const language of languages)
  test(`referring without an account has no barrier on a narrow phone, in ${language}`, async () => {
    const { memberId } = around.town.coordinator.member;
    await here.house.db.as({ kind: 'member', memberId }, (tx) =>
      updateProfile(tx, memberId, { name: 'Cato Coördinator', language }),
    );
    const link = await linkFor(here, around, { language });
    const context = await opened(320);
    const page = await context.newPage();
    for (const [name, path] of [
      ['ask', link],
      ['code', `${link}?code`],
    ] as const) {
      await noBarrier(page, language, path);
      await picture(page, `${name}-${language}`);
    }
    await page.fill('[name=code]', '12');
    await page.click('main form[action$="/entry"] button');
    assert.deepEqual(await axeViolations(page), []);
    await insideOf(link, context);
    for (const [name, path] of [
      ['refer', link],
      ['sent', `${link}?sent`],
    ] as const) {
      await noBarrier(page, language, path);
      await picture(page, `${name}-${language}`);
    }
    await context.request.post('/sign-in', {
      form: { email: 'coordinator@demo.example', password: 'entente-demo' },
    });
    const partner = `/partners/organisations/${around.housing.organisationId}`;
    for (const name of ['links', 'form', 'referrals/new']) {
      await noBarrier(page, language, `${partner}/${name}`);
      await picture(page, `${name.replace('/', '-')}-${language}`);
    }
    if (process.env.ENTENTE_PICTURES) {
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const name of ['links', 'form', 'referrals/new']) {
        await page.goto(`${partner}/${name}`);
        await picture(page, `wide-${name.replace('/', '-')}-${language}`);
      }
    }
    await context.close();
  });
