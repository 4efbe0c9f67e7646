import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { passphrase } from '../db/demo-town/settle.ts';
import { openBrowser } from '../test/browser.ts';
import { withMouse } from './hands.ts';
import { type StoryTown, storyTown } from './story-town.ts';

let browser: Browser;
let at: StoryTown;
before(async () => {
  browser = await openBrowser();
  at = await storyTown();
});
after(async () => {
  await browser?.close();
  await at?.close();
});

for (const javaScript of [true, false]) {
  test(`who works on one case in two tabs loses no word, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const asked = await at.town.ask();
    const context = await browser.newContext({
      baseURL: at.url,
      locale: 'nl',
      javaScriptEnabled: javaScript,
    });
    const first = await context.newPage();
    await first.goto('/sign-in');
    await withMouse.fill(first, { email: 'coordinator@demo.example', password: passphrase });
    await withMouse.send(first, /^\/today$/);
    const path = `/cases/${asked.number}/intake`;
    await first.goto(path);
    const second = await context.newPage();
    await second.goto(path);

    await withMouse.fill(first, { how: 'phone', told: 'Eerste tabblad ZEEHOND' });
    await withMouse.fill(second, { how: 'phone', told: 'Tweede tabblad WALRUS' });
    await withMouse.send(first, new RegExp(`^/cases/${asked.number}$`));
    await second.locator('main form button.primary, main form button[type=submit]').first().click();
    await second.getByText('Deze zaak is intussen veranderd').waitFor();

    assert.equal(await second.locator('textarea[name=told]').inputValue(), 'Tweede tabblad WALRUS');
    await first.reload();
    const text = await first.locator('main').textContent();
    assert.match(text ?? '', /ZEEHOND/);
    assert.doesNotMatch(text ?? '', /WALRUS/, 'the second did not slip in behind the first');
    await context.close();
  });
}
