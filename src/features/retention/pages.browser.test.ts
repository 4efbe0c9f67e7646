import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { partiesOf, take } from '../../../test/rights/relations.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../test/town.ts';
import { createApp } from '../../app/app.ts';
import { languages } from '../../platform/texts/languages.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let paths: [who: 'coordinator' | 'administrator', path: string][];
const cookies = { coordinator: '', administrator: '' };

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const app = createApp(here.house);
  cookies.coordinator = await signIn(app, 'coordinator@demo.example');
  cookies.administrator = await signIn(app, 'administrator@demo.example');
  const asked = [await town.ask(), await town.ask()];
  for (const { number } of asked) {
    await take(app, cookies.coordinator, number, 'intake', { how: 'phone' });
    await take(app, cookies.coordinator, number, 'closing', { outcome: 'SELF_OK' });
  }
  const [goes, held] = asked.map(({ number }) => `/cases/${number}`) as [string, string];
  const form = await (await request(app, cookies.coordinator, 'GET', `${held}/retention`)).text();
  const hold = { once: hiddenField(form, 'once'), reason: 'court', reviewOn: '2027-03-01' };
  await request(app, cookies.coordinator, 'POST', `${held}/legal-hold`, hold);
  const { partyA } = await partiesOf(here.house, town, asked[0]?.caseId ?? '');
  paths = [
    ['coordinator', '/retention'],
    ['coordinator', `${goes}/retention`],
    ['coordinator', `${held}/retention`],
    ['coordinator', `${goes}/forgetting`],
    ['coordinator', `${goes}/access/${partyA}/correction`],
    ['administrator', '/retention'],
    ['administrator', '/retention/periods'],
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

for (const language of languages)
  test(`in ${language} the pages of forgetting have nothing that axe minds, and keep to a narrow screen`, async () => {
    await here.house.db.as({ kind: 'public' }, (tx) =>
      tx.updateTable('identity.member').set({ language }).execute(),
    );
    for (const [who, path] of paths) {
      const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
      const [name = '', value = ''] = cookies[who].split('=');
      await context.addCookies([{ name, value, url: origin }]);
      const page = await context.newPage();
      const answer = await page.goto(origin + path);
      assert.equal(answer?.status(), 200, path);
      assert.deepEqual(await axeViolations(page), [], `${who} ${path}`);
      assert.equal(await sidewaysScroll(page), 0, `${who} ${path}`);
      if (process.env.ENTENTE_LOOK && language === 'nl')
        await page.screenshot({
          path: `${process.env.ENTENTE_LOOK}/${who}${path.replaceAll('/', '-')}.png`,
          fullPage: true,
        });
      await context.close();
    }
  });
