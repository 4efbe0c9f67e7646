import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { passphrase } from '../db/demo-town/settle.ts';
import { createApp } from '../src/app/app.ts';
import { type Listening, listen } from '../src/app/server.ts';
import { atToken, takeAnswer } from '../src/features/surveys/answering/take-answer.ts';
import { askParties } from '../src/features/surveys/asking/ask-parties.ts';
import { tokenFor } from '../src/features/surveys/asking/make-link.ts';
import { currentSet } from '../src/features/surveys/sets/queries.ts';
import { readSpreadsheet } from '../src/platform/spreadsheets/read-spreadsheet.ts';
import { axeViolations, openBrowser } from '../test/browser.ts';
import { agreedCase } from '../test/ended-case.ts';
import { type TestHouse, testHouse } from '../test/house.ts';
import { jobHouse } from '../test/job-house.ts';
import { mailsTo } from '../test/outbox.ts';
import { type SmallTown, signIn, smallTown } from '../test/town.ts';
import { type Hands, withKeys, withMouse } from './hands.ts';
import { wrongOn } from './walk.ts';

let here: TestHouse;
let town: SmallTown;
let site: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse(new Date('2026-08-14T10:00:00Z'));
  town = await smallTown(here.house);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

const phone = { viewport: { width: 390, height: 844 } };

