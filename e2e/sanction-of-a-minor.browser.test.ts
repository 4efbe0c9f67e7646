import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { Asked } from '../db/demo-town/ask-for-help.ts';
import { answer } from '../db/demo-town/assign.ts';
import { foundPartner } from '../db/demo-town/partners.ts';
import { employ, granted, passphrase, settle } from '../db/demo-town/settle.ts';
import { type Listening, listen } from '../src/app/server.ts';
import { proposeMediators } from '../src/features/cases/assignment/propose-mediators.ts';
import { randomId } from '../src/platform/vault/random-id.ts';
import { openBrowser } from '../test/browser.ts';
import { type TestHouse, testHouse } from '../test/house.ts';
import { type SmallTown, smallTown } from '../test/town.ts';
import { type Filled, withMouse } from './hands.ts';
import { wrongOn } from './walk.ts';

let here: TestHouse;
let town: SmallTown;
let site: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const officer = await settle(here.house, {
    email: 'gas@demo.example',
    name: 'Greet Sanctie',
    language: 'nl',
  });
  await employ(here.house, officer, 'partner', town.service);
  const plan = { kind: 'sanction_officer', name: 'GAS-dienst Demostad', place: 'Stadhuis' } as const;
  await foundPartner(here.house, town, plan, [officer]);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

async function signedIn(email: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width, height: 844 },
    locale: 'nl',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await withMouse.fill(page, { email: `${email}@demo.example`, password: passphrase });
  await withMouse.send(page, /^\/(?!sign-in)/);
  return page;
}

const sound = async (page: Page) => assert.deepEqual(await wrongOn(page, 'nl'), [], page.url());
const main = async (page: Page) => (await page.locator('main').textContent()) ?? '';

/** Takes a step of a case by its form, and looks whether that form has barriers. */
async function step(page: Page, number: string, noun: string, fields: Filled = {}): Promise<void> {
  await page.goto(`/cases/${number}/${noun}`);
  await sound(page);
  await withMouse.fill(page, fields);
  await withMouse.send(page, new RegExp(`^/cases/${number}$`));
}

async function numberOf(): Promise<{ id: string; number: string }> {
  return here.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, (tx) =>
    tx
      .selectFrom('confidential.cases')
      .where('type', '=', 'sanction')
      .orderBy('number', 'desc')
      .select(['id', 'number'])
      .executeTakeFirstOrThrow(),
  );
}

/** The one mediator for these files takes it on. */
async function assign({ id, number }: { id: string; number: string }): Promise<void> {
  const { coordinator, mediators } = town.working;
  const [mia] = mediators;
  const chosen = { number, once: randomId(), mediators: [mia.memberId], reason: 'Zij doet de GAS-zaken.' };
  granted(await proposeMediators(here.house, coordinator, chosen));
  const asked = { number, caseId: id } as Asked;
  await answer('mia', 'accepted')({ house: here.house, asked, coordinator, mediator: async () => mia });
}

const file = (name: string): Filled => ({
  ...{ ownReference: 'GAS 2026/77', subject: 'DAMAGE', fact: 'Een ruit van het buurthuis stuk gegooid.' },
  ...{ name, street: 'Lindelaan', house: '4', postcode: '4000', place: 'Demostad', ageGroup: 'minor' },
  ...{ injuredName: 'Stad Demostad' },
});
const today = '2026-11-22';

for (const width of [1280, 390])
  test(`a minor’s sanction is mediated with his parents, ${width} pixels wide, and the officer reads one word at a time`, async () => {
    const name = width === 390 ? 'Jonas Jongen' : 'Tibo Tiener';
    const officer = await signedIn('gas', width);
    await officer.goto('/sanctions/new');
    await withMouse.fill(officer, file(name));
    await withMouse.send(officer, /^\/sanctions/);
    assert.match(await main(officer), /ouders/i, 'without the parents it is not sent');
    await sound(officer);
    await withMouse.fill(officer, { parentName: 'Petra Jongen' });
    await withMouse.send(officer, /^\/referrals/);
    await sound(officer);
    const { id, number } = await numberOf();
    await officer.goto('/referrals');
    await officer.getByRole('link', { name }).click();
    const reads = async () => {
      await officer.reload();
      const said = await main(officer);
      return [
        'Uw dossier is ontvangen.',
        'Het aanbod is geweigerd, of er kwam geen antwoord.',
        'De bemiddeling is mislukt.',
        'Er is een akkoord.',
        'Het akkoord is uitgevoerd.',
      ].filter((word) => said.includes(word));
    };
    assert.deepEqual(await reads(), ['Uw dossier is ontvangen.']);
    const first = await main(officer);

    const desk = await signedIn('coordinator', width);
    await step(desk, number, 'intake', { how: 'mail' });
    await step(desk, number, 'file');
    await assign({ id, number });
    const mediator = await signedIn('mediator', width);
    await mediator.goto(`/cases/${number}/offer`);
    await withMouse.fill(mediator, { how: 'letter', on: today });
    await withMouse.send(mediator, /\/offer$/);
    await mediator.getByText('Nodig eerst ook de ouders uit').first().waitFor();
    await withMouse.fill(mediator, { parents: true });
    await withMouse.send(mediator, new RegExp(`^/cases/${number}$`));
    const talk = { how: 'letter', on: today };
    await step(mediator, number, 'offer-acceptance', { ...talk, told: 'Hij wil het goedmaken ZEEHOND.' });
    const words = {
      words: 'Wie de ruit brak, wil het goedmaken.',
      agreed_how: 'phone',
      agrees: true,
    } as const;
    await step(mediator, number, 'second-party-contact', { ...words, how: 'letter' });
    await step(mediator, number, 'second-party-talk', { ...talk, told: 'De stad werkt mee WALRUS.' });
    await step(mediator, number, 'mediation', { mode: 'direct' });
    await officer.reload();
    assert.equal(await main(officer), first, 'of the talks he reads nothing');
    const line = {
      what_1: 'Hij helpt twee woensdagen.',
      who_1: 'first',
      repair_1: 'service',
      by_1: '2026-12-16',
    };
    await step(mediator, number, 'agreement', line);
    assert.deepEqual(await reads(), ['Er is een akkoord.']);
    await step(mediator, number, 'execution');
    assert.deepEqual(await reads(), ['Het akkoord is uitgevoerd.']);
    await step(desk, number, 'closing', { outcome: 'SAC_EXECUTED' });
    assert.deepEqual(await reads(), ['Het akkoord is uitgevoerd.']);
    await sound(officer);
    assert.doesNotMatch(await main(officer), /ZEEHOND|WALRUS|woensdag|Mia|2026-\d{4}/);
    for (const path of [`/cases/${number}`, '/cases'])
      assert.notEqual((await officer.request.get(path)).status(), 200, path);
    for (const page of [officer, desk, mediator]) await page.context().close();
  });
