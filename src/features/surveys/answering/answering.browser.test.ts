import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, openBrowser, sidewaysScroll } from '../../../../test/browser.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { type SmallTown, smallTown } from '../../../../test/town.ts';
import { type Listening, listen } from '../../../app/server.ts';
import { tokenFor } from '../asking/make-link.ts';
import { currentSet } from '../sets/queries.ts';

let here: TestHouse;
let town: SmallTown;
let browser: Browser;
let site: Listening;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  site = await listen(here.house, { host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  await here?.close();
});

const told = {
  nl: {
    living: 'Is samen leven weer draaglijk?',
    yes: 'Ja, grotendeels',
    send: 'Antwoorden versturen',
    thanks: 'Dank u wel',
    none: 'Beantwoord ten minste één vraag',
  },
  fr: {
    living: 'Vivre ensemble est-il redevenu supportable ?',
    yes: 'Oui, en grande partie',
    send: 'Envoyer mes réponses',
    thanks: 'Merci beaucoup',
    none: 'Répondez à une question au moins',
  },
} as const;

async function looksRight(page: Page, name: string): Promise<void> {
  assert.deepEqual(await axeViolations(page), [], name);
  assert.equal(await sidewaysScroll(page), 0, name);
  if (process.env.ENTENTE_PICTURES)
    await writeFile(`${process.env.ENTENTE_PICTURES}/${name}.png`, await page.screenshot({ fullPage: true }));
}

for (const language of ['nl', 'fr'] as const)
  test(`somebody answers in ${language} on a small phone, with and without JavaScript, and no cookie stays`, async () => {
    const words = told[language];
    for (const javaScriptEnabled of [true, false]) {
      const { memberId } = town.working.coordinator;
      const set = await here.house.db.as({ kind: 'member', memberId }, (tx) =>
        currentSet(tx, town.service.id, here.house.now()),
      );
      const token = tokenFor(here.house, { set, quarter: '2026-Q4', moment: 'closing', form: 'whole' });
      const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${site.url}/${language}/evaluation/${token}`);
      if (javaScriptEnabled) await looksRight(page, `evaluation-${language}`);
      await page.getByRole('button', { name: words.send }).click();
      await page.getByRole('link', { name: words.none }).or(page.getByText(words.none)).first().waitFor();
      if (javaScriptEnabled) await looksRight(page, `evaluation-error-${language}`);
      const living = page.getByRole('radiogroup', { name: words.living });
      await living.getByRole('radio', { name: words.yes }).check({ force: true });
      await page.getByRole('button', { name: words.send }).click();
      await page.getByRole('heading', { name: words.thanks }).waitFor();
      if (javaScriptEnabled) await looksRight(page, `evaluation-thanks-${language}`);
      assert.deepEqual(await context.cookies(), []);
      await context.close();
    }
  });
