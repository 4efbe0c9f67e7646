import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { foundPartner, type TownPartner } from '../../../../db/demo-town/partners.ts';
import { employ, settle } from '../../../../db/demo-town/settle.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { partiesOf } from '../../../../test/rights/relations.ts';
import { type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { planSession } from '../sessions/plan-session.ts';
import { recordOnward } from './record-onward.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let site: Listening;
let station: TownPartner;
let cookies: { desk: string; officer: string };
let at: { number: string; onward: string; session: string };

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  const { house } = here;
  town = await smallTown(house);
  const officer = await settle(house, { email: 'police@demo.example', name: 'Pol Agent', language: 'nl' });
  await employ(house, officer, 'partner', town.service);
  const around = { service: town.service, coordinator: town.coordinator };
  station = await foundPartner(house, around, { kind: 'police', name: 'Politie Demostad', place: 'Noord' }, [
    officer,
  ]);
  const app = createApp(house);
  cookies = {
    desk: await signIn(app, 'coordinator@demo.example'),
    officer: await signIn(app, 'police@demo.example'),
  };
  at = { ...(await sendOn()), session: await plan() };
  site = await listen(house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

async function sendOn(): Promise<{ number: string; onward: string }> {
  const phone = '0470 11 22 33';
  const { number, caseId } = await town.ask({
    first: { name: 'Aïsha Aanvrager', street: 'Kerkstraat', house: '12', phone },
  });
  const { partyA } = await partiesOf(here.house, town, caseId);
  const id = randomId();
  const sent = await recordOnward(here.house, town.working.coordinator, {
    ...{ number, id, party: partyA, organisation: '', recipient: 'Wijkgezondheidscentrum De Brug' },
    ...{ email: 'onthaal@debrug.example', phone: '04 000 00 02', items: ['name', 'phone', 'summary'] },
    ...{ summary: 'Slaapt slecht en wil met iemand praten.', how: 'in_person', on: '2026-11-20' },
    remindOn: '2026-12-20',
  });
  assert.ok(sent.ok);
  return { number, onward: id };
}

async function plan(): Promise<string> {
  const id = randomId();
  await planSession(here.house, town.working.coordinator, {
    ...{ id, kind: 'training', title: 'Wanneer verwijst u, en hoe?', on_day: '2026-11-22' },
    ...{ starts: '14:00', ends: '16:30', place: 'Politiehuis Noord, zaal 2', held_by: 'Cato Coördinator' },
    material:
      'Lees vooraf https://voorbeeld.example/een/heel/lang/adres/dat/niet/breekt/gids-voor-agenten.pdf',
    organisations: [station.organisationId],
  });
  return id;
}

async function open(who: keyof typeof cookies, path: string, width: number) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: width === 320 ? 'dark' : 'light',
  });
  const [, value = ''] = cookies[who].split('=');
  await context.addCookies([{ name: 'entente', value, url: site.url }]);
  const page = await context.newPage();
  const answer = await page.goto(site.url + path);
  assert.equal(answer?.status(), 200, path);
  return { page, close: () => context.close() };
}

const pages = (): [keyof typeof cookies, string, string][] => [
  ['desk', `/cases/${at.number}/onward`, 'onward-list'],
  ['desk', `/cases/${at.number}/onward/new`, 'onward-new'],
  ['desk', `/cases/${at.number}/onward/${at.onward}`, 'onward-one'],
  ['desk', '/partners/onward', 'onward-waiting'],
  ['desk', '/partners/sessions', 'sessions-list'],
  ['desk', '/partners/sessions/new', 'sessions-new'],
  ['desk', `/partners/sessions/${at.session}`, 'sessions-one'],
  ['officer', '/referrals/sessions', 'own-sessions-list'],
  ['officer', `/referrals/sessions/${at.session}`, 'own-sessions-one'],
];

async function reads(email: string, language: string): Promise<void> {
  const who = email.startsWith('police') ? cookies.officer : cookies.desk;
  const answer = await createApp(here.house).request('/account', {
    method: 'POST',
    headers: { Cookie: who, 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({
      name: email.startsWith('police') ? 'Pol Agent' : 'Cato Coördinator',
      language,
    }),
  });
  assert.equal(answer.status, 303, await answer.text());
}

for (const language of languages)
  test(`referring on and sessions in ${language} have no barriers and are no wider than a phone`, async () => {
    await reads('coordinator@demo.example', language);
    await reads('police@demo.example', language);
    for (const [who, path, name] of pages())
      for (const width of language === 'nl' ? [1240, 320] : [320]) {
        const { page, close } = await open(who, path, width);
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.deepEqual(await axeViolations(page), [], `${path} at ${width}`);
        assert.equal(await sidewaysScroll(page), 0, `${path} at ${width}`);
        await picture(page, `${name}-${language}-${width}`);
        await close();
      }
  });

test('what is printed of a referral on is the words alone', async () => {
  await reads('coordinator@demo.example', 'nl');
  const { page, close } = await open('desk', `/cases/${at.number}/onward/${at.onward}`, 1240);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.bar').isVisible(), false);
  const printed = page.locator('main > :visible');
  assert.equal(await printed.count(), 1);
  const shown = (await printed.textContent()) ?? '';
  assert.match(shown, /^Voor Wijkgezondheidscentrum De Brug/);
  assert.match(shown, /Meer geven wij niet door\.$/);
  await close();
});

/** For those who want to look: set ENTENTE_PICTURES to a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.ENTENTE_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
