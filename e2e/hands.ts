import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** What somebody puts into the fields of a form, by their names; `true` ticks a box. */
export type Filled = Record<string, string | true>;

/** How somebody uses a page: with a mouse or a finger, or with the keys alone. */
export type Hands = {
  fill(page: Page, fields: Filled): Promise<void>;
  /** Presses the button that sends the form with these fields, or the first form of the page, and waits for the next page. */
  send(page: Page, to: RegExp, button?: string): Promise<void>;
  /** Follows the link in the page that leads there. */
  follow(page: Page, to: RegExp): Promise<void>;
};

export const withMouse: Hands = {
  async fill(page, fields) {
    for (const [name, value] of Object.entries(fields)) {
      const field = await fieldNamed(page, name, value);
      if (value === true || (await isRadio(field))) await field.check();
      else if (await isSelect(field)) await field.selectOption(value);
      else await field.fill(value);
    }
  },
  async send(page, to, button) {
    await buttonOf(page, button).click();
    await arrive(page, to);
  },
  async follow(page, to) {
    const link = await linkTo(page, to);
    await link.click();
    await arrive(page, to);
  },
};

/** Only Tab, Shift, the arrows, the space bar, Enter and letters: no element is touched in another way. */
export const withKeys: Hands = {
  async fill(page, fields) {
    for (const [name, value] of Object.entries(fields)) {
      const field = await fieldNamed(page, name, value);
      if (await isRadio(field)) await chooseByArrows(page, name, String(value));
      else {
        await tabTo(page, field);
        await type(page, field, value);
      }
    }
  },
  async send(page, to, button) {
    await tabTo(page, buttonOf(page, button));
    await page.keyboard.press('Enter');
    await arrive(page, to);
  },
  async follow(page, to) {
    await tabTo(page, await linkTo(page, to));
    await page.keyboard.press('Enter');
    await arrive(page, to);
  },
};

/** Waits for the page there, so that nothing is typed into the one before. */
export async function arrive(page: Page, to: RegExp): Promise<void> {
  await page
    .waitForURL((url) => to.test(url.pathname), { timeout: 20_000 })
    .catch(async () => {
      const errors = await page.locator('.error, [data-errors], h1').allTextContents();
      assert.fail(`expected ${to}, stands at ${page.url()}: ${errors.join(' | ')}`);
    });
}

async function fieldNamed(page: Page, name: string, value: string | true): Promise<Locator> {
  const all = page.locator(`main [name="${name}"]:not([type=hidden])`);
  const first = all.first();
  await first.waitFor({ state: 'attached', timeout: 10_000 }).catch(async () => {
    assert.fail(`${page.url()} has no field ${name}`);
  });
  return (await isRadio(first)) ? page.locator(`main [name="${name}"][value="${String(value)}"]`) : first;
}

const isRadio = async (field: Locator) => (await field.getAttribute('type')) === 'radio';
const isSelect = (field: Locator) => field.evaluate((element) => element.tagName === 'SELECT');

function buttonOf(page: Page, name?: string): Locator {
  const buttons = page.locator('main form[method=post] button[type=submit]');
  return name ? buttons.filter({ hasText: name }).first() : buttons.first();
}

async function linkTo(page: Page, to: RegExp): Promise<Locator> {
  const links = page.locator('a[href]');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  const index = hrefs.findIndex((href) => to.test(href));
  assert.notEqual(index, -1, `${page.url()} has no link to ${to}; it has ${hrefs.join(' ')}`);
  return links.nth(index);
}

const mostStops = 150;

/** Presses Tab until the element has the focus, once round the whole page at most. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await element.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${page.url()}: the keyboard never reaches ${element}`);
}

async function chooseByArrows(page: Page, name: string, value: string): Promise<void> {
  const group = page.locator(`main [name="${name}"]`);
  const focused = () => group.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));
  for (let stop = 0; !(await focused()) && stop < mostStops; stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const chosen = page.locator(`main [name="${name}"][value="${value}"]`);
  for (let turn = 0; turn < 40; turn += 1) {
    if (await chosen.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  assert.fail(`${page.url()}: the arrows never reach ${name}=${value}`);
}

async function type(page: Page, field: Locator, value: string | true): Promise<void> {
  if (value === true) {
    if (!(await field.isChecked())) await page.keyboard.press('Space');
    return;
  }
  if (await isSelect(field)) return void (await typeInSelect(page, field, value));
  const kind = await field.getAttribute('type');
  // The parts of a date are typed in the order of the browser’s own language.
  const [year = '', month = '', date = ''] = value.split('-');
  if (kind === 'date') await page.keyboard.type(`${month}${date}${year}`);
  else await page.keyboard.insertText(value);
  assert.equal(
    await field.inputValue(),
    value,
    `${page.url()}: typing into ${await field.getAttribute('name')}`,
  );
}

async function typeInSelect(page: Page, field: Locator, value: string): Promise<void> {
  for (let turn = 0; turn < 40 && (await field.inputValue()) !== value; turn += 1)
    await page.keyboard.press('ArrowDown');
  assert.equal(await field.inputValue(), value);
}
