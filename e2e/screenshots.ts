import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { passphrase } from '../db/demo-town/settle.ts';
import { buildDemoTown, type DemoTown } from '../db/demo-town.ts';
import { listen } from '../src/app/server.ts';
import { openBrowser } from '../test/browser.ts';
import { testHouse } from '../test/house.ts';
import { buildUi } from '../test/runner/ui.ts';

/**
 * `npm run screenshots`: ten main pages of the demo town, light and dark, on a phone and on a desktop, into screenshots/.
 * Look at them.
 */
const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'screenshots');
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const schemes = ['light', 'dark'] as const;

type Picture = { name: string; at: string; as?: string; code?: string };

function picturesOf(town: DemoTown): Picture[] {
  const numbers = town.residents.map(({ number }) => number);
  const [long = '', french = ''] = [numbers[0], numbers[2]];
  const asked = town.residents.find(({ as }) => as === 'an agreement has been made');
  return [
    { name: '01-home', at: '/nl?place=4000' },
    { name: '02-services', at: '/fr/services' },
    { name: '03-request', at: '/nl/request' },
    { name: '04-subject', at: '/nl/request/subject' },
    { name: '05-return', at: '/nl/return/case', code: asked?.code ?? '' },
    { name: '06-today', at: '/today', as: 'coordinator' },
    { name: '07-cases', at: '/cases', as: 'coordinator' },
    { name: '08-case', at: `/cases/${long}`, as: 'mediator' },
    { name: '09-case-french', at: `/cases/${french}`, as: 'mediator3' },
    { name: '10-step', at: `/cases/${long}/closing`, as: 'coordinator' },
    { name: '11-mediators', at: '/mediators', as: 'coordinator' },
    { name: '12-who-sees-what', at: '/nl/who-sees-what' },
  ];
}

async function take(browser: Browser, url: string, picture: Picture): Promise<void> {
  const { cookies } = await enter(browser, url, picture);
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of schemes) {
      const options: BrowserContextOptions = { baseURL: url, viewport, colorScheme, locale: 'nl' };
      const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
      await context.addCookies(cookies);
      const page = await context.newPage();
      const answer = await page.goto(picture.at);
      if (!answer?.ok()) console.error(`${picture.name}: ${picture.at} answers ${answer?.status()}`);
      await page.screenshot({
        path: path.join(folder, `${picture.name}-${size}-${colorScheme}.png`),
        fullPage: true,
      });
      await context.close();
    }
  }
}

/** Signs in once for a page; its cookies serve all four pictures. */
async function enter(browser: Browser, url: string, picture: Picture) {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  if (picture.as) {
    await page.goto('/sign-in');
    await page.fill('[name=email]', `${picture.as}@demo.example`);
    await page.fill('[name=password]', passphrase);
    await page.click('main button[type=submit]');
    await page.waitForURL((where) => where.pathname !== '/sign-in');
  }
  if (picture.code) {
    await page.goto('/nl/return');
    await page.fill('[name=code]', picture.code);
    await page.click('main form[method=post] button[type=submit]');
    await page.waitForURL(/\/return\/case/);
  }
  const cookies = await context.cookies();
  await context.close();
  return { cookies };
}

async function main(wanted: readonly string[]): Promise<void> {
  await buildUi(root);
  await mkdir(folder, { recursive: true });
  const here = await testHouse();
  const town = await buildDemoTown(here.house);
  const listening = await listen(here.house, { host: '127.0.0.1', port: 0 });
  const browser = await openBrowser();
  try {
    for (const picture of picturesOf(town))
      if (wanted.length === 0 || wanted.some((name) => picture.name.includes(name)))
        await take(browser, listening.url, picture);
  } finally {
    await browser.close();
    await listening.close();
    await here.close();
  }
  console.log(`The pictures are in ${folder}`);
}

await main(process.argv.slice(2));
