import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axeViolations, sidewaysScroll } from '../test/browser.ts';

export type Walk = {
  language: string;
  /** Kinds of pages that were looked at already, in this language: ids and numbers do not make another kind. */
  seen: Set<string>;
  /** What was wrong, a line each. */
  found: string[];
};

/** Follows every link from these pages on, and looks at one page of each kind. */
export async function walk(page: Page, from: readonly string[], on: Walk): Promise<void> {
  const waiting = [...from];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const kind = kindOf(next);
    if (on.seen.has(kind)) continue;
    on.seen.add(kind);
    const answer = await page.goto(next).catch(unlessDownload);
    if (!answer?.headers()['content-type']?.startsWith('text/html')) continue;
    if (answer.status() >= 400) on.found.push(`${next} answers ${answer.status()}`);
    on.found.push(...(await wrongOn(page, on.language)).map((line) => `${next}: ${line}`));
    waiting.push(...(await linksOn(page, on.language)));
  }
}

/** What a browser only keeps as a file is no page to look at. */
function unlessDownload(error: Error): null {
  if (error.message.includes('Download is starting')) return null;
  throw error;
}

/** Looks at the page as it stands: barriers, side-scroll, language, words that were forgotten. */
export async function wrongOn(page: Page, language: string): Promise<string[]> {
  const wrong = await axeViolations(page);
  const wider = await sidewaysScroll(page);
  if (wider > 0) wrong.push(`${wider} pixels wider than the window`);
  const spoken = await page.locator('html').getAttribute('lang');
  if (spoken !== language) wrong.push(`speaks ${spoken}`);
  const words = (await page.locator('body').textContent()) ?? '';
  // The templates of letters show their fields: {name}.
  const asFields = page.url().includes('/letters/templates/');
  const forgotten = (
    asFields ? /undefined|\[object Object\]|NaN/ : /undefined|\[object Object\]|NaN|\{\w+\}/
  ).exec(words)?.[0];
  if (forgotten) wrong.push(`says ${forgotten}`);
  return wrong;
}

/** The address without what differs from one case, person, day or search to the next. */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://here');
  const path = pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\d{4}-\d{4,}/g, ':number')
    .replace(/\d{4}-\d\d-\d\d/g, ':day')
    .replace(/(?<=\/letters\/templates\/[^/]+\/)(?:nl|fr|de|en)$/, ':language')
    .replace(/\/services\/(?!(?:new|map|list)$)[^/]+/, '/services/:slug');
  return `${path}?${[...searchParams.keys()].sort().join('&')}`;
}

async function linksOn(page: Page, language: string): Promise<string[]> {
  const hrefs = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const here = new URL(page.url());
  return hrefs
    .map((href) => new URL(href))
    .filter((url) => url.origin === here.origin && isIn(language, url) && isPage(url))
    .map((url) => url.pathname + url.search);
}

/** A browser keeps these as files, or leaves them to another program. */
const isPage = ({ pathname }: URL) => !/\.(?:pdf|ics|csv|xlsx|ods|zip|json|geojson|ttl|svg)$/.test(pathname);

/** Pages of the other languages are for another walk. */
function isIn(language: string, { pathname, searchParams }: URL): boolean {
  const said = searchParams.get('language') ?? pathname.split('/')[1] ?? '';
  return !['nl', 'fr', 'de', 'en'].includes(said) || said === language;
}

/** Fails with all that was found, so that one run is enough to mend it. */
export function assertNothing({ found, seen }: Walk, least: number): void {
  assert.deepEqual(found, []);
  assert.ok(seen.size >= least, `only ${seen.size} kinds of pages were found: ${[...seen].join(' ')}`);
}
