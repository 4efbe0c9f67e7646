import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { openDatabase, type Tx } from './database.ts';
import { openPool } from './open-pool.ts';

let open: TestHouse;
const member = '00000000-0000-4000-8000-000000000001';

before(async () => {
  open = await testHouse();
});
after(() => open.close());

const looking = sql<{ viewer: string; member: string }>`
  select platform.viewer() as viewer, coalesce(platform.viewer_member()::text, '') as member`;

test('each transaction says who is looking, and the next one on the same connection does not inherit it', async () => {
  const { db } = open.house;
  const asMember = await db.as({ kind: 'member', memberId: member }, (tx) => looking.execute(tx));
  assert.deepEqual(asMember.rows, [{ viewer: 'member', member }]);
  const asPublic = await db.as({ kind: 'public' }, (tx) => looking.execute(tx));
  assert.deepEqual(asPublic.rows, [{ viewer: 'public', member: '' }]);
  assert.deepEqual((await looking.execute(db.bare)).rows, [{ viewer: 'nobody', member: '' }]);
});

test('what throws is rolled back, and the connection serves the next', async () => {
  const { db } = open.house;
  const token = crypto.randomUUID();
  const insert = sql`insert into confidential.once (token, used_at) values (${token}, now())`;
  await assert.rejects(
    db.as({ kind: 'public' }, async (tx) => {
      await insert.execute(tx);
      throw new Error('changed my mind');
    }),
    /changed my mind/,
  );
  await db.as({ kind: 'public' }, (tx) => insert.execute(tx));
});

test('a failed statement that somebody swallowed is not acknowledged', async () => {
  await assert.rejects(
    open.house.db.as({ kind: 'public' }, async (tx) => {
      await sql`select 1 / 0`.execute(tx).catch(() => undefined);
    }),
    /rolled back/,
  );
});

test('an answer that is made while the commit runs is given out only once it has committed', async () => {
  const { db } = open.house;
  const token = crypto.randomUUID();
  const write = async (tx: Tx) => {
    await sql`insert into confidential.once (token, used_at) values (${token}, now())`.execute(tx);
    return token;
  };
  const failed = db.as({ kind: 'public' }, write, () => {
    throw new Error('the page could not be made');
  });
  await assert.rejects(failed, /the page could not be made/);
  const swallowed = async (tx: Tx) => {
    await sql`select 1 / 0`.execute(tx).catch(() => undefined);
    return 'read';
  };
  await assert.rejects(
    db.as({ kind: 'public' }, swallowed, (read) => `a page of what was ${read}`),
    /rolled back/,
  );
  assert.equal(
    await db.as(
      { kind: 'public' },
      async () => 'read',
      (read) => `a page of what was ${read}`,
    ),
    'a page of what was read',
  );
});

test('work that is still running when its transaction ends never asks in the next one', async () => {
  const { db } = open.house;
  let late: Promise<unknown> = Promise.resolve();
  await assert.rejects(
    db.as({ kind: 'member', memberId: member }, async (tx) => {
      const slow = new Promise((resolve) => setTimeout(resolve, 30)).then(() => looking.execute(tx));
      late = assert.rejects(slow, /transaction is over/);
      await Promise.all([slow, sql`select 1 / 0`.execute(tx)]);
    }),
    /division by zero/,
  );
  await late;
});

test('a viewer whose id is no id begins nothing', async () => {
  const odd = { kind: 'member', memberId: "x', true); drop table confidential.item; --" } as const;
  await assert.rejects(
    open.house.db.as(odd, async () => undefined),
    TypeError,
  );
});

test('closing leaves no connection behind, also when only transactions were asked', async () => {
  const pool = openPool(open.owner, { max: 2, name: 'entente closing' });
  const db = openDatabase(pool);
  await db.as({ kind: 'public' }, async () => undefined);
  await db.close();
  assert.equal(pool.totalCount, 0);
});
