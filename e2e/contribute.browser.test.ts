import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { fullService, list } from '../src/features/directory/service/full-service.fixture.ts';
import { axeViolations, openBrowser, sidewaysScroll } from '../test/browser.ts';
import { linkIn } from '../test/outbox.ts';
import { arrive, type Hands, withKeys, withMouse } from './hands.ts';
import { type StoryTown, storyTown } from './story-town.ts';

let at: StoryTown;
let browser: Browser;
before(async () => {
  at = await storyTown();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await at?.close();
});

type Telling = { hands: Hands; javaScript: boolean; looked?: boolean };
const tellings: [string, string, Telling][] = [
  ['met', 'with JavaScript', { hands: withMouse, javaScript: true, looked: true }],
  ['zonder', 'without JavaScript', { hands: withMouse, javaScript: false }],
  ['toetsen', 'by the keyboard alone', { hands: withKeys, javaScript: true }],
];

for (const [slug, how, telling] of tellings)
  test(`a service claims its entry and writes it, a visitor proposes, the service decides, ${how}`, async () => {
    const { phone: _, originality: __, ...facts } = fullService(slug, {}).facts;
    // A host of its own: one that several services share proves nothing.
    const website = facts.website && { ...facts.website, value: `https://www.${slug}-buren.example/` };
    await list(at.here.house, {
      ...fullService(slug, {}),
      facts: { ...facts, ...(website ? { website } : {}) },
    });
    const keeper = await newPage(telling);
    const visitor = await newPage(telling);
    await claim(keeper, slug, telling);
    await write(keeper, slug, telling);
    await propose(visitor, slug, telling);
    await decide(keeper, slug, telling);
    await visitor.goto(`/nl/services/${slug}/log`);
    assert.match((await visitor.locator('main').textContent()) ?? '', /Nieuw: samen koken\./);
    await keeper.context().close();
    await visitor.context().close();
  });

async function newPage({ javaScript }: Telling): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: at.url, javaScriptEnabled: javaScript, locale: 'nl', reducedMotion: 'reduce' },
    viewport: { width: 390, height: 800 },
  });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

const here = (slug: string, end: string) => new RegExp(`/services/${slug}${end}$`);

async function claim(page: Page, slug: string, telling: Telling): Promise<void> {
  const { hands } = telling;
  await page.goto(`/nl/services/${slug}`);
  await hands.follow(page, here(slug, '/claim'));
  await look(page, telling);
  const own = /@[\w.-]+/.exec((await page.locator('#email-hint').textContent()) ?? '')?.[0];
  assert.ok(own, 'the page says at which domain');
  const email = `cato-${slug}${own}`;
  await hands.fill(page, { email });
  await hands.send(page, here(slug, '/claim'));
  await page.locator('.notice.success').waitFor();
  await look(page, telling);
  await page.goto(await linkIn(at.here, email));
  await look(page, telling);
  await hands.send(page, here(slug, '/keep'));
  await look(page, telling);
}

async function write(page: Page, slug: string, telling: Telling): Promise<void> {
  const { hands } = telling;
  await hands.follow(page, here(slug, '/keep/phone'));
  await look(page, telling);
  await hands.fill(page, { value: '04 222 22 22' });
  await hands.send(page, here(slug, '/keep'), 'Bewaar');
  await look(page, telling);
  assert.match((await page.locator('main').textContent()) ?? '', /Telefoon: bewaard\./);
}

async function propose(page: Page, slug: string, telling: Telling): Promise<void> {
  const { hands } = telling;
  await page.goto(`/nl/services/${slug}`);
  assert.match((await page.locator('main').textContent()) ?? '', /04 222 22 22/, 'it stands there at once');
  await hands.follow(page, here(slug, '/proposals'));
  await look(page, telling);
  await hands.fill(page, { field: 'originality' });
  // The first form only asks, so it is no form that posts.
  await page.locator('main form button').focus();
  await page.keyboard.press('Enter');
  await page.locator('#value').waitFor();
  await look(page, telling);
  await hands.fill(page, { value: 'Nieuw: samen koken.', why: 'Ik was erbij.' });
  await hands.send(page, here(slug, '/log'));
  await look(page, telling);
  assert.match((await page.locator('main').textContent()) ?? '', /Wacht op een beslissing[\s\S]*samen koken/);
}

async function decide(page: Page, slug: string, telling: Telling): Promise<void> {
  const { hands } = telling;
  await page.goto(`/nl/services/${slug}/keep`);
  await hands.follow(page, here(slug, '/keep/proposals/[^/]+'));
  await look(page, telling);
  await hands.send(page, here(slug, '/keep'), 'Neem het over');
  await arrive(page, here(slug, '/keep'));
  assert.match((await page.locator('main').textContent()) ?? '', /samen koken/);
}

async function look(page: Page, { looked }: Telling): Promise<void> {
  if (!looked) return;
  assert.deepEqual(await axeViolations(page), [], page.url());
  assert.equal(await sidewaysScroll(page), 0, page.url());
}
