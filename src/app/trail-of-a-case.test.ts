import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../test/town.ts';
import { createApp } from './app.ts';

let t: TestHouse;
let town: SmallTown;
let owner: pg.Client;
before(async () => {
  t = await testHouse();
  town = await smallTown(t.house);
  owner = new pg.Client(t.owner);
  await owner.connect();
  await owner.query('alter table trail.audit_row no force row level security');
});
after(async () => {
  await owner.end();
  await t.close();
});

const trailOf = async (caseId: string): Promise<string[]> => {
  const { rows } = await owner.query(
    `select r.action, r.role, p.name, r.detail from trail.audit_row r left join trail.person p on p.commitment = r.person
    where r.case_id = $1 order by r.at, r.action`,
    [caseId],
  );
  return rows.map((row) => `${row.action} ${row.role} ${row.name}`);
};

test('who opens a case stands in the trail with name and role; who was not let in read nothing', async () => {
  const app = createApp(t.house);
  const asked = await town.ask({ story: 'MARKER-STORY' });
  const coordinator = await signIn(app, 'coordinator@demo.example');
  assert.equal((await request(app, coordinator, 'GET', `/cases/${asked.number}`)).status, 200);
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.equal((await request(app, other, 'GET', `/cases/${asked.number}`)).status, 404);
  // The resident who asked gave no name to the trail: he is a party, and no member.
  assert.deepEqual(await trailOf(asked.caseId), [
    'case.read coordinator Cato Coördinator',
    'case.request party null',
  ]);
});

test('a name that is erased is gone from the trail, and its rows stay', async () => {
  const asked = await town.ask();
  const app = createApp(t.house);
  const coordinator = await signIn(app, 'coordinator@demo.example');
  await request(app, coordinator, 'GET', `/cases/${asked.number}`);
  await owner.query(`update trail.person set name = '' where name like 'Cato%'`);
  const trail = await trailOf(asked.caseId);
  assert.ok(trail.includes('case.read coordinator '));
  assert.doesNotMatch(trail.join(), /Cato/);
});

test('no row of the trail holds a word of the story or of the people of the case', async () => {
  const { rows } = await owner.query('select row_to_json(r)::text as row from trail.audit_row r');
  const all = rows.map(({ row }) => row).join('\n');
  assert.match(all, /case\.read/);
  for (const word of ['MARKER', 'Aïsha', 'Aanvrager', 'Kerkstraat', 'Bert', 'Molenweg', 'Cato'])
    assert.doesNotMatch(all, new RegExp(word));
});
