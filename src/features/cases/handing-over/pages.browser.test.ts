import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { secondCoordinator } from '../../../../test/drills/second-coordinator.ts';
import { everybodyFits, withTeam } from '../../../../test/drills/with-team.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { loseOwnGrants } from '../../accounts/reset/queries.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let cookie: string;
let paths: string[];

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  await everybodyFits(here.house, town);
  for (let i = 0; i < 4; i++) await withTeam(here.house, town, `EARLIER-${i}`, i === 3 ? 0 : 2);
  for (let i = 0; i < 10; i++) await town.ask({ story: `REQUEST-${i}` });
  const leaver = await secondCoordinator(here.house, town, 'leaver');
  const app = createApp(here.house);
  cookie = await signIn(app, 'coordinator@demo.example');
  const [mia, bas] = town.working.mediators;
  const end = (id: string, role: string) =>
    request(app, cookie, 'POST', `/members/${id}/roles/${role}/end`, { service: town.service.id });
  assert.equal((await end(leaver.member.memberId, 'coordinator')).status, 303);
  const left = await end(mia.memberId, 'mediator');
  assert.equal(left.headers.get('Location'), `/mediators/${mia.memberId}/handing-over`);
  await here.house.db.as({ kind: 'member', memberId: bas.memberId }, (tx) =>
    loseOwnGrants(tx, here.house.now()),
  );
  const handingOver = `/mediators/${mia.memberId}/handing-over`;
  const done = `${handingOver}?done&needing=2026-0001.2026-0002`;
  paths = ['/today', handingOver, done, `/mediators/${bas.memberId}/keys`, `/members/${bas.memberId}`];
  server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.close();
  await here.close();
});

async function pageOf(width: number, javaScriptEnabled = true) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  return context.newPage();
}

const speak = (language: (typeof languages)[number]) =>
  here.house.db.as({ kind: 'member', memberId: town.working.coordinator.memberId }, (tx) =>
    tx.updateTable('identity.member').set({ language }).execute(),
  );

test('the pages of keys and handing over bar nobody, in four languages, and fit a narrow screen', async () => {
  const page = await pageOf(320);
  const still = await pageOf(320, false);
  for (const language of languages) {
    await speak(language);
    for (const path of paths) {
      assert.equal((await page.goto(origin + path))?.status(), 200, path);
      assert.deepEqual(await axeViolations(page), [], `${language} ${path}`);
      assert.equal(await sidewaysScroll(page), 0, `${language} ${path}`);
    }
    // Without JavaScript, or it would go on by itself while it is looked at.
    assert.equal((await still.goto(`${origin}/service-key`))?.status(), 200);
    assert.equal(await sidewaysScroll(still), 0, language);
  }
  await speak('nl');
  if (process.env.LOOK) {
    const wide = await pageOf(1100, false);
    for (const [index, path] of [...paths, '/service-key', '/account/passkeys'].entries()) {
      await wide.goto(origin + path);
      await wide.screenshot({ path: `${process.env.LOOK}/v${index}.png`, fullPage: true });
    }
  }
});

test('without JavaScript one button goes on, and in a browser that can the page goes on by itself until all is done', async () => {
  const page = await pageOf(1100);
  await page.goto(`${origin}/service-key`);
  await page.getByText('Druk het nieuwe herstelblad af').waitFor();
  await page.getByText('Nog 14 zaken').waitFor({ state: 'detached', timeout: 20_000 });
  await page
    .getByText('De zaken gaan onder de nieuwe sleutel')
    .waitFor({ state: 'detached', timeout: 20_000 });
  assert.deepEqual(await axeViolations(page), []);
  assert.equal(new URL(page.url()).pathname, '/service-key');
});
