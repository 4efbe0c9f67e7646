import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { foundPartner, refer } from '../../../../db/demo-town/partners.ts';
import { employ, passphrase, settle } from '../../../../db/demo-town/settle.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { smallTown } from '../../../../test/town.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { tellPartners } from '../feedback/tell-partners.ts';

let here: TestHouse;
let browser: Browser;
let site: Listening;
let partner: BrowserContext;
let coordinator: BrowserContext;
let party: BrowserContext;
let members: string[];
let referral: string;
let organisation: string;

before(async () => {
  here = await testHouse();
  const { house } = here;
  const town = await smallTown(house);
  const officer = await settle(house, { email: 'police@demo.example', name: 'Pol Agent', language: 'nl' });
  await employ(house, officer, 'partner', town.service);
  const police = { kind: 'police', name: 'Politie Demostad', place: 'Bureau Noord' } as const;
  const station = await foundPartner(house, town, police, [officer]);
  referral = await refer(house, station, { name: 'Victor Verwezen-Vandenbroucke' });
  organisation = station.organisationId;
  const asked = await town.ask({}, { code: true });
  const job = jobHouse(here, 'entente_partners');
  await tellPartners(job.house);
  await job.close();
  members = [town.coordinator.member.memberId, officer.member.memberId];
  site = await listen(house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
  const signs = { '[name=password]': passphrase };
  partner = await cameIn('/sign-in', { '[name=email]': 'police@demo.example', ...signs });
  coordinator = await cameIn('/sign-in', { '[name=email]': 'coordinator@demo.example', ...signs });
  party = await cameIn('/nl/return', { '[name=code]': asked.code ?? '' });
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

async function cameIn(path: string, fields: Record<string, string>): Promise<BrowserContext> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url + path);
  for (const [field, value] of Object.entries(fields)) await page.fill(field, value);
  await page.click('main button[type=submit]');
  await page.waitForURL((url) => url.pathname !== path);
  await page.close();
  return context;
}

/** For whoever wants to look: set ENTENTE_PICTURES to a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.ENTENTE_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
}

test('what a partner, a coordinator and a party see of a referral is plain in four languages, wide and narrow', async () => {
  const number = '2026-0001';
  for (const language of languages) {
    for (const memberId of members)
      await here.house.db.as({ kind: 'member', memberId }, (tx) =>
        tx.updateTable('identity.member').set({ language }).where('id', '=', memberId).execute(),
      );
    const pages: [BrowserContext, string, string][] = [
      [partner, 'list', '/referrals'],
      [partner, 'one', `/referrals/${referral}`],
      [partner, 'letters', '/referrals/messages'],
      [coordinator, 'side', `/cases/${number}/partner`],
      [coordinator, 'letters-of', `/partners/organisations/${organisation}/messages`],
      [party, 'consents', `/${language}/return/case/consents`],
    ];
    for (const [context, name, path] of pages)
      for (const width of language === 'nl' ? [1280, 320] : [320]) {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 900 });
        const answer = await page.goto(site.url + path);
        assert.equal(answer?.status(), 200, `${language} ${path}`);
        assert.deepEqual(await axeViolations(page), [], `${language} ${path} at ${width}`);
        assert.equal(await sidewaysScroll(page), 0, `${language} ${path} at ${width}`);
        await picture(page, `${name}-${language}-${width}`);
        await page.close();
      }
  }
});

test('a partner searches without JavaScript and finds his own', async () => {
  const page = await partner.newPage();
  await page.goto(`${site.url}/referrals`);
  await page.fill('[name=q]', 'viktor');
  await page.click('main form button[type=submit]');
  await page.waitForLoadState();
  assert.equal(await page.getByRole('link', { name: /Victor/ }).count(), 1);
  await page.close();
});
