import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { roles } from '../../../features/accounts/roles.ts';
import { roleTexts } from '../../../features/accounts/workspace/texts.ts';
import { feedbackWords } from '../../../features/partners/contract/contract.ts';
import { contractTexts } from '../../../features/partners/contract/texts.ts';
import { outwardAnswers } from '../../../features/partners/judicial/rules/request-life.ts';
import { judicialTexts } from '../../../features/partners/judicial/texts.ts';
import { sanctionAnswers } from '../../../features/partners/sanction/answer.ts';
import { sanctionFormTexts } from '../../../features/partners/sanction/texts.ts';
import { recordTypeNames } from '../../../features/retention/rules/record-types.ts';
import { recordTypeTexts } from '../../../features/retention/rules/texts.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { createApp } from '../../app.ts';
import { routesOf } from '../../routes.ts';
import { readersOf } from './places-and-readers.tsx';

let here: TestHouse;
let app: ReturnType<typeof createApp>;
before(async () => {
  here = await testHouse();
  app = createApp(here.house);
});
after(() => here.close());

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('each place of a case says who opens it, by the rules that give the keys and guard the pages', () => {
  const routes = routesOf(app);
  assert.deepEqual(readersOf('yours', routes), ['you', 'coordinator', 'mediator']);
  assert.deepEqual(readersOf('others', routes), ['neighbour', 'coordinator', 'mediator']);
  assert.deepEqual(readersOf('shared', routes), ['you', 'neighbour', 'coordinator', 'mediator']);
  assert.deepEqual(readersOf('team', routes), ['coordinator', 'mediator']);
  assert.deepEqual(readersOf('complaint', routes), ['complaint_handler']);
});

test('a rule that changes in the code changes the page', () => {
  const routes = routesOf(app).map((route) =>
    route.path.replace(/\{.*\}/, '') === '/cases/:number'
      ? { ...route, rule: { who: ['coordinator' as const, 'operator' as const] } }
      : route,
  );
  assert.deepEqual(readersOf('team', routes), ['coordinator', 'operator']);
});

for (const language of languages)
  test(`the page names every role, every word that a partner can be told, every address and every kind of record that is kept (${language})`, async () => {
    const html = await (await app.request(`/${language}/who-sees-what`)).text();
    for (const role of roles) assert.ok(html.includes(escaped(roleTexts(language)(role))), role);
    for (const type of recordTypeNames)
      assert.ok(html.includes(escaped(recordTypeTexts(language)(type))), type);
    for (const word of feedbackWords) assert.ok(html.includes(contractTexts(language)(`word_${word}`)), word);
    for (const answer of outwardAnswers) assert.ok(html.includes(judicialTexts(language)(answer)), answer);
    for (const answer of sanctionAnswers)
      assert.ok(html.includes(sanctionFormTexts(language)(`answer_${answer}`)), answer);
    for (const { method, path } of routesOf(app))
      assert.ok(html.includes(`${method} ${path.replace(/\{[^/]*\}/g, '')}`), `${method} ${path}`);
    assert.doesNotMatch(html, /undefined|\[object/);
  });
