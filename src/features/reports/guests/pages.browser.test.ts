import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { measure } from '../../../../db/demo-town/measured.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { mailsTo } from '../../../../test/outbox.ts';
import { type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { makeSteeringLink } from '../pilot/show-steering-group.ts';
import { makeAuditLink } from '../recognition/keep-binder.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let links: { steering: string; audit: string };
const cookies = { first: '', second: '' };
const auditor = 'auditor@keurmerk.example';

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const { house } = here;
  const { coordinator, otherCoordinator } = town.working;
  for (let count = 0; count < 3; count += 1) await town.ask();
  await measure(house, coordinator, otherCoordinator);
  const app = createApp(house);
  cookies.first = await signIn(app, 'coordinator@demo.example');
  cookies.second = await signIn(app, 'coordinator2@demo.example');
  const expires = new Date(house.now().getTime() + 30 * 86_400_000);
  const wish = () => ({ once: randomId(), name: 'Gast', language: 'nl', expires }) as const;
  const steering = await makeSteeringLink(house, otherCoordinator, wish());
  const audit = await makeAuditLink(house, otherCoordinator, { ...wish(), email: auditor });
  const pathOf = (made: typeof steering | typeof audit) =>
    made.ok && made.value.address ? new URL(made.value.address).pathname : assert.fail('no link');
  links = { steering: pathOf(steering), audit: pathOf(audit) };
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
  await here?.close();
});

const pages = [
  ['first', '/reports/costs'],
  ['first', '/recognition'],
  ['second', '/pilot'],
  ['second', '/recognition'],
] as const;

for (const language of languages)
  test(`in ${language} costs, pilot and binder have nothing that axe minds, and keep to a narrow screen`, async () => {
    await here.house.db.as({ kind: 'public' }, (tx) =>
      tx.updateTable('identity.member').set({ language }).execute(),
    );
    const guests = Object.values(links).map((path) => ['', path.replace(/^\/nl/, `/${language}`)] as const);
    for (const [who, path] of [...pages, ...guests]) {
      const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
      const [name = '', value = ''] = who === '' ? [] : cookies[who].split('=');
      if (name) await context.addCookies([{ name, value, url: origin }]);
      const page = await context.newPage();
      const answer = await page.goto(origin + path);
      assert.equal(answer?.status(), 200, path);
      assert.deepEqual(await axeViolations(page), [], `${who} ${path}`);
      assert.equal(await sidewaysScroll(page), 0, `${who} ${path}`);
      if (process.env.ENTENTE_LOOK && (language === 'nl' || language === 'fr'))
        await page.screenshot({
          path: `${process.env.ENTENTE_LOOK}/${language}-${who}${path.replaceAll('/', '-').slice(0, 30)}.png`,
          fullPage: true,
        });
      await context.close();
    }
  });

const looks = [
  [390, 'light', 'nl'],
  [390, 'dark', 'fr'],
  [1280, 'light', 'de'],
  [320, 'dark', 'en'],
] as const;

test('without JavaScript an auditor asks for a code, gives it, and reads a binder without a case', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(origin + links.audit);
  await page.click('main form button');
  const [mail] = await mailsTo(here, auditor);
  await page.fill('[name=code]', /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '');
  await page.click('text=Verder');
  assert.equal(await page.locator('h1').textContent(), 'Kwaliteitsmap van Buurtbemiddeling Elders');
  assert.equal(await sidewaysScroll(page), 0);
  assert.match((await page.locator('main').textContent()) ?? '', /Klachtenregeling, versie 2/);
  for (const [width, colorScheme, language] of looks) {
    const inside = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    await inside.addCookies(await context.cookies());
    const seen = await inside.newPage();
    await seen.goto(origin + links.audit.replace(/^\/nl/, `/${language}`));
    assert.deepEqual(await axeViolations(seen), [], `${language} ${width}`);
    assert.equal(await sidewaysScroll(seen), 0, `${language} ${width}`);
    if (process.env.ENTENTE_LOOK)
      await seen.screenshot({
        path: `${process.env.ENTENTE_LOOK}/inside-${language}-${width}.png`,
        fullPage: true,
      });
    await inside.close();
  }
  await page.click('text=Klaar, sluit af');
  assert.equal(await page.locator('h1').textContent(), 'De kwaliteitsmap nakijken');
  await context.close();
});
