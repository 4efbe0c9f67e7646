import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Pool, PoolClient } from 'pg';
import { type TestHouse, testHouse } from '../../../test/house.ts';
import { openPool } from './open-pool.ts';
import { ask, noteBackend } from './ready-statements.ts';

let open: TestHouse;
let pool: Pool;

before(async () => {
  open = await testHouse();
  pool = openPool(open.owner, { max: 1, name: 'entente ready' });
});
after(async () => {
  await pool.end();
  await open.close();
});

async function fresh(work: (client: PoolClient, processId: number) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await work(client, rows[0]?.pid ?? 0);
  } finally {
    client.release(true);
  }
}

const kept = async (client: PoolClient): Promise<number> =>
  (await client.query('select from pg_prepared_statements')).rows.length;

test('a question that came often is kept ready on its connection', () =>
  fresh(async (client, processId) => {
    noteBackend(client, processId);
    for (let n = 0; n < 8; n += 1) {
      const { rows } = await ask(client, 'select $1::int + 1 as next', [n]);
      assert.deepEqual(rows, [{ next: n + 1 }]);
    }
    assert.equal(await kept(client), 1);
  }));

test('behind a pooler, where another process answers than signed in, nothing is kept', () =>
  fresh(async (client, processId) => {
    noteBackend(client, processId + 1);
    for (let n = 0; n < 8; n += 1) await ask(client, 'select $1::int + 2 as next', [n]);
    assert.equal(await kept(client), 0);
  }));

test('a table that changed meanwhile fails one question, not all that follow', () =>
  fresh(async (client, processId) => {
    noteBackend(client, processId);
    await client.query('create temporary table changing (a int)');
    const again = () => ask(client, 'select * from changing where a = $1', [1]);
    for (let n = 0; n < 8; n += 1) await again();
    await client.query('alter table changing add b int');
    await assert.rejects(again(), { code: '0A000' });
    await again();
  }));
