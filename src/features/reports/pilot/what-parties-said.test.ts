import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { tokenFor } from '../../surveys/asking/make-link.ts';
import { currentSet } from '../../surveys/sets/queries.ts';
import type { Moment } from '../../surveys/tables.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
});
after(() => here.close());

async function answer(fields: Record<string, string>, moment: Moment = 'closing') {
  const { memberId } = town.working.coordinator;
  const set = await here.house.db.as({ kind: 'member', memberId }, (tx) =>
    currentSet(tx, town.service.id, here.house.now()),
  );
  const token = tokenFor(here.house, { set, quarter: '2026-Q4', moment, form: 'whole' });
  assert.equal((await request(app, '', 'POST', `/nl/evaluation/${token}`, fields)).status, 303);
}

async function pilot(): Promise<string> {
  const desk = await signIn(app, 'coordinator@demo.example');
  const html = await (await request(app, desk, 'GET', '/pilot')).text();
  return html.replace(/[\u00a0\u202f]/g, ' ');
}
async function post(path: string, fields: Record<string, string>): Promise<void> {
  const desk = await signIn(app, 'coordinator@demo.example');
  const once = hiddenField(await (await request(app, desk, 'GET', '/pilot')).text(), 'once');
  assert.equal((await request(app, desk, 'POST', path, { once, ...fields })).status, 303);
}

test('what parties say is a goal of a pilot: with how sure it is, once the quarter is over, and never below the floor', async () => {
  await post('/pilot', { begins: '2026-11-01', ends: '2027-10-31', purpose: '' });
  const goals = { said_recommend: '80', kept_safety: '70', said_court: '20' };
  for (const [indicator, target] of Object.entries(goals))
    await post('/pilot/goals', { indicator, target, until: '2027-10-31' });
  for (let i = 0; i < 10; i += 1)
    await answer({ recommend: i < 8 ? 'yes' : 'no', court: i < 4 ? 'yes' : 'not_applicable' });
  for (let i = 0; i < 4; i += 1) await answer({ safety: 'fully' }, 'aftercare');
  assert.doesNotMatch(await pilot(), /8 van 10/, 'the quarter goes on');
  here.setNow(new Date('2027-01-05T09:00:00Z'));
  const html = await pilot();
  assert.match(html, /Partijen die de dienst aan anderen aanraden/);
  assert.match(html, /8 van 10 \(80%\): tussen 49% en 94%/);
  assert.equal(html.match(/nog te weinig antwoorden/g)?.length, 2, 'four after aftercare, four with a court');
  const definitions = await (await request(app, '', 'GET', '/nl/definitions')).text();
  for (const moment of ['closing', 'aftercare'])
    assert.ok(definitions.includes(`id="pilot_said_${moment}"`), moment);
});

test('what was answered in quarters before the pilot, or after it, does not count', async () => {
  await post('/pilot', { begins: '2027-01-01', ends: '2027-10-31', purpose: '' });
  assert.doesNotMatch(await pilot(), /8 van 10/);
  await post('/pilot', { begins: '2026-01-01', ends: '2026-09-30', purpose: '' });
  assert.doesNotMatch(await pilot(), /8 van 10/);
});
