import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../test/browser.ts';
import { withKeys, withMouse } from './hands.ts';
import { type Telling, tellTheStory } from './story.ts';
import { storyTown } from './story-town.ts';

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser?.close());

const tellings: [string, Telling][] = [
  [
    'in Dutch with JavaScript, every page without a barrier',
    { language: 'nl', hands: withMouse, javaScript: true, looked: true },
  ],
  ['in Dutch without JavaScript', { language: 'nl', hands: withMouse, javaScript: false }],
  ['in French with JavaScript', { language: 'fr', hands: withMouse, javaScript: true }],
  ['in French without JavaScript', { language: 'fr', hands: withMouse, javaScript: false }],
  ['by the keyboard alone', { language: 'nl', hands: withKeys, javaScript: true }],
];

for (const [how, telling] of tellings) {
  test(`from a request to a closed case that the resident sees with his code, ${how}`, async () => {
    const at = await storyTown(telling.language);
    try {
      await tellTheStory(browser, at, telling);
    } finally {
      await at.close();
    }
  });
}
