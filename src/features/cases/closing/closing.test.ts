import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { take } from '../../../../test/rights/relations.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let owner: pg.Client;
let desk: string;

before(async () => {
  here = await testHouse(new Date('2026-12-31T22:30:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  owner = new pg.Client(here.owner);
  await owner.connect();
  await seeAll(owner);
});
after(async () => {
  await owner.end();
  await here.close();
});

/** What must be taken care of: sealed codes of a protected kind. */
async function care(number: string, flags: string[]): Promise<void> {
  const page = await (await request(app, desk, 'GET', `/cases/${number}/care`)).text();
  const fields = { once: hiddenField(page, 'once'), flags };
  assert.equal((await request(app, desk, 'POST', `/cases/${number}/care`, fields)).status, 303);
}

const counts = async () =>
  (await owner.query('select quarter, list, code, cases from reporting.closing_count order by 1, 2, 3')).rows;

async function closeNow(number: string): Promise<void> {
  await take(app, desk, number, 'advice', { how: 'phone', told: 'Raad.' });
  await take(app, desk, number, 'closing', { outcome: 'SELF_OK' });
}

test('a sealed code becomes a count without a case when the case closes, in the quarter of the clock on the wall', async () => {
  const { number } = await town.ask();
  await take(app, desk, number, 'intake', { how: 'phone', told: 'Verteld.' });
  const [one = '', two = ''] = await flagsOf(number);
  await care(number, [one, two]);
  await care(number, [one]);
  assert.deepEqual(await counts(), [], 'nothing is counted while the case is open');
  await closeNow(number);
  const expected = [one, two]
    .sort()
    .map((code) => ({ quarter: '2026-Q4', list: 'complexity', code, cases: 1 }));
  assert.deepEqual(await counts(), expected);

  here.setNow(new Date('2026-12-31T23:30:00Z'));
  await take(app, desk, number, 'reopening', { asked_by: 'A' });
  await closeNow(number);
  assert.deepEqual(await counts(), expected, 'a case that is closed again counts only what came since');
  here.setNow(new Date('2026-12-31T23:40:00Z'));
  await take(app, desk, number, 'reopening', { asked_by: 'A' });
  here.setNow(new Date('2026-12-31T23:45:00Z'));
  await care(number, [two]);
  await closeNow(number);
  assert.deepEqual((await counts()).at(-1), { quarter: '2027-Q1', list: 'complexity', code: two, cases: 1 });
});

async function flagsOf(number: string): Promise<string[]> {
  const page = await (await request(app, desk, 'GET', `/cases/${number}/care`)).text();
  return [...page.matchAll(/name="flags"[^>]*value="([^"]+)"/g)].map(([, value = '']) => value);
}

test('the database holds no code of a protected kind beside a case', async () => {
  const { number } = await town.ask();
  const flags = await flagsOf(number);
  await care(number, flags);
  const { rows } = await owner.query('select to_jsonb(i)::text as row from confidential.item i');
  const events = await owner.query('select to_jsonb(e)::text as row from confidential.case_event e');
  for (const { row } of [...rows, ...events.rows])
    for (const flag of flags) assert.ok(!row.includes(flag), flag);
});
