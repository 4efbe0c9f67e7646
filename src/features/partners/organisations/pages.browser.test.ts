import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { foundPartner, type PartnerPlan } from '../../../../db/demo-town/partners.ts';
import { employ, settle } from '../../../../db/demo-town/settle.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';

let here: TestHouse;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let cookie: string;
let paths: string[];

before(async () => {
  here = await testHouse();
  const { house } = here;
  const town = await smallTown(house);
  const officer = await settle(house, { email: 'police@demo.example', name: 'Pol Agent', language: 'nl' });
  await employ(house, officer, 'partner', town.service);
  const waiting = await settle(house, { email: 'housing@demo.example', name: 'Hilde Huis', language: 'nl' });
  await employ(house, waiting, 'partner', town.service);
  const plans: PartnerPlan[] = [
    { kind: 'police', name: 'Politiezone Demostad', place: 'Bureau Noord' },
    { kind: 'housing', name: 'Sociale Huisvestingsmaatschappij Demo Wonen', place: 'Hoofdkantoor' },
  ];
  const [station] = await Promise.all(plans.map((plan) => foundPartner(house, town, plan, [officer])));
  const app = createApp(house);
  cookie = await signIn(app, 'coordinator@demo.example');
  const path = `/partners/organisations/${station?.organisationId}`;
  const agreement = `${path}/agreements/${station?.sender.agreement.id}`;
  await request(app, cookie, 'POST', `${agreement}/dates`, { review_on: '2026-11-20' });
  await request(app, cookie, 'POST', `${path}/contacts`, {
    once: '00000000-0000-4000-8000-000000000001',
    ...{ name: 'Inspecteur Annemarie Vandenbroucke', function: 'wijkinspecteur', phone: '04 000 00 01' },
    email: 'annemarie.vandenbroucke@politie.demo.example',
  });
  paths = [
    ...['/partners', '/partners/new', path, `${path}/details`, `${path}/places/new`],
    ...[`${path}/places/${station?.placeId}`, `${path}/contacts/new`, `${path}/seats`],
    ...[`${path}/agreements/new`, agreement],
  ];
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

async function open(path: string, width: number) {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  const page = await context.newPage();
  const answer = await page.goto(origin + path);
  assert.equal(answer?.status(), 200, path);
  // The forms that are folded away are part of the page.
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details.details')) folded.setAttribute('open', '');
  });
  return { page, close: () => context.close() };
}

for (const language of languages)
  test(`in ${language} the pages of partners have nothing that axe minds, and keep to a narrow screen`, async () => {
    await here.house.db.as({ kind: 'public' }, (tx) =>
      tx.updateTable('identity.member').set({ language }).execute(),
    );
    for (const path of paths) {
      const { page, close } = await open(path, 320);
      assert.deepEqual(await axeViolations(page), [], path);
      assert.equal(await sidewaysScroll(page), 0, path);
      await close();
    }
  });

test('the pages are drawn for whoever wants to look', { skip: !process.env.ENTENTE_LOOK }, async () => {
  const language = process.env.ENTENTE_LOOK_LANGUAGE === 'fr' ? 'fr' : 'nl';
  await here.house.db.as({ kind: 'public' }, (tx) =>
    tx.updateTable('identity.member').set({ language }).execute(),
  );
  for (const [index, path] of paths.entries())
    for (const width of [1280, 390]) {
      const { page, close } = await open(path, width);
      await page.screenshot({ path: `${process.env.ENTENTE_LOOK}/${index}-${width}.png`, fullPage: true });
      await close();
    }
});
