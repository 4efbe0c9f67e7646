import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium: `CHROMIUM_PATH`, else Debian's. Throws one line that says what to install when there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `No Chromium at ${executablePath}: run "apt-get install chromium", or set CHROMIUM_PATH to the one you have.`,
    );
  }
  return chromium.launch({ executablePath, args: flags });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA on the page as it stands, a line each: the rule, the elements, the help. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Goes in through the debugger, which the page’s own strict CSP does not bind.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run(document, { runOnly: tags });
    return found.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map((n) => `${n.target}: ${n.html}`),
    }));
  }, rules);
  return violations.map(({ id, help, targets }) => `${id} (${help}) at ${targets.slice(0, 5).join(' | ')}`);
}

/** How many pixels the page is wider than its window; 0 when it does not scroll sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
