import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import { foundPartner } from '../../db/demo-town/partners.ts';
import { employ, settle } from '../../db/demo-town/settle.ts';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { ownerOf } from '../../test/rights/at-the-wall.ts';
import { seeAll } from '../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../test/town.ts';
import type { Report } from '../features/reports/report/report.ts';
import { tokenFor } from '../features/surveys/asking/make-link.ts';
import { currentSet } from '../features/surveys/sets/queries.ts';
import type { Moment } from '../features/surveys/tables.ts';
import { createApp } from './app.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let desk: string;
let partner: string;

async function answer(moment: Moment, fields: Record<string, string>) {
  const { memberId } = town.working.coordinator;
  const set = await here.house.db.as({ kind: 'member', memberId }, (tx) =>
    currentSet(tx, town.service.id, here.house.now()),
  );
  const token = tokenFor(here.house, { set, quarter: '2026-Q4', moment, form: 'whole' });
  assert.equal((await request(app, '', 'POST', `/nl/evaluation/${token}`, fields)).status, 303);
}

/** Twelve answered at closing, but only four of them whether they feel safe; and four after aftercare. */
before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  owner = await ownerOf(here.owner);
  await seeAll(owner);
  const person = { email: 'police@demo.example', name: 'Iemand', language: 'nl' } as const;
  const member = await settle(here.house, person);
  await employ(here.house, member, 'partner', town.service);
  const plan = { kind: 'police', name: 'Post Noord', place: 'Noord' } as const;
  await town.ask();
  partner = (await foundPartner(here.house, town, plan, [member])).organisationId;
  const said = [...Array<string>(9).fill('yes'), 'no', 'no', 'not_applicable'];
  for (const [index, recommend] of said.entries())
    await answer('closing', { recommend, ...(index < 4 && { safety: 'fully', words: 'Heel goed.' }) });
  for (let i = 0; i < 4; i += 1) await answer('aftercare', { trust: 'fully' });
  here.setNow(new Date('2027-01-12T09:00:00Z'));
  desk = await signIn(app, 'coordinator@demo.example');
});
after(async () => {
  await owner.end();
  await here.close();
});

async function publish(period: string, whom: string): Promise<Report> {
  const body = { once: crypto.randomUUID(), period, for: whom };
  const made = await request(app, desk, 'POST', '/reports/published', body);
  const path = made.headers.get('location') ?? assert.fail(await made.text());
  const id = path.split('/').at(-1);
  const { rows } = await owner.query('select body from reporting.published_report where id = $1', [id]);
  return rows[0].body;
}
const questionsIn = ({ survey }: Report) =>
  survey.flatMap(({ moment, questions }) => questions.map(({ question }) => `${moment} ${question}`));

test('inside the service no question is shown that fewer than the smallest number answered, and no moment', async () => {
  for (const path of ['/reports/inside?from=2026-10&until=2026-12', '/surveys']) {
    const html = await (await request(app, desk, 'GET', path)).text();
    assert.match(html, /Zou u anderen aanraden/, path);
    assert.doesNotMatch(html, /Voelt u zich veilig|vertrouwen in de bemiddelaars/, path);
  }
});

test('in what is published neither they nor any answer of fewer stands', async () => {
  const report = await publish('2026-Q4', 'service');
  assert.deepEqual(questionsIn(report), ['closing recommend']);
  const shown = report.survey.flatMap(({ ways, questions }) => [
    ...Object.values(ways),
    ...questions.flatMap(({ answers, answered }) => [...answers.map(({ count }) => count), answered]),
  ]);
  assert.ok(
    shown.every((count) => count === null || count === 0 || count >= 5),
    JSON.stringify(shown),
  );
  assert.ok(shown.some((count) => count === null || count >= 5));
});

test('a partner’s report holds no answer at all: nobody is asked in his name', async () => {
  assert.deepEqual((await publish('2026-Q4', `p:${partner}`)).survey, []);
});

test('a service that wants more to have answered shows none of it, inside or out', async () => {
  await owner.query('update identity.service set settings = settings || $1 where id = $2', [
    { figures: { smallestNumber: 13 } },
    town.service.id,
  ]);
  assert.deepEqual((await publish('2026', 'service')).survey, []);
  const html = await (await request(app, desk, 'GET', '/surveys')).text();
  assert.doesNotMatch(html, /Zou u anderen aanraden/);
});
