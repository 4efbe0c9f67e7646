import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type pg from 'pg';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import { openPool } from '../../db/open-pool.ts';
import { keyStoreOn } from '../key-store.ts';
import { newKey, SealBroken } from '../seal.ts';
import { databaseShelf } from './database-shelf.ts';

const now = () => new Date('2026-11-22T10:00:00Z');
let database: TestDatabase;
let pool: pg.Pool;
before(async () => {
  database = await testDatabase();
  pool = openPool(database.owner, { max: 4, name: 'entente test keys' });
});
after(async () => {
  await pool.end();
  await database.drop();
});

const installationKey = newKey();
const open = () => keyStoreOn(databaseShelf(pool), { installationKey, now });

async function allOf(ids: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const id of ids) all.push(id);
  return all.sort();
}

test('several processes that start at once make one place, and each finds the keys of the others', async () => {
  await Promise.all([open().check(), open().check(), open().check()]);
  const store = open();
  const made = await Promise.all(Array.from({ length: 1200 }, () => store.make()));
  const other = open();
  const found = await Promise.all(made.map(({ id }) => other.get(id)));
  assert.deepEqual(
    found,
    made.map(({ key }) => key),
  );
  assert.deepEqual(await allOf(other.ids()), made.map(({ id }) => id).sort());
});

test('a destroyed key is gone for every process, from memory, from the table and from its file', async () => {
  const [one, two] = [open(), open()];
  const { id, key } = await one.make();
  assert.deepEqual(await two.get(id), key);
  const { rows } = await pool.query('select sealed from key where id = $1', [id]);
  const sealed = rows[0].sealed as Buffer;
  // Only a superuser may look at the file; the server of an operator is searched as far as its rows go.
  const mayLook = (await pool.query('select rolsuper from pg_roles where rolname = current_user')).rows[0]
    .rolsuper;
  if (mayLook) assert.ok((await bytesOfTable()).includes(sealed), 'its bytes lie in the file of the table');
  await one.destroy(id);
  for (const store of [one, two, open()]) {
    assert.equal(await store.get(id), null);
    assert.equal(await store.has(id), false);
  }
  if (mayLook) assert.ok(!(await bytesOfTable()).includes(sealed), 'no dead row is left');
  await one.destroy(id);
  assert.deepEqual(
    (await two.forgotten()).filter((each) => each.id === id),
    [{ id, at: now() }],
  );
});

/** The file of the table as it lies on the disk. */
async function bytesOfTable(): Promise<Buffer> {
  await pool.query('checkpoint');
  const { rows } = await pool.query(`select pg_read_binary_file(pg_relation_filepath('key')) as bytes`);
  return rows[0].bytes;
}

test('many who forget at once wait for few rewritings, and all are forgotten', async () => {
  const store = open();
  const made = await Promise.all(Array.from({ length: 40 }, () => store.make()));
  await Promise.all(made.map(({ id }) => store.destroy(id)));
  for (const { id } of made) assert.equal(await store.has(id), false);
});

test('nothing in the tables opens without the installation’s key, nor under another id', async () => {
  const store = open();
  const [a, b] = [await store.make(), await store.make()];
  const stranger = keyStoreOn(databaseShelf(pool), { installationKey: newKey() });
  await assert.rejects(stranger.get(a.id), SealBroken);
  await assert.rejects(stranger.check(), SealBroken);
  await pool.query('update key set sealed = (select sealed from key where id = $1) where id = $2', [
    a.id,
    b.id,
  ]);
  await assert.rejects(open().get(b.id), SealBroken);
  await pool.query('delete from key where id = $1', [b.id]);
});

test('anything else than an id is refused, and a question about nothing is no error', async () => {
  for (const id of ['', '../x', "' or 1=1", 'aa']) await assert.rejects(open().get(id), TypeError);
  assert.equal(await open().get('3f2a0000-0000-4000-8000-000000000000'), null);
});

test('a database in which cases lie is refused: whoever copied it would have both', async () => {
  const cases = await testDatabase({ migrated: true });
  const there = openPool(cases.owner, { max: 1, name: 'entente test keys' });
  await assert.rejects(
    keyStoreOn(databaseShelf(there), { installationKey }).check(),
    /in which the cases lie/,
  );
  await there.end();
  await cases.drop();
});
