import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browse } from '../../../test/browse.ts';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { smallTown } from '../../../test/town.ts';
import { partyStatuses } from '../../features/cases/rules/party-status.ts';
import { statusTexts } from '../../features/cases/rules/texts.ts';
import { languages } from '../../platform/texts/languages.ts';
import { createApp } from '../app.ts';
import { routesOf } from '../routes.ts';

let here: TestHouse;
before(async () => {
  here = await testHouse();
  await smallTown(here.house);
});
after(() => here.close());

test('the home page answers where one lives, and leads on with what was typed', async () => {
  const { html } = await browse(here.house).get('/nl?place=4020');
  assert.match(html, /Voor 4020 is dit uw dienst/);
  assert.match(html, /href="\/nl\/request\?place=4020&amp;service=[0-9a-f-]{36}"/);
});

test('what somebody types as his place comes back as text, never as markup', async () => {
  const { html } = await browse(here.house).get(
    `/nl?place=${encodeURIComponent('<script>alert(1)</script>')}`,
  );
  assert.ok(!html.includes('<script>alert'));
});

test('the pages that the foot of every page leads to are there, in every language', async () => {
  for (const language of languages)
    for (const page of ['', '/who-sees-what', '/accessibility', '/source', '/services', '/components']) {
      const seen = await browse(here.house).get(`/${language}${page}`);
      assert.equal(seen.status, 200, `${language}${page}`);
      assert.match(seen.html, new RegExp(`<html lang="${language}"`));
    }
});

test('who sees what names every address with its rule, and every sentence that a party is told', async () => {
  const { html } = await browse(here.house).get('/nl/who-sees-what');
  for (const { method, path } of routesOf(createApp(here.house)))
    assert.ok(html.includes(`<code>${method} ${path.replace(/\{[^/]*\}/g, '')}</code>`), `${method} ${path}`);
  for (const status of partyStatuses) assert.ok(html.includes(statusTexts('nl')(status)), status);
});

test('a language that we do not speak is no address', async () => {
  assert.equal((await browse(here.house).get('/pl')).status, 404);
  assert.equal((await browse(here.house).get('/nlx/request')).status, 404);
});
