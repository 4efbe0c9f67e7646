import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Hono } from 'hono';
import { refer } from '../../db/demo-town/partners.ts';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { differences, routesAsWritten, tableAndRoutes } from '../../test/rights/ask-every-cell.ts';
import { expectedRights } from '../../test/rights/expected-rights.ts';
import { neighbourhood } from '../../test/rights/relations.ts';
import type { Env } from '../features/accounts/access/visitor.ts';
import { anyone } from '../features/accounts/access/who-may.ts';
import { createApp } from './app.ts';

let open: TestHouse;
let around: Awaited<ReturnType<typeof neighbourhood>>;

before(async () => {
  open = await testHouse();
  around = await neighbourhood(open.house);
  around.referral = await refer(open.house, around.station);
});
after(() => open.close());

test('every route stands in the table of expected rights, once, and every row has its route', () => {
  assert.deepEqual(tableAndRoutes(expectedRights, routesAsWritten(createApp(open.house))), {
    withoutRow: [],
    withoutRoute: [],
    twice: [],
  });
});

test('a route that nobody wrote down is found', () => {
  const app = createApp(open.house).get('/cases/:number/planted', anyone(), (c) => c.text(''));
  assert.deepEqual(tableAndRoutes(expectedRights, routesAsWritten(app)).withoutRow, [
    'GET /cases/:number/planted',
  ]);
});

test('a guard that somebody loosens is found, for each who comes in by it', async () => {
  const row = expectedRights.filter(({ route }) => route === 'GET /mediators');
  const loose = new Hono<Env>()
    .get('/mediators', anyone(), (c) => c.text(''))
    .route('/', createApp(open.house));
  const found = await differences(loose, around, row);
  assert.equal(found.length, 12);
  assert.ok(found.includes('GET /mediators · public: sign_in, got in'));
  assert.ok(found.includes('GET /mediators · mediator: no_right, got in'));
});

test('a case that shows itself to a mediator who is not on it is found', async () => {
  const row = expectedRights.filter(({ route }) => route === 'GET /cases/:number');
  const loose = new Hono<Env>()
    .get('/cases/:number', (c) => c.text('a case'))
    .route('/', createApp(open.house));
  const found = await differences(loose, around, row);
  for (const who of ['mediatorAsked', 'mediatorOfService', 'mediatorAfter', 'coordinatorElsewhere'])
    assert.ok(found.includes(`GET /cases/:number · ${who}: not_there, got in`), who);
});

// Last: some rows of it end sessions.
test('every route answers everybody as the table says', async () => {
  assert.deepEqual(await differences(createApp(open.house), around, expectedRights), []);
});
