import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { planDeskHour } from '../../../../db/demo-town/desk-hours.ts';
import { foundPartner } from '../../../../db/demo-town/partners.ts';
import { employ, passphrase, settle } from '../../../../db/demo-town/settle.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { smallTown } from '../../../../test/town.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { type Language, languages } from '../../../platform/texts/languages.ts';

let here: TestHouse;
let browser: Browser;
let site: Listening;
let coordinator: BrowserContext;
let partner: BrowserContext;
let desk: string;
let members: string[];

before(async () => {
  here = await testHouse();
  const town = await smallTown(here.house);
  const officer = await settle(here.house, {
    ...{ email: 'police@demo.example', name: 'Pol Agent', language: 'nl' },
  });
  await employ(here.house, officer, 'partner', town.service);
  const police = { kind: 'police', name: 'Politie Demostad', place: 'Bureau Noord' } as const;
  const station = await foundPartner(here.house, town, police, [officer]);
  const [mia] = town.mediators;
  const note = 'Vraag naar ons aan de balie.';
  desk = await planDeskHour(here.house, town, station, {
    ...{ firstOn: '2026-12-04', slot: 30, holder: mia, note, answer: 'accepted' },
  });
  await planDeskHour(here.house, town, station, {
    firstOn: '2026-11-26',
    everyWeeks: 2,
    from: '09:00',
    to: '11:30',
  });
  members = [town.coordinator.member.memberId, officer.member.memberId];
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
  coordinator = await signedIn('coordinator');
  partner = await signedIn('police');
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

async function signedIn(name: string): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/sign-in`);
  await page.fill('[name=email]', `${name}@demo.example`);
  await page.fill('[name=password]', passphrase);
  await page.click('main button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.close();
  return context;
}

async function speak(language: Language): Promise<void> {
  for (const memberId of members)
    await here.house.db.as({ kind: 'member', memberId }, (tx) =>
      tx.updateTable('identity.member').set({ language }).where('id', '=', memberId).execute(),
    );
}

/** For whoever wants to look: set ENTENTE_PICTURES to a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.ENTENTE_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
}

const pagesOf = (language: Language) => [
  { name: 'list', context: coordinator, path: '/desk-hours' },
  { name: 'new', context: coordinator, path: '/desk-hours/new' },
  { name: 'series', context: coordinator, path: `/desk-hours/${desk}` },
  { name: 'change', context: coordinator, path: `/desk-hours/${desk}/series` },
  { name: 'day', context: coordinator, path: `/desk-hours/${desk}/2026-12-11` },
  { name: 'end', context: coordinator, path: `/desk-hours/${desk}/end` },
  { name: 'offers', context: partner, path: '/referrals/desk-hours' },
  { name: 'public', context: partner, path: `/${language}/services/demostad` },
];

for (const language of languages)
  test(`the pages of desk-hours in ${language} have no barriers, wide and at 320 pixels`, async () => {
    await speak(language);
    for (const { name, context, path } of pagesOf(language)) {
      const page = await context.newPage();
      await page.goto(site.url + path);
      for (const width of language === 'nl' ? [1240, 320] : [320]) {
        await page.setViewportSize({ width, height: 900 });
        assert.equal(await sidewaysScroll(page), 0, `${path} at ${width}`);
        await picture(page, `${name}-${language}-${width}`);
      }
      assert.deepEqual(await axeViolations(page), [], path);
      await page.close();
    }
  });

test('a coordinator offers a desk-hour, the partner accepts it on his phone, and the public sees it', async () => {
  await speak('nl');
  const page = await coordinator.newPage();
  await page.goto(`${site.url}/desk-hours/new`);
  await page.selectOption('[name=place]', { label: 'Politie Demostad, Bureau Noord' });
  await page.fill('[name=firstOn]', '2026-11-25');
  await page.fill('[name=from]', '17:00');
  await page.fill('[name=to]', '18:30');
  await page.click('main form button[type=submit]');
  await page.waitForURL(/\/desk-hours\/[0-9a-f-]{36}$/);
  assert.match((await page.textContent('main')) ?? '', /elke week op woensdag, 17\.00–18\.30/);
  const phone = await partner.newPage();
  await phone.setViewportSize({ width: 390, height: 800 });
  await phone.goto(`${site.url}/referrals/desk-hours`);
  await phone.getByRole('button', { name: /^Aannemen: .*woensdag/ }).click();
  await phone.waitForURL(/saved/);
  assert.match((await phone.textContent('main')) ?? '', /Uw antwoord is bewaard/);
  await phone.goto(`${site.url}/nl/services/demostad`);
  assert.match((await phone.textContent('main')) ?? '', /woensdag 25 november, 17\.00–18\.30/);
});
