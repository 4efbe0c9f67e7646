import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import pg from 'pg';
import {
  migrationsFolder,
  type TestDatabase,
  testDatabase,
  testInstallationKey,
} from '../../../test/database.ts';
import { as, type DatabaseAddress, rolePassword } from './address.ts';
import { migrate } from './migrate.ts';
import { openPool } from './open-pool.ts';
import { roles } from './roles.ts';

const rolePasswords = (role: string) => rolePassword(testInstallationKey, role);
const made: TestDatabase[] = [];
let owner: DatabaseAddress;
let folder: string;

// One database through all, so that the server of a file that runs alone stays up.
before(async () => {
  made.push(await testDatabase());
});
beforeEach(async () => {
  owner = await anotherDatabase();
  folder = mkdtempSync(join(tmpdir(), 'entente-migrations-'));
  write('0001-words.sql', 'create table word (word text primary key);');
  write('0002-first-word.sql', `insert into word values ('buur');\ninsert into word values ('voisin');`);
});
after(async () => {
  for (const database of made.reverse()) await database.drop();
});

async function anotherDatabase(): Promise<DatabaseAddress> {
  const database = await testDatabase();
  made.push(database);
  return database.owner;
}

const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
const up = () => migrate(owner, { folder, rolePasswords });

async function words(address = owner): Promise<string[]> {
  const pool = openPool(address, { max: 1, name: 'test' });
  try {
    const { rows } = await pool.query<{ word: string }>('select word from word order by word');
    return rows.map((row) => row.word);
  } finally {
    await pool.end();
  }
}

test('files are applied in order, once, and a later run applies only what is new', async () => {
  assert.deepEqual(await up(), { applied: ['0001-words.sql', '0002-first-word.sql'] });
  assert.deepEqual(await up(), { applied: [] });
  write('0003-more.sql', `insert into word values ('Nachbar')`);
  const lines: string[] = [];
  const third = await migrate(owner, { folder, rolePasswords, log: (line) => lines.push(line) });
  assert.deepEqual(third, { applied: ['0003-more.sql'] });
  assert.deepEqual(lines, ['database: applied 0003-more.sql']);
  assert.deepEqual(await words(), ['Nachbar', 'buur', 'voisin'].sort());
});

test('of many processes at once, each migration is applied by one', async () => {
  write('0003-slow.sql', `select pg_sleep(0.2); insert into word values ('slow')`);
  const runs = await Promise.all([1, 2, 3, 4].map(up));
  const applied = runs.flatMap((run) => run.applied).sort();
  assert.deepEqual(applied, ['0001-words.sql', '0002-first-word.sql', '0003-slow.sql']);
  assert.deepEqual(await words(), ['buur', 'slow', 'voisin']);
});

test('several databases of one server come up at the same time', async () => {
  const others = await Promise.all([anotherDatabase(), anotherDatabase(), anotherDatabase()]);
  await Promise.all(others.map((other) => migrate(other, { folder, rolePasswords })));
  for (const other of others) assert.deepEqual(await words(other), ['buur', 'voisin']);
});

test('a file that changed after it was applied is refused, unless only its line ends did', async () => {
  await up();
  write('0002-first-word.sql', `insert into word values ('buur');\r\ninsert into word values ('voisin');`);
  assert.deepEqual(await up(), { applied: [] });
  write('0002-first-word.sql', `insert into word values ('other')`);
  await assert.rejects(up(), /0002-first-word\.sql has changed since it was applied/);
});

test('a file that is gone, or that comes before an applied one, is refused', async () => {
  await up();
  rmSync(join(folder, '0001-words.sql'));
  await assert.rejects(up(), /0001-words\.sql, which is not among the files here/);
  write('0001-words.sql', 'create table word (word text primary key);');
  write('0004-later.sql', 'select 1');
  await up();
  write('0003-between.sql', 'select 1');
  await assert.rejects(up(), /0003-between\.sql was never applied, but 0004-later\.sql/);
});

test('names that do not say their order are refused', async () => {
  write('0002-twin.sql', 'select 1');
  await assert.rejects(up(), /Two migrations have the number 0002/);
  rmSync(join(folder, '0002-twin.sql'));
  write('3-short.sql', 'select 1');
  await assert.rejects(up(), /3-short\.sql must be named like/);
});

test('one that fails names its file and place, leaves nothing of itself, and can be mended', async () => {
  write('0003-wrong.sql', `insert into word values ('é𝄞');\n  insert into wort values ('x');`);
  await assert.rejects(up(), /0003-wrong\.sql failed at line 2, column 15: relation "wort" does not exist/);
  assert.deepEqual(await words(), ['buur', 'voisin']);
  write('0003-wrong.sql', `insert into word values ('mended')`);
  assert.deepEqual(await up(), { applied: ['0003-wrong.sql'] });
});

test('one that ends its own transaction is refused', async () => {
  write('0003-ends.sql', `insert into word values ('early'); commit; insert into word values ('late')`);
  await assert.rejects(up(), /0003-ends\.sql failed: it ends its own transaction/);
});

test('the roles sign in with their passwords, own nothing and cannot step over the walls', async () => {
  await up();
  for (const role of roles) {
    const pool = openPool(as(owner, role, rolePasswords(role)), { max: 1, name: 'test' });
    const { rows } = await pool.query(
      `select current_user as name, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolinherit as strong
       from pg_roles where rolname = current_user`,
    );
    assert.deepEqual(rows, [{ name: role, strong: false }]);
    await assert.rejects(pool.query('select * from word'), /permission denied/);
    await pool.end();
  }
});

test('all of ours apply to an empty database', async () => {
  const { applied } = await migrate(owner, { folder: migrationsFolder, rolePasswords });
  assert.ok(applied.length > 0);
});

test('a copy of the template has them all, and each copy is its own', async () => {
  const [one, two] = await Promise.all([testDatabase({ migrated: true }), testDatabase({ migrated: true })]);
  made.push(one, two);
  assert.deepEqual(await migrate(one.owner, { folder: migrationsFolder, rolePasswords }), { applied: [] });
  assert.notEqual(one.owner.database, two.owner.database);
});

test('a pool reads whole numbers, days and moments, and survives a connection that breaks', async () => {
  const pool = openPool(owner, { max: 1, name: 'entente test pool' });
  const { rows } = await pool.query(
    `select 9007199254740991::int8 as exact, 9007199254740993::int8 as huge, null::int8 as nothing,
       date '2026-03-29' as day, timestamptz '2026-03-29 02:30+01' as moment, array[1::int8, null] as numbers, array[date '2026-03-29'] as days,
       current_setting('application_name') as name`,
  );
  assert.deepEqual(rows, [
    {
      ...{ exact: 9007199254740991, huge: '9007199254740993', nothing: null, day: '2026-03-29' },
      ...{
        moment: new Date('2026-03-29T01:30:00Z'),
        numbers: [1, null],
        days: ['2026-03-29'],
        name: 'entente test pool',
      },
    },
  ]);
  const other = new pg.Client(owner);
  await other.connect();
  await other.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'entente test pool'`,
  );
  await other.end();
  await new Promise((done) => setTimeout(done, 50));
  assert.deepEqual((await pool.query('select 1 as x')).rows, [{ x: 1 }]);
  await pool.end();
});
