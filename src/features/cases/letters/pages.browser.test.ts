import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { arabic, arabicInvitation } from './built-in/arabic.fixture.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let paths: string[];
let cookie: string;

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const app = createApp(here.house);
  cookie = await signIn(app, 'coordinator@demo.example');
  const post = (path: string, fields: Record<string, string>) => request(app, cookie, 'POST', path, fields);
  const { number } = await town.ask();
  const { tag, name, direction, words } = arabic;
  await post('/letters/languages/new', { tag, name, direction, ...words });
  await post('/letters/templates/invitation/ar', { ...arabicInvitation, after: '0', do: 'save' });
  const list = await (await request(app, cookie, 'GET', `/cases/${number}/letters`)).text();
  const [first = '', second = ''] = [...list.matchAll(/name="party"[^>]*value="([^"]+)"/g)].map(
    ([, id]) => id,
  );
  for (const [n, way] of (['print', 'post', 'post'] as const).entries())
    await post(`/cases/${number}/letters`, {
      ...{ once: `00000000-0000-4000-8000-00000000000${n}`, party: first, kind: 'closing' },
      ...{ language: 'nl', way },
    });
  await post('/letters/posted', {
    ...{ letters: '00000000-0000-4000-8000-000000000002', on: '2026-11-20', do: 'post' },
  });
  const making = `/cases/${number}/letters/new?party=`;
  paths = [
    `/cases/${number}/letters`,
    `${making}${first}&kind=confirmation`,
    `${making}${first}&kind=appointment`,
    `${making}${first}&kind=code`,
    `${making}${second}&kind=invitation`,
    ...['/letters', '/letters/sender', '/letters/templates', '/letters/templates/invitation/nl'],
    ...['/letters/templates/invitation/ar', '/letters/languages/new', '/letters/languages/ar'],
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

async function speak(language: (typeof languages)[number]): Promise<void> {
  const { memberId } = town.working.coordinator;
  await here.house.db.as({ kind: 'member', memberId }, (tx) =>
    tx.updateTable('identity.member').set({ language }).where('id', '=', memberId).execute(),
  );
}

async function openPage(width: number, options: { javaScriptEnabled?: boolean } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin }]);
  return { context, page: await context.newPage() };
}

for (const language of languages)
  test(`the pages of letters have no fault that axe finds, wide and narrow, in ${language}`, async () => {
    await speak(language);
    const faults: string[] = [];
    for (const width of language === 'nl' ? [1280, 320] : [320]) {
      const { context, page } = await openPage(width);
      for (const path of paths) {
        const answer = await page.goto(origin + path);
        assert.equal(answer?.status(), 200, path);
        for (const fault of await axeViolations(page)) faults.push(`${path} ${width}: ${fault}`);
        if ((await sidewaysScroll(page)) > 0) faults.push(`${path} ${width} scrolls sideways`);
        await keep(page, `${path} ${language} ${width}`);
      }
      await context.close();
    }
    assert.deepEqual(faults, []);
  });

test('a letter is made without JavaScript: chosen, read through, laid with the post', async () => {
  await speak('nl');
  const { context, page } = await openPage(320, { javaScriptEnabled: false });
  await page.goto(origin + paths[0]);
  await page.getByLabel('Bevestiging van de aanvraag').check();
  await page.getByRole('button', { name: 'Toon de brief' }).click();
  await page.getByText('Wij hebben uw vraag ontvangen').waitFor();
  await page.getByRole('button', { name: 'Leg klaar voor de post' }).click();
  await page.goto(`${origin}/letters`);
  await page.getByText('Bevestiging van de aanvraag · Aïsha Aanvrager').waitFor();
  await context.close();
});

const folder = process.env.ENTENTE_LOOK_AT_LETTERS;
async function keep(page: { screenshot(given: object): Promise<unknown> }, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: `${folder}/${name.replace(/\W+/g, '-')}.png`, fullPage: true });
}
