import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { tables } from './tables.ts';

let here: TestHouse;
let owner: pg.Client;
before(async () => {
  here = await testHouse();
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
});
after(async () => {
  await owner.end();
  await here.close();
});

test('every table that holds rows of a service or a case is in its export, or the README says why it is not', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select distinct c.table_schema || '.' || c.table_name as name
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')
         and c.column_name in ('service_id', 'case_id') order by 1`,
  );
  const ofServices = rows.map(({ name }) => name);
  assert.ok(ofServices.length > 80);
  for (const name of ofServices)
    assert.ok(
      tables[name],
      `${name} holds rows of a service: say in exporting/tables where an export has them`,
    );
  const more = ['identity.member', 'identity.service'];
  for (const [name, where] of Object.entries(tables))
    if (!('not' in where)) assert.ok([...ofServices, ...more].includes(name), `${name} is gone`);
});

test('a table that goes out as it is has a service, and each of its sealed columns is named as left out', async () => {
  for (const [name, where] of Object.entries(tables)) {
    if (!('other' in where)) continue;
    const { rows } = await owner.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
         where table_schema || '.' || table_name = $1`,
      [name],
    );
    assert.ok(
      rows.some((column) => column.name === 'service_id'),
      name,
    );
    const sealed = rows.filter(({ type }) => type === 'bytea').map((column) => column.name);
    assert.deepEqual([...(where.without ?? [])].sort(), sealed.sort(), name);
  }
});
