import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { hiddenField, request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { files } from './files.ts';
import { readZip } from './read-zip.fixture.ts';
import { readme } from './readme.ts';
import { reasons } from './tables/where.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let cookie: string;
let owner: pg.Client;
let zip: Map<string, Buffer>;
const text = (name: string) => zip.get(name)?.toString('utf8') ?? '';
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
  cookie = await signIn(app, 'coordinator@demo.example');
  const { number } = await town.ask({ story: '=SOM(1) "ZEEHOND", en\u0001 meer' });
  const form = await request(app, cookie, 'GET', `/cases/${number}/intake`);
  const once = hiddenField(await form.text(), 'once');
  await request(app, cookie, 'POST', `/cases/${number}/intake`, { once, how: 'phone', team_note: 'OTTER' });
  await town.ask();
  owner = new pg.Client({ ...here.owner });
  await owner.connect();
  await seeAll(owner);
  zip = await take();
});
after(async () => {
  await owner.end();
  await here.close();
});

async function take(): Promise<Map<string, Buffer>> {
  const answer = await request(app, cookie, 'POST', '/exports', { passphrase: 'entente-demo' });
  assert.equal(answer.headers.get('Content-Type'), 'application/zip');
  return readZip(new Uint8Array(await answer.arrayBuffer()));
}

test('all cases go along with stories and names in clear, as tables and once more as JSON', () => {
  assert.match(text('items.csv'), /"'=SOM\(1\) ""ZEEHOND"", en meer"/);
  assert.match(text('items.csv'), /team,note,[^\r]*OTTER/);
  assert.match(text('parties.csv'), /2026-0001,first,[^,]+,Aïsha Aanvrager,Kerkstraat,12/);
  assert.equal(text('problems.csv'), '\ufeffcase,what,id,why\r\n');
  const all = JSON.parse(text('everything.json'));
  assert.equal(all.cases.length, 2);
  assert.equal(all.cases.flatMap(({ parties }: { parties: [] }) => parties).length, 4);
  assert.equal(all.cases.flatMap(({ events }: { events: [] }) => events).length, 3);
  const stories = all.cases[0].items.map((item: { text: string }) => item.text);
  assert.ok(stories.includes('=SOM(1) "ZEEHOND", en\u0001 meer'));
  assert.equal(all.tables['members.csv'].length, 5);
  assert.equal(all.tables['other/identity.service_area'], undefined);
  assert.ok(all.tables['other/identity.service_area.csv'].length > 0);
  assert.ok(!JSON.stringify(all).includes('"\\\\x'));
});

test('the README says each file and each column, and each file has just those', () => {
  const said = text('README.md');
  for (const [name, { columns }] of Object.entries(files)) {
    assert.ok(said.includes(`### ${name}`));
    for (const column of Object.keys(columns)) assert.ok(said.includes(`- \`${column}\`: `), column);
    assert.equal(text(name).split('\r\n')[0], `\ufeff${Object.keys(columns).join(',')}`);
  }
  for (const name of zip.keys())
    assert.ok(name === 'README.md' || /^(?:files|binder|reports)\//.test(name) || said.includes(name), name);
  assert.ok([...zip.keys()].some((name) => name.startsWith('other/')));
  assert.match(said, /wat een code betekent, staat in codes\.csv/);
});

test('the README is there in four languages, with no word left out and none of a program in it', () => {
  const said = languages.map((language) =>
    readme({ name: 'X', language }, { at: here.house.now(), until: here.house.now() }, []),
  );
  assert.equal(new Set(said).size, 4);
  for (const words of said) {
    assert.doesNotMatch(words, /undefined|\{\w+\}/);
    for (const reason of Object.values(reasons))
      assert.ok(Object.values(reason).some((one) => words.includes(one)));
  }
});

test('codes are said in four languages, and as the service says them', () => {
  const rows = text('codes.csv').split('\r\n');
  assert.ok(rows.some((row) => /^subject,NOISE,NOISE,false,,,Geluid.*,Bruit.*,Lärm.*,Noise/.test(row)));
  assert.ok(rows.some((row) => row.startsWith('subject,NOISE/audio,')));
  assert.ok(rows.some((row) => row.startsWith('stage,second_party_refused,')));
  assert.ok(rows.some((row) => row.startsWith('tenure,SOCIAL_RENT,')));
});

test('every case of the service is in it, and no row of another service', async () => {
  const { rows } = await owner.query(`select number from confidential.cases`);
  for (const { number } of rows) assert.ok(text('cases.csv').includes(number));
  const other = await owner.query(`select id from identity.service where slug = 'elders'`);
  for (const name of zip.keys()) assert.ok(!text(name).includes(other.rows[0].id), name);
});

test('it asks the passphrase once more, and the trail says who took it and that each case was read', async () => {
  const wrong = await request(app, cookie, 'POST', '/exports', { passphrase: 'not this one' });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /Deze wachtwoordzin klopt niet/);
  const mediator = await signIn(app, 'mediator@demo.example');
  assert.equal(
    (await request(app, mediator, 'POST', '/exports', { passphrase: 'entente-demo' })).status,
    403,
  );
  const { rows } = await owner.query(
    `select count(*) filter (where action = 'service.export')::int as taken,
       count(distinct case_id) filter (where action = 'case.read')::int as cases from trail.audit_row`,
  );
  assert.deepEqual(rows[0], { taken: 1, cases: 2 });
});

test('a case whose key is gone or whose words were bent is named, and the others go along', async () => {
  const gone = await town.ask();
  const bent = await town.ask();
  const { rows } = await owner.query(`select shred_key from confidential.cases where number = $1`, [
    gone.number,
  ]);
  await here.house.keyStore.destroy(rows[0].shred_key);
  await owner.query(
    `update confidential.item set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1) where case_id = $1`,
    [bent.caseId],
  );
  zip = await take();
  assert.match(text('problems.csv'), new RegExp(`${gone.number},case,[^,]+,no_key`));
  assert.match(text('problems.csv'), new RegExp(`${bent.number},case,[^,]+,damaged`));
  assert.match(text('items.csv'), /ZEEHOND/);
  assert.equal(JSON.parse(text('everything.json')).tables['problems.csv'].length, 2);
});

test('who begins anew ends the download that he began before, and one that is stopped leaves nothing behind', async () => {
  const begin = () => request(app, cookie, 'POST', '/exports', { passphrase: 'entente-demo' });
  const first = (await begin()).body?.getReader();
  assert.equal((await first?.read())?.done, false);
  const second = await begin();
  await assert.rejects(async () => {
    for (;;) if ((await first?.read())?.done) return;
  }, /begun anew/);
  await second.body?.cancel();
  assert.ok((await take()).has('README.md'));
});