async function visit<Given>(
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Given>,
): Promise<Given> {
  const context = await browser.newContext({ baseURL: site.url, locale: 'en-US', ...options });
  context.setDefaultTimeout(20_000);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const atDesk = <Given>(work: (page: Page) => Promise<Given>): Promise<Given> =>
  visit({}, async (page) => {
    await page.goto('/sign-in');
    await withMouse.fill(page, { email: 'coordinator@demo.example', password: passphrase });
    await withMouse.send(page, /^\/today$/);
    return work(page);
  });

const words = async (page: Page) => (await page.locator('main').textContent()) ?? '';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
/** Opens what is folded around a form. */
async function unfold(form: Locator): Promise<void> {
  const folded = form.locator('xpath=ancestor::details[not(@open)]/summary');
  if ((await folded.count()) > 0) await folded.first().click();
}
const stands = (page: Page, text: string | RegExp) => page.locator('main').getByText(text).first().waitFor();

/** No error page, no barrier, no side-scroll, no word of the code. */
async function sound(page: Page): Promise<void> {
  assert.deepEqual(await wrongOn(page, 'nl'), [], page.url());
  assert.deepEqual(await axeViolations(page), [], page.url());
}

test('a quarter is read inside, published and shared; a council member without an account reads it on his phone, takes the workbook and opens a definition', async () => {
  for (let count = 0; count < 8; count += 1) await town.ask();
  here.setNow(new Date('2026-10-05T10:00:00Z'));
  const link = await atDesk(async (page) => {
    await page.goto('/reports');
    await withMouse.follow(page, /^\/reports\/published$/);
    await page.goto('/reports');
    await page.getByRole('link', { name: 'Vorig kwartaal' }).click();
    await stands(page, 'In het kort');
    assert.match(await words(page), /8Aanvragen|Aanvragen8/);
    await sound(page);
    await page.goto('/reports/published');
    await page.locator('main select[name=period]').selectOption('2026-Q3');
    await press(page, 'Bekijken wat wordt gepubliceerd');
    await stands(page, 'Wat verborgen is, en waarom');
    await sound(page);
    await press(page, 'Publiceren');
    await page.getByRole('link', { name: 'Delen met iedereen' }).click();
    await press(page, 'Delen');
    await stands(page, 'Code om in te sluiten');
    await sound(page);
    return page.locator('main a[href*="/figures/"]').getAttribute('href');
  });
  await visit({ ...phone, javaScriptEnabled: false, acceptDownloads: true }, async (page) => {
    await page.goto(link ?? '');
    assert.match(await words(page), /8Aanvragen|Aanvragen8/);
    assert.match(await words(page), /Een getal van 1 tot en met 4 tonen we niet/);
    await page.getByRole('link', { name: 'Doorlooptijden' }).click();
    assert.equal(new URL(page.url()).hash, '#times');
    const arrives = page.waitForEvent('download');
    await page.getByRole('link', { name: /Excel/ }).click();
    const table = await readSpreadsheet(await readFile(await (await arrives).path()));
    assert.ok(table.ok && table.value.length > 0);
    await page.getByRole('link', { name: 'Aanvragen per maand' }).first().click();
    await stands(page, 'Wat onze cijfers betekenen');
    assert.equal(new URL(page.url()).hash, '#requests_by_month');
    assert.deepEqual(await page.context().cookies(), []);
  });
  await visit(phone, async (page) => {
    await page.goto(link ?? '');
    await sound(page);
  });
});

test('a party answers from the link of a mail, on a phone, by keyboard and without JavaScript; the coordinator reads no word of it before enough have answered and the quarter is over', async () => {
  here.setNow(new Date('2026-11-22T10:00:00Z'));
  const app = createApp(here.house);
  const desk = await signIn(app, 'coordinator@demo.example');
  await agreedCase({ here, town, app, desk }, 'answers');
  here.setNow(new Date('2026-11-26T10:00:00Z'));
  const job = jobHouse(here, 'entente_surveys');
  await askParties(job.house, () => 0).finally(() => job.close());
  const [mail] = await mailsTo(here, 'answers-a@resident.example');
  const link = new URL(/http\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
  await answerByKeyboard(link);

  await atDesk(async (page) => {
    await page.goto('/surveys');
    await stands(page, 'Nog niets te tonen');
    here.setNow(new Date('2027-01-04T10:00:00Z'));
  });
  const shown = () =>
    atDesk(async (page) => {
      await page.goto('/surveys');
      await sound(page);
      return words(page);
    });
  assert.doesNotMatch(await shown(), /ZEEHOND/, 'one answer is not enough');
  await othersAnswer(4);
  assert.doesNotMatch(await shown(), /ZEEHOND/, 'the quarter of the fifth is not over');
  here.setNow(new Date('2027-04-05T10:00:00Z'));
  const now = await shown();
  assert.match(now, /ZEEHOND/);
  assert.doesNotMatch(now, /Aïsha|Aanvrager/);
});

async function answerByKeyboard(link: string): Promise<void> {
  const hands: Hands = withKeys;
  await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(link);
    await hands.fill(page, { safety: 'largely', recommend: 'yes', words: 'ZEEHOND: het is weer rustig.' });
    await hands.send(page, /\/evaluation\//);
    await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
    assert.deepEqual(await page.context().cookies(), []);
  });
}

async function othersAnswer(count: number): Promise<void> {
  const { house } = here;
  const { memberId } = town.working.coordinator;
  const set = await house.db.as({ kind: 'member', memberId }, (tx) =>
    currentSet(tx, town.service.id, house.now()),
  );
  const wish = { set, quarter: '2027-Q1', moment: 'closing', form: 'whole' } as const;
  for (let done = 0; done < count; done += 1) {
    const place = await atToken(house, tokenFor(house, wish));
    assert.ok(place);
    const chosen = { safety: 'fully', recommend: 'yes' };
    await takeAnswer(house, place, { way: 'link', chosen, words: '', mayBePrinted: false });
  }
}

test('a pilot sets its goal, the steering group reads it by a link on a phone, and learns that it goes on', async () => {
  const address = await atDesk(async (page) => {
    await page.goto('/pilot');
    await withMouse.fill(page, { begins: '2026-01-01', ends: '2027-12-31', purpose: 'Zien of het werkt.' });
    await withMouse.send(page, /^\/pilot$/, 'Begin de proef');
    await withMouse.fill(page, { indicator: 'reports', target: '5' });
    await withMouse.send(page, /^\/pilot$/, 'Voeg toe');
    await stands(page, /minstens\s5/);
    await withMouse.fill(page, { name: 'Stuurgroep' });
    await withMouse.send(page, /^\/pilot/, 'Maak de link');
    await stands(page, 'Stuurgroep');
    await sound(page);
    return page.locator('main code').textContent();
  });
  const seen = () =>
    visit(phone, async (page) => {
      await page.goto(new URL(address ?? '').pathname);
      await sound(page);
      return words(page);
    });
  const first = await seen();
  assert.match(first, /Zien of het werkt/);
  assert.match(first, /minstens\s5/);
  assert.doesNotMatch(first, /Iedereen wil verder/);
  await atDesk(async (page) => {
    await page.goto('/pilot');
    await withMouse.fill(page, { decision: 'yes', by: 'De gemeenteraad', reasons: 'Iedereen wil verder.' });
    await withMouse.send(page, /^\/pilot/, 'Leg het besluit vast');
    await page.goto('/pilot');
    await press(page, 'Werk de pagina van de stuurgroep bij');
    await stands(page, 'Iedereen wil verder');
  });
  assert.match(await seen(), /Ja, wij gaan door[\s\S]*Iedereen wil verder/);
});

test('a binder says what is missing; the coordinator lays it in, and an auditor reads it on his phone by link and code, without JavaScript', async () => {
  const auditor = 'auditor@keurmerk.example';
  const link = await atDesk(async (page) => {
    await page.goto('/recognition');
    await withMouse.fill(page, { profile: 'be' });
    await withMouse.send(page, /^\/recognition$/, 'Begin de map');
    const gap = page.locator('main li a[href="#deontology"]');
    await gap.waitFor();
    const evidence = page.locator('main form[action="/recognition/evidence"]');
    await unfold(evidence);
    await evidence.locator('[name=criterion]').selectOption('deontology');
    await evidence.locator('[name=words]').fill('Code van 2026, door allen getekend');
    await evidence.getByRole('button', { name: 'Leg in de map' }).click();
    await gap.waitFor({ state: 'detached' });
    await sound(page);
    const forAuditor = page.locator('main form[action="/recognition/links"]');
    await unfold(forAuditor);
    await forAuditor.locator('[name=name]').fill('Keurmerk');
    await forAuditor.locator('[name=email]').fill(auditor);
    await forAuditor.getByRole('button', { name: 'Maak de link' }).click();
    await stands(page, auditor);
    return page.locator('main code').textContent();
  });
  await visit({ ...phone, javaScriptEnabled: false }, async (page) => {
    await page.goto(new URL(link ?? '').pathname);
    await press(page, 'Stuur mij een code');
    const [mail] = await mailsTo(here, auditor);
    await withMouse.fill(page, { code: /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '' });
    await press(page, 'Verder');
    await stands(page, /Code van 2026, door allen getekend/);
    assert.doesNotMatch(await words(page), /Aanvrager|Buurman|2026-\d{4}/);
  });
});
