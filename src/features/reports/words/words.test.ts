import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from 'pg';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { seeAll } from '../../../../test/see-all.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import { wordsToPublish } from './check-words.ts';
import { type ReportKey, readWords } from './report-words.ts';

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
let desk: string;

before(async () => {
  here = await testHouse(new Date('2026-11-22T09:00:00Z'));
  town = await smallTown(here.house);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  await town.ask({
    first: {
      name: 'Żaneta Wiśniewska',
      street: 'Parkweg',
      house: '9',
      postcode: '4000',
      phone: '0471 22 33 44',
    },
    second: { name: 'Odiel Overburen', street: 'Parkweg', house: '11', postcode: '4000' },
  });
});
after(() => here.close());

const address = '/reports/words?kind=service&from=2026-07&until=2026-09';
const key: ReportKey = { kind: 'service', scope: '', period: { from: '2026-07-01', until: '2026-09-30' } };
const send = (fields: Record<string, string>, cookie = desk, to = address) =>
  request(app, cookie, 'POST', to, fields);
const page = async (cookie = desk) => (await request(app, cookie, 'GET', address)).text();
const toPublish = () => {
  const who = town.working.coordinator;
  return here.house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
    wordsToPublish(tx, here.house, who, key),
  );
};

test('who is in a case is pointed at, and blocks the report until somebody answers for it', async () => {
  assert.deepEqual(await toPublish(), { ok: true, value: '' });
  const saved = await send({
    words: '# Een kwartaal\n\nWij danken **Żaneta** en de buren van de Parkweg 11.',
  });
  assert.equal(saved.status, 303);
  const html = await page();
  assert.match(html, /Naam: Żaneta/);
  assert.match(html, /Adres: Parkweg 11/);
  assert.match(html, /<h3>Een kwartaal<\/h3>/);
  assert.equal((await toPublish()).ok, false);

  const words = 'Wij danken Zaneta, een zangeres.';
  await send({ words });
  assert.equal((await toPublish()).ok, false);
  await send({ words, answered: 'name zaneta' });
  assert.deepEqual(await toPublish(), { ok: true, value: words });
  await send({ words: `${words} En Overburen.`, answered: 'name zaneta' });
  assert.equal((await toPublish()).ok, false, 'what was answered holds for that alone');
});

test('what only looks like a number is warned about, and does not block', async () => {
  await send({ words: 'Bel ons: 04 222 33 44, Kerkstraat 12.' });
  const html = await page();
  assert.match(html, /Telefoonnummer: 04 222 33 44/);
  assert.match(html, /Adres: Kerkstraat 12/);
  assert.match(html, /Er staat niemand van uw zaken/);
  assert.equal((await toPublish()).ok, true);
});

test('the trail says that somebody looked, and never what he found', async () => {
  await send({ words: 'Odiel Overburen was hier.' });
  await page();
  const owner = new Client(here.owner);
  await owner.connect();
  await seeAll(owner);
  const rows = await owner.query<{ row: string }>(
    `select row_to_json(r)::text as row from trail.audit_row r where action = 'report_words.check'`,
  );
  await owner.end();
  assert.ok(rows.rows.length > 0);
  for (const { row } of rows.rows) assert.doesNotMatch(row, /Odiel|Overburen|name /i);
});

test('what is too long is not kept, and stays in the form', async () => {
  const long = 'lang '.repeat(5000);
  const answer = await send({ words: long });
  assert.equal(answer.status, 422);
  const html = await answer.text();
  assert.match(html, /hoogstens 20\.000/);
  assert.ok(html.includes(long.trim()));
});

test('the words lie sealed to the service, and another one reads and overwrites nothing', async () => {
  await send({ words: 'Een geheime zin van ons.' });
  const other = await signIn(app, 'coordinator2@demo.example');
  assert.doesNotMatch(await page(other), /geheime zin/);
  await send({ words: 'Van de andere dienst.' }, other);
  assert.match(await page(), /geheime zin/);
  const { otherCoordinator, coordinator } = town.working;
  const stolen = { ...otherCoordinator, service: coordinator.service };
  const seen = await here.house.db.as({ kind: 'member', memberId: otherCoordinator.memberId }, (tx) =>
    readWords(tx, stolen, key),
  );
  assert.equal(seen.words, '');
  const rows = await here.house.db.as({ kind: 'member', memberId: coordinator.memberId }, (tx) =>
    tx.selectFrom('reporting.report_words').select('sealed').execute(),
  );
  assert.equal(rows.length, 1);
  for (const { sealed } of rows) assert.ok(!Buffer.from(sealed).includes('geheime'));
});

test('an address that names no report is not there', async () => {
  for (const query of [
    '',
    '?from=2026-13&until=2026-12',
    '?from=2026-07&until=2026-06',
    '?kind=partner&from=2026-07&until=2026-09',
  ])
    assert.equal((await request(app, desk, 'GET', `/reports/words${query}`)).status, 404, query);
});

test('only what may be printed can be put in by its button', async () => {
  const answer = await send({ quote: 'Nooit gezegd' });
  assert.equal(answer.status, 422);
  assert.doesNotMatch(await page(), /Nooit gezegd/);
});
