import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { employ, passphrase, settle } from '../../../../db/demo-town/settle.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { jobHouse } from '../../../../test/job-house.ts';
import { linkIn } from '../../../../test/outbox.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { theDirectory } from '../directory.ts';
import { changeFacts, type NewFacts } from '../entries/change-facts.ts';
import { insertEntry } from '../entries/queries.ts';
import { keepProbed } from '../freshness/probing/queries.ts';
import { remindServices } from '../freshness/reminding/remind-services.ts';
import { theGazetteer } from '../places/the-gazetteer.ts';

let here: TestHouse;
let site: Listening;
let browser: Browser;
let link: string;
const now = new Date('2026-11-23T09:30:00Z');
before(async () => {
  here = await testHouse(now);
  const editor = await settle(here.house, {
    email: 'editor@demo.example',
    name: 'Ed Redacteur',
    language: 'nl',
  });
  await employ(here.house, editor, 'editor', null);
  await list('luik', { phone: '04 111 11 11', email: 'post@luik.example', since: 1999 });
  await list('liege', {
    phone: '04 222 22 22',
    email: 'post@luik.example',
    website: 'https://luik.example/',
  });
  const id = await list('gent', {
    email: 'post@gent.example',
    phone: '09',
    website: 'https://gent.example/',
  });
  const job = jobHouse(here, 'entente_directory');
  await remindServices(job.house, await theGazetteer(here.house));
  const silent = { value: 'https://gent.example/', lookedAt: now, answeredAt: null, failures: 3 };
  const probed = {
    ...silent,
    entryId: id,
    field: 'website',
    failingSince: now,
    problem: 'no_answer',
  } as const;
  await job.house.db.as({ kind: 'job', job: 'test' }, (tx) => keepProbed(tx, probed));
  await job.close();
  link = await linkIn(here, 'post@gent.example');
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

async function list(slug: string, facts: NewFacts): Promise<string> {
  const id = randomUUID();
  const at = now.toISOString();
  const name = { from: 'nl' as const, in: { nl: { text: `Buurtbemiddeling ${slug}`, at } } };
  await here.house.db.as({ kind: 'job', job: 'test' }, async (tx) => {
    await insertEntry(tx, {
      ...{ id, slug, country: 'be', language: 'nl', status: 'listed', facts: {} },
      ...{ origin: 'import', source: 'test', sourceKey: slug, demo: false, madeAt: at, changedAt: at },
    });
    await changeFacts(tx, id, { name, ...facts }, 'import', now);
  });
  return id;
}

async function asEditor(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(30_000);
  try {
    const form = { email: 'editor@demo.example', password: passphrase };
    await context.request.post('/sign-in', { form, maxRedirects: 0 });
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Presses Tab until what holds the focus says this, then Enter. */
async function tabTo(page: Page, words: RegExp, key = 'Enter'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const said =
      (await focused.count()) === 0
        ? ''
        : `${await focused.getAttribute('aria-label')} ${await focused.textContent()} ${await focused.getAttribute('value')}`;
    if (!words.test(said)) continue;
    await page.keyboard.press(key);
    return;
  }
  assert.fail(`Tab never came to ${words}`);
}

const slugs = async () => {
  const { bySlug, listed } = await theDirectory(here.house);
  return { luik: bySlug.get('luik')?.slug, liege: bySlug.get('liege')?.slug, listed: listed.length };
};

test('an editor merges two services and takes it back, by keyboard and without a script', async () => {
  await asEditor({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto('/directory/merges');
    await tabTo(page, /^Vergelijk Buurt/);
    await page.waitForURL(/merges\/new/);
    // Of a group of choices Tab goes to the one that is chosen; the arrow chooses the other.
    await tabTo(page, /^null {2}stays$/, 'ArrowDown');
    await tabTo(page, /Voeg samen/);
    await page.waitForURL(/merges\/[0-9a-f-]{36}$/);
    assert.equal(await page.locator('h1').textContent(), 'De diensten zijn samengevoegd');
    const merged = await slugs();
    assert.equal(merged.listed, 2);
    assert.equal(merged.luik, merged.liege);
    const gone = merged.luik === 'luik' ? 'liege' : 'luik';
    const answer = await page.request.get(`/nl/services/${gone}`, { maxRedirects: 0 });
    assert.equal(answer.status(), 301);
    assert.equal(answer.headers()['cache-control'], 'no-cache');
    await tabTo(page, /Maak ongedaan/);
    await page.locator('h1', { hasText: 'De samenvoeging is ongedaan gemaakt' }).waitFor();
    assert.deepEqual(await slugs(), { luik: 'luik', liege: 'liege', listed: 3 });
    assert.equal((await page.request.get(`/nl/services/${gone}`, { maxRedirects: 0 })).status(), 200);
  });
});

for (const language of languages)
  test(`the pages of an editor stand without a barrier on a phone of 320 pixels, in ${language}`, async () => {
    await asEditor({ viewport: { width: 320, height: 640 } }, async (page) => {
      const form = { name: 'Ed Redacteur', language };
      await page.request.post('/account', { form, maxRedirects: 0 });
      await page.goto('/directory/merges');
      const merge = await page
        .locator('a[href^="/directory/merges/"][href*="-4"]')
        .first()
        .getAttribute('href');
      for (const path of [
        '/directory/merges',
        '/directory/merges/new?one=luik&other=liege',
        '/directory/merges/new?one=luik&other=luik',
        merge ?? '',
        '/directory/probes',
        `/${language}/freshness`,
        link.replace(/^\/nl/, `/${language}`),
        `/${language}/still-right/${'a'.repeat(43)}`,
      ]) {
        await page.goto(path);
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.deepEqual(await axeViolations(page), [], path);
        assert.equal(await sidewaysScroll(page), 0, path);
      }
    });
  });
