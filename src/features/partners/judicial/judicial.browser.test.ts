import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { accredit, askedByMagistrate, magistrateOf } from '../../../../test/magistrate.ts';
import { type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let cookies: Record<'coordinator' | 'mediator' | 'mediator2' | 'magistrate', string>;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const { office } = await magistrateOf(here.house, town);
  await accredit(here.house, town, town.mediators[0]);
  await askedByMagistrate(here.house, town, office, { dueOn: '2026-11-18' });
  const app = createApp(here.house);
  const signed = (name: string) => signIn(app, `${name}@demo.example`);
  cookies = {
    coordinator: await signed('coordinator'),
    mediator: await signed('mediator'),
    mediator2: await signed('mediator2'),
    magistrate: await signed('magistrate'),
  };
  server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
  await here.close();
});

async function asPerson<T>(who: keyof typeof cookies, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const [name = '', value = ''] = cookies[who].split('=');
  await context.addCookies([{ name, value, url: origin }]);
  const done = await act(await context.newPage());
  await context.close();
  return done;
}

let address = '';

test('a magistrate’s request is answered by the accredited mediator, refused to another, and read back in one word', async () => {
  await asPerson('coordinator', async (page) => {
    await page.goto(`${origin}/partners/requests`);
    await page.getByRole('link', { name: 'Nieuwe vraag invoeren' }).click();
    await page.getByRole('radio', { name: /Een kantschrift/ }).check();
    await page.getByLabel('Rechtbank of parket').selectOption({ label: 'Parket Demostad' });
    await page.getByLabel('Ontvangen op').fill('2026-11-20');
    await page.getByLabel('Terug te sturen vóór of op').fill('2026-11-27');
    await page.getByLabel('Kenmerk van de magistraat').fill('NOT-2026-42');
    await page.getByLabel('Betrokkene A').fill('Adriaan Achterhoek, 0470 00 00 01');
    await page.getByLabel('Betrokkene B').fill('Berta Boomgaard');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('heading', { name: 'Kantschrift van 20 november' }).waitFor();
    address = new URL(page.url()).pathname;
    assert.ok(await page.getByText('U kunt niet antwoorden').isVisible());
    await page.getByRole('radio', { name: 'De bemiddeling is voorgesteld' }).check();
    await page.getByLabel('Op welke dag?').fill('2026-11-21');
    await page.locator('form[action$="/steps"] button').click();
    await page.getByText('Voorgesteld op').waitFor();
    await page.getByRole('button', { name: 'Geef toegang aan Mia Middelaar' }).click();
    await page.getByRole('button', { name: 'Neem toegang weg van Mia Middelaar' }).waitFor();
  });
  await asPerson('mediator2', async (page) => {
    assert.equal((await page.goto(origin + address))?.status(), 404);
  });
  await asPerson('mediator', async (page) => {
    await page.goto(`${origin}/partners/requests`);
    await page.getByRole('link', { name: 'Kantschrift van 20 november' }).click();
    await page.getByRole('radio', { name: 'B wil niet' }).check();
    await page.getByRole('button', { name: 'Antwoord' }).click();
    await page.getByRole('link', { name: /Brief \(PDF\) – Nederlands/ }).waitFor();
  });
  await asPerson('magistrate', async (page) => {
    await page.goto(`${origin}/referrals/requests`);
    const words = (await page.locator('main').textContent()) ?? '';
    assert.match(words, /niet aangenomen/);
    assert.doesNotMatch(words, /B wil niet|Adriaan|Berta/);
  });
});

for (const language of languages)
  test(`in ${language} the pages of requests have nothing that axe minds, and keep to a narrow screen`, async () => {
    await here.house.db.as({ kind: 'public' }, (tx) =>
      tx.updateTable('identity.member').set({ language }).execute(),
    );
    const paths: [keyof typeof cookies, string][] = [
      ['coordinator', '/partners/requests'],
      ['coordinator', '/partners/requests/new'],
      ['coordinator', address],
      ['mediator', '/partners/requests'],
      ['mediator', address],
      ['magistrate', '/referrals/requests'],
      ['coordinator', `/mediators/${town.mediators[0].member.memberId}/accreditation`],
    ];
    for (const [who, path] of paths)
      await asPerson(who, async (page) => {
        const answer = await page.goto(origin + path);
        assert.equal(answer?.status(), 200, path);
        assert.deepEqual(await axeViolations(page), [], `${who} ${path}`);
        assert.equal(await sidewaysScroll(page), 0, `${who} ${path}`);
        if (process.env.ENTENTE_LOOK && (language === 'nl' || language === 'fr')) {
          const name = `${language}-${who}${path.replaceAll('/', '-').slice(0, 24)}`;
          await page.screenshot({ path: `${process.env.ENTENTE_LOOK}/${name}.png`, fullPage: true });
          await page.setViewportSize({ width: 1200, height: 900 });
          await page.screenshot({ path: `${process.env.ENTENTE_LOOK}/${name}-wide.png`, fullPage: true });
        }
      });
  });
