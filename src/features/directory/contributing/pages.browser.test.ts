import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { employ, settle } from '../../../../db/demo-town/settle.ts';
import { browse } from '../../../../test/browse.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField } from '../../../../test/town.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { updateProfile } from '../../accounts/account/queries.ts';
import { theDirectory } from '../directory.ts';
import { fieldNames } from '../entries/fields.ts';
import { fullService, list } from '../service/full-service.fixture.ts';

let here: TestHouse;
let browser: Browser;
let site: Listening;
let editor: Awaited<ReturnType<typeof settle>>;
const start = new Date('2026-11-22T09:00:00Z');
before(async () => {
  here = await testHouse(start);
  editor = await settle(here.house, { email: 'editor@demo.example', name: 'Noor', language: 'nl' });
  await employ(here.house, editor, 'editor', null);
  await list(here.house, fullService('full', {}));
  await list(here.house, { ...fullService('bare', {}), facts: {} });
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
  await fill();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

/** A proposal that waits, a claim by hand, a service that somebody reported, and fifteen days. */
async function fill(): Promise<void> {
  const visitor = browse(here.house);
  const once = async (path: string) => hiddenField((await visitor.get(path)).html, 'once');
  const of = '/nl/services/full/proposals';
  await visitor.post(of, {
    once: await once(`${of}?field=does`),
    field: 'does',
    value: 'Anders.',
    why: 'Zo is het.',
  });
  await visitor.post('/nl/services/bare/claim', {
    once: await once('/nl/services/bare/claim'),
    email: 'a@b.example',
    why: 'Ik.',
  });
  await visitor.post('/nl/services/new', {
    once: await once('/nl/services/new'),
    name: 'Nieuw',
    area: 'Luik',
  });
  here.setNow(new Date(start.getTime() + 15 * 86_400_000));
}

async function signedIn(): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 320, height: 720 } });
  context.setDefaultTimeout(60_000);
  await context.request.post('/sign-in', {
    form: { email: 'editor@demo.example', password: 'entente-demo' },
  });
  return context;
}

for (const language of languages)
  test(`the pages that keep the directory true have no barrier on a narrow phone, in ${language}`, async () => {
    const { memberId } = editor.member;
    await here.house.db.as({ kind: 'member', memberId }, (tx) =>
      updateProfile(tx, memberId, { name: 'Noor', language }),
    );
    const context = await signedIn();
    const page = await context.newPage();
    const { byId } = await theDirectory(here.house);
    const reported = [...byId.values()].find(({ status }) => status === 'proposed');
    const keep = `/${language}/services/full/keep`;
    const forms = language === 'nl' ? fieldNames : (['does', 'hours', 'place', 'area', 'deskHours'] as const);
    const desk = await (await context.request.get('/directory')).text();
    const links = [
      ...desk.matchAll(
        /href="([^"]*\/(?:keep\/proposals|directory\/claims)\/[^"]+|\/directory\/claims\/[^"]+)"/g,
      ),
    ];
    assert.equal(links.length, 2, 'the proposal and the claim');
    const paths = [
      ...[
        '/claim',
        '/keep/enter',
        '/proposals',
        '/proposals?field=does',
        '/proposals?field=hours',
        '/log',
      ].map((end) => `/${language}/services/full${end}`),
      ...[`/${language}/services/new`, `/${language}/services/new?done`, `/${language}/services/bare/claim`],
      ...[`/${language}/services/full/keep/enter/${'a'.repeat(43)}`, keep, `${keep}/delegates`],
      ...forms.map((field) => `${keep}/${field}`),
      ...['/directory', `/directory/services/${reported?.id}`, ...links.map(([, link]) => String(link))],
    ];
    for (const path of paths) {
      await page.goto(path);
      assert.equal(await page.locator('html').getAttribute('lang'), language, path);
      assert.deepEqual(await axeViolations(page), [], path);
      assert.equal(await sidewaysScroll(page), 0, path);
      if (process.env.ENTENTE_PICTURES && language === 'nl') {
        const name = path.replace(/[^a-z]+/gi, '-').slice(0, 50);
        await page.screenshot({ path: `${process.env.ENTENTE_PICTURES}/${name}.png`, fullPage: true });
      }
    }
    await context.close();
  });
