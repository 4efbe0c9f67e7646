import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { passphrase } from '../db/demo-town/settle.ts';
import { buildDemoTown, type DemoTown } from '../db/demo-town.ts';
import { type Listening, listen } from '../src/app/server.ts';
import { languages } from '../src/platform/texts/languages.ts';
import { openBrowser } from '../test/browser.ts';
import { type TestHouse, testHouse } from '../test/house.ts';
import { assertNothing, type Walk, walk, wrongOn } from './walk.ts';

let here: TestHouse;
let town: DemoTown;
let listening: Listening;
let browser: Browser;
before(async () => {
  here = await testHouse();
  here.house.demo = true;
  town = await buildDemoTown(here.house);
  listening = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await listening?.close();
  await here?.close();
});

const phone = { width: 320, height: 640 };

/** A phone of the narrowest kind; the language is that of the browser. */
async function withContext(
  language: string,
  work: (context: BrowserContext) => Promise<void>,
  viewport = phone,
): Promise<void> {
  const options = { baseURL: listening.url, locale: language, viewport, reducedMotion: 'reduce' } as const;
  const context = await browser.newContext(options);
  context.setDefaultTimeout(30_000);
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

/** Signs in by a request of its own, and sets the member’s language as his page does. */
async function signIn(context: BrowserContext, email: string, language: string): Promise<void> {
  const form = { email: `${email}@demo.example`, password: passphrase };
  const signedIn = await context.request.post('/sign-in', { form, maxRedirects: 0 });
  assert.equal(signedIn.status(), 303, email);
  const name = town.members.find((member) => member.email === form.email)?.name ?? email;
  const changed = await context.request.post('/account', { form: { name, language }, maxRedirects: 0 });
  assert.equal(changed.status(), 303, `${email} reads ${language}`);
}

/** Where the pages begin that this member’s links lead to; a case of each kind is in the list. */
async function startsOf(context: BrowserContext): Promise<string[]> {
  const { html } = { html: await (await context.request.get('/cases?show=all')).text() };
  const cases = [...new Set([...html.matchAll(/href="(\/cases\/\d{4}-\d{4})"/g)].map((match) => match[1]))];
  const steps: string[] = [];
  for (const address of cases) {
    const page = await (await context.request.get(String(address))).text();
    for (const [, step] of page.matchAll(/href="(\/cases\/\d{4}-\d{4}\/[^"]+)"/g)) steps.push(String(step));
  }
  return ['/today', '/cases', ...cases.map(String), ...steps];
}

for (const language of languages) {
  test(`every page for the public and for a resident with his code, on a narrow phone, in ${language}`, async () => {
    const on: Walk = { language, seen: new Set(), found: [] };
    await withContext(language, async (context) => {
      const page = await context.newPage();
      const starts = ['', '?place=4000', '?place=9999', '/request', '/request/paper', '/who-sees-what'];
      await walk(
        page,
        starts.map((start) => `/${language}${start}`),
        on,
      );
      on.found.push(...(await missingPage(context, language)));
    });
    await withContext(language, async (context) => {
      const form = { code: town.residents[0]?.code ?? '' };
      await context.request.post(`/${language}/return`, { form });
      await walk(await context.newPage(), [`/${language}/return/case`], on);
    });
    assertNothing(on, 12);
  });

  test(`every page for those who work at a service, on a narrow phone, in ${language}`, async () => {
    const on: Walk = { language, seen: new Set(), found: [] };
    for (const email of ['coordinator', 'mediator', 'administrator', 'operator', 'police']) {
      await withContext(language, async (context) => {
        await signIn(context, email, language);
        const atCases = email === 'coordinator' || email === 'mediator';
        const starts = atCases ? await startsOf(context) : ['/account'];
        await walk(await context.newPage(), starts, on);
      });
    }
    assertNothing(on, 40);
  });
}

test('on a desktop no page for a coordinator has a barrier either', async () => {
  const on: Walk = { language: 'nl', seen: new Set(), found: [] };
  const work = async (context: BrowserContext) => {
    await signIn(context, 'coordinator', 'nl');
    await walk(await context.newPage(), await startsOf(context), on);
  };
  await withContext('nl', work, { width: 1280, height: 900 });
  assertNothing(on, 30);
});

async function missingPage(context: BrowserContext, language: string): Promise<string[]> {
  const page = await context.newPage();
  const answer = await page.goto(`/${language}/no-such-page`);
  assert.equal(answer?.status(), 404);
  return (await wrongOn(page, language)).map((line) => `the page for what is not there: ${line}`);
}
