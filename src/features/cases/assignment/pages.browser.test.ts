import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { type MediatorProfile, saveMediatorProfile } from '../../mediators/profile/save-mediator-profile.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let server: ReturnType<typeof createAdaptorServer>;
let origin: string;
let paths: { coordinator: string[]; mediator: string[] };
let cookies: { coordinator: string; mediator: string };

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const app = createApp(here.house);
  cookies = {
    coordinator: await signIn(app, 'coordinator@demo.example'),
    mediator: await signIn(app, 'mediator@demo.example'),
  };
  await fillProfiles();
  const post = (path: string, fields: Record<string, string | string[]>) =>
    request(app, cookies.coordinator, 'POST', path, { once: randomUUID(), ...fields });
  const asked = [await town.ask(), await town.ask()];
  for (const { number } of asked) {
    await post(`/cases/${number}/intake`, { how: 'phone' });
    await post(`/cases/${number}/acceptance`, { agrees: 'yes' });
  }
  const mediators = town.mediators.slice(0, 2).map((mediator) => mediator.member.memberId);
  const choosing = `/cases/${asked[0]?.number}/assignment`;
  const chosen = `/cases/${asked[1]?.number}/assignment`;
  assert.equal((await post(chosen, { team: 'own', mediators })).status, 303);
  const list = await (await request(app, cookies.mediator, 'GET', '/proposals')).text();
  const proposal = /\/proposals\/[0-9a-f-]{36}/.exec(list)?.[0] ?? '';
  const departure = `/cases/${asked[1]?.number}/mediators/${mediators[0]}/departure`;
  paths = {
    coordinator: ['/mediators', `/mediators/${mediators[0]}`, choosing, chosen, departure],
    mediator: ['/proposals', proposal],
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

async function fillProfiles(): Promise<void> {
  const { memberId, name } = town.working.coordinator;
  const fit: Omit<MediatorProfile, 'district'> = {
    ...{ street: 'Verweg', place: 'Demostad', gender: 'f', experienced: true },
    ...{ trainedOn: '2024-01-10', agreementSignedOn: '2024-01-11', recordCheckUntil: null },
    ...{ languages: ['nl', 'fr', 'ar'], skills: ['shuttle'], mostOpenCases: 3, active: true },
  };
  await here.house.db.as({ kind: 'member', memberId }, async (tx) => {
    for (const [index, mediator] of town.mediators.entries()) {
      const of = { memberId: mediator.member.memberId, serviceId: town.service.id };
      const profile = { ...fit, district: `Wijk ${index}`, ...(index === 2 ? { street: 'Kerkstraat' } : {}) };
      await saveMediatorProfile(tx, of, profile, { id: memberId, name }, here.house.now());
    }
  });
}

async function speak(language: (typeof languages)[number]): Promise<void> {
  const { memberId } = town.working.coordinator;
  await here.house.db.as({ kind: 'member', memberId }, (tx) =>
    tx.updateTable('identity.member').set({ language }).execute(),
  );
}

test('the pages of mediators, choosing and answering bar nobody, in four languages, and fit a narrow screen', async () => {
  for (const language of languages) {
    await speak(language);
    for (const who of ['coordinator', 'mediator'] as const) {
      const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
      const [name = '', value = ''] = cookies[who].split('=');
      await context.addCookies([{ name, value, url: origin }]);
      const page = await context.newPage();
      for (const path of paths[who]) {
        const answer = await page.goto(origin + path);
        assert.equal(answer?.status(), 200, path);
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.deepEqual(await axeViolations(page), [], `${language} ${path}`);
        assert.equal(await sidewaysScroll(page), 0, `${language} ${path}`);
      }
      await context.close();
    }
  }
});
