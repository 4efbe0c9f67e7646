import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Hono } from 'hono';
import { type TestHouse, testHouse } from '../../test/house.ts';
import type { Env } from '../features/accounts/access/visitor.ts';
import { anyone } from '../features/accounts/access/who-may.ts';
import { createApp } from './app.ts';
import { routesOf, withoutRule } from './routes.ts';

let open: TestHouse;

before(async () => {
  open = await testHouse();
});
after(() => open.close());

test('every route says who may come in', () => {
  const app = createApp(open.house);
  assert.ok(routesOf(app).length > 20, 'the walk finds the routes');
  assert.deepEqual(withoutRule(app), []);
});

test('a route without a rule is found', () => {
  const app = new Hono<Env>().get('/open', anyone(), (c) => c.text('')).post('/forgotten', (c) => c.text(''));
  assert.deepEqual(withoutRule(app), ['POST /forgotten']);
});

test('a rule behind the handler is no rule: the handler would answer first', () => {
  const app = new Hono<Env>().get('/late', (c) => c.text(''), anyone());
  assert.deepEqual(withoutRule(app), ['GET /late']);
});
