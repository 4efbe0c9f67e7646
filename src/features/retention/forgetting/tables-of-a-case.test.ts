import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { tablesOfACase } from './tables-of-a-case.ts';

let open: TestHouse;
let owner: pg.Client;
before(async () => {
  open = await testHouse();
  owner = new pg.Client(open.owner);
  await owner.connect();
});
after(async () => {
  await owner.end();
  await open.close();
});

const namesOf = async (sql: string): Promise<string[]> =>
  (await owner.query<{ name: string }>(sql)).rows.map(({ name }) => name).sort();

const inTheDatabase = () =>
  namesOf(`select distinct format('%I.%I', n.nspname, c.relname) as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind in ('r', 'p') and a.attname in ('case_id', 'party_id') and not a.attisdropped
      and n.nspname not in ('pg_catalog', 'information_schema')`);

/** With a word why. Nothing else that names a case or a party may stay. */
const stay = [
  // Deleted by the party: with the sessions of members in one table.
  'identity.session',
  // The trail keeps who did what when; the id leads nowhere once the case is gone.
  'trail.audit_row',
];

test('every table with rows of a case is in the list of those that are emptied', async () => {
  const expected = [...Object.keys(tablesOfACase), ...stay].sort();
  assert.deepEqual(
    await inTheDatabase(),
    expected,
    'put a new table into tablesOfACase, and end its migration with select confidential.let_forget()',
  );
});

test('a table that its author left out is seen', async () => {
  await owner.query('create table confidential.left_out (case_id uuid)');
  assert.ok((await inTheDatabase()).includes('confidential.left_out'));
  await owner.query('drop table confidential.left_out');
});

test('each table is emptied before those to which it refers', async () => {
  const order = [...Object.keys(tablesOfACase), 'confidential.cases'];
  const { rows } = await owner.query<{ from: string; to: string }>(
    `select conrelid::regclass::text as "from", confrelid::regclass::text as "to" from pg_constraint
     where contype = 'f' and conrelid <> confrelid and confdeltype not in ('c', 'n')
       and conrelid::regclass::text like 'confidential.%' and confrelid::regclass::text like 'confidential.%'`,
  );
  assert.ok(rows.length > 15);
  const wrong = rows.filter(({ from, to }) => order.indexOf(from) > order.indexOf(to));
  assert.deepEqual(wrong, []);
});

test('no other table refers to one of these without being emptied with it', async () => {
  const { rows } = await owner.query<{ from: string }>(
    `select distinct conrelid::regclass::text as "from" from pg_constraint where contype = 'f'
       and confrelid::regclass::text = any($1)`,
    [[...Object.keys(tablesOfACase), 'confidential.cases']],
  );
  assert.deepEqual(
    rows.map(({ from }) => from).filter((name) => !(name in tablesOfACase)),
    [],
  );
});

test('whoever forgets may delete from each of them, and reads nothing that is sealed', async () => {
  for (const table of [...Object.keys(tablesOfACase), 'confidential.cases']) {
    const { rows } = await owner.query(
      `select has_table_privilege('entente_retention', $1, 'delete') as may, array(select attname::text
         from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
         and has_column_privilege('entente_retention', attrelid, attnum, 'select')) as columns,
       exists (select from pg_policy where polrelid = $1::regclass and polname = 'retention') as policy`,
      [table],
    );
    const { may, columns, policy } = rows[0];
    assert.ok(may && policy, `${table}: its migration does not end with select confidential.let_forget()`);
    for (const secret of ['sealed', 'contact', 'glimpse', 'sealed_private_key', 'facts', 'public_key'])
      assert.ok(!columns.includes(secret), `${table}.${secret}`);
  }
});
