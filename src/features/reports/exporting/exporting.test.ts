import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { files } from './files.ts';

let here: TestHouse;
let app: ReturnType<typeof createApp>;
let cookie: string;
let owner: pg.Client;
let zip: Map<string, string>;
before(async () => {
  here = await testHouse();
  const town = await smallTown(here.house);
  app = createApp(here.house);
  cookie = await signIn(app, 'coordinator@demo.example');
  const { number } = await town.ask({ story: '=SOM(1) "ZEEHOND", en meer' });
  const form = await request(app, cookie, 'GET', `/cases/${number}/intake`);
  const once = hiddenField(await form.text(), 'once');
  await request(app, cookie, 'POST', `/cases/${number}/intake`, { once, how: 'phone', team_note: 'OTTER' });
  await town.ask();
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
  const answer = await request(app, cookie, 'POST', '/exports', { passphrase: 'entente-demo' });
  assert.equal(answer.headers.get('Content-Type'), 'application/zip');
  zip = filesIn(new Uint8Array(await answer.arrayBuffer()));
});
after(async () => {
  await owner.end();
  await here.close();
});

/** Reads what was packed without compression. */
function filesIn(bytes: Uint8Array): Map<string, string> {
  const view = Buffer.from(bytes);
  const found = new Map<string, string>();
  for (let at = 0; view.readUInt32LE(at) === 0x04034b50; ) {
    const [size, name] = [view.readUInt32LE(at + 18), view.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    found.set(view.toString('utf8', at + 30, start), view.toString('utf8', start, start + size));
    at = start + size;
  }
  return found;
}

test('all cases go along with stories and names in clear, as tables and once more as JSON', () => {
  assert.match(zip.get('items.csv') ?? '', /"'=SOM\(1\) ""ZEEHOND"", en meer"/);
  assert.match(zip.get('items.csv') ?? '', /team,note,[^\r]*OTTER/);
  assert.match(zip.get('parties.csv') ?? '', /2026-0001,first,Aïsha Aanvrager,Kerkstraat,12/);
  const all = JSON.parse(zip.get('everything.json') ?? '');
  assert.equal(all['cases.csv'].length, 2);
  assert.equal(all['parties.csv'].length, 4);
  assert.equal(all['events.csv'].length, 3);
  assert.ok(all['items.csv'].some(({ text }: { text: string }) => text === '=SOM(1) "ZEEHOND", en meer'));
  assert.ok(!JSON.stringify(all).includes('"\\\\x'));
});

test('the README says each file and each column, and each file has just those', () => {
  const readme = zip.get('README.md') ?? '';
  for (const [name, { columns }] of Object.entries(files)) {
    assert.ok(readme.includes(`## ${name}`));
    for (const column of Object.keys(columns)) assert.ok(readme.includes(`- \`${column}\`: `), column);
    assert.equal(zip.get(name)?.split('\r\n')[0], `\ufeff${Object.keys(columns).join(',')}`);
  }
  for (const name of zip.keys())
    assert.ok(name.endsWith('.json') || name === 'README.md' || readme.includes(name), name);
  assert.ok([...zip.keys()].some((name) => name.startsWith('other/')));
});

test('every row of the service that a coordinator may read is in it, and no row of another service', async () => {
  const { rows } = await owner.query(`select number from confidential.cases`);
  for (const { number } of rows) assert.ok(zip.get('cases.csv')?.includes(number));
  const other = await owner.query(`select id from identity.service where slug = 'elders'`);
  for (const text of zip.values()) assert.ok(!text.includes(other.rows[0].id));
});

test('it asks the passphrase once more, and the trail says who took it', async () => {
  const wrong = await request(app, cookie, 'POST', '/exports', { passphrase: 'not this one' });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /Deze wachtwoordzin klopt niet/);
  const mediator = await signIn(app, 'mediator@demo.example');
  assert.equal(
    (await request(app, mediator, 'POST', '/exports', { passphrase: 'entente-demo' })).status,
    403,
  );
  const { rows } = await owner.query(
    `select count(*)::int from trail.audit_row where action = 'service.export'`,
  );
  assert.equal(rows[0].count, 1);
});
