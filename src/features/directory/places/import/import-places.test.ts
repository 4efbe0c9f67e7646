import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { testInstallationKey } from '../../../../../test/database.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { as, rolePassword } from '../../../../platform/db/address.ts';
import { type Database, openDatabase } from '../../../../platform/db/database.ts';
import { openPool } from '../../../../platform/db/open-pool.ts';
import type { Ingredients } from '../build-gazetteer.ts';
import { loadBuiltIn } from '../built-in/load.ts';
import { findPlace } from '../find-place.ts';
import { attributions } from '../name-in.ts';
import { outlinesFor } from '../outlines.ts';
import { theGazetteer } from '../the-gazetteer.ts';
import { importPlaces } from './import-places.ts';
import { readLists } from './read-lists.ts';
import { reportOf } from './report.ts';

let open: TestHouse;
let job: Database;
let folder: string;
/** As if Belgium had five municipalities. */
let small: Ingredients;
before(async () => {
  const builtIn = await loadBuiltIn();
  const five = ['be:62063', 'be:62051', 'be:62079', 'be:63061', 'be:21004'];
  const municipalities = builtIn.municipalities.filter(
    ({ code }) => code.startsWith('nl') || five.includes(code),
  );
  small = { ...builtIn, municipalities };
  open = await testHouse();
  const password = rolePassword(testInstallationKey, 'entente_directory');
  job = openDatabase(
    openPool(as(open.owner, 'entente_directory', password), { max: 2, name: 'import test' }),
  );
  folder = await mkdtemp(join(tmpdir(), 'entente-geo-'));
});
after(async () => {
  await job.close();
  await open.close();
  await rm(folder, { recursive: true, force: true });
});

const square = (lon: number, lat: number) => [
  [
    [lon, lat],
    [lon + 0.1, lat],
    [lon + 0.1, lat + 0.1],
    [lon, lat],
  ],
];
const boundaries = (codes: string[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: codes.map((nis, at) => ({
      type: 'Feature',
      properties: { nis },
      geometry: { type: 'Polygon', coordinates: square(4 + at / 10, 50.5) },
    })),
  });
const row = (postcode: string, place: string, district: string) =>
  ['BE', postcode, place, 'Wallonie', 'WAL', 'Liège', 'WLG', 'Liège', district, '50.6', '5.6', '4'].join(
    '\t',
  );
const names = (municipalities: object[]) => JSON.stringify({ municipalities });

async function write(files: Record<string, string | Buffer>): Promise<string[]> {
  const paths = Object.entries(files).map(([name, text]) => [join(folder, name), text] as const);
  for (const [path, text] of paths) await writeFile(path, text);
  return paths.map(([path]) => path);
}

async function imported(files: Record<string, string>, dryRun = false): Promise<string> {
  const lists = await readLists(await write(files));
  assert.deepEqual(lists.problems, []);
  const done = await importPlaces(job, lists.sources, { dryRun, now: open.house.now(), builtIn: small });
  assert.ok(done.ok);
  return reportOf(lists, done.value, { dryRun, all: false });
}

async function found(typed: string): Promise<string> {
  const place = findPlace(await theGazetteer(open.house), typed);
  if (place.kind === 'several') return place.municipalities.map(({ code }) => code).join(' ');
  return place.kind === 'municipality' ? place.municipality.code : place.kind;
}

const first = {
  'be.json': boundaries(['62063', '62051', '62079', '63061']),
  'names.json': names([
    { nis: '62063', nl: 'Luik', fr: 'Liège', de: 'Lüttich', pc: ['4000', '9'], alias: ['Angleur'] },
    { nis: '62051', fr: 'Herstal', pc: ['4040', '4099'] },
    { nis: '99999', fr: 'Nulle-Part', pc: ['9999'] },
    { fr: 'Sans code' },
  ]),
  'BE.txt': [
    ...[
      row('4000', 'Liège', '62'),
      row('4040', 'Herstal', '62'),
      row('4041', 'Vottem', '62'),
      row('4000', 'Rocourt', '62'),
    ],
    ...[
      row('4041', 'Milmort', '62'),
      row('612', 'Rien', '62'),
      row('9999', 'Nulle-Part', '99'),
      'BE\tkapot',
      '',
    ],
  ].join('\n'),
};

test('before any import the places that come with the app serve; a dry run changes nothing', async () => {
  assert.equal(await found('4040'), 'postcode');
  const report = await imported(first, true);
  assert.match(report, /Would now be there: 4 Belgian/);
  assert.match(report, /dry run: nothing was written/);
  assert.equal(await found('4040'), 'postcode');
  assert.deepEqual(await outlinesFor(open.house), []);
});

test('lists are read together, and what was left out is said with its line and why', async () => {
  const report = await imported(first);
  for (const said of [
    /Now there: 4 Belgian and \d+ Dutch municipalities, 3 postcodes .* 4 outlines/,
    /names\.json: no postcode of four digits \(1\)\n {4}municipality 62063: 9\n/,
    /names\.json: no code of five digits, or no names \(1\)\n {4}entry 4: /,
    /names\.json: no municipality of today \(1\)\n {4}municipality 99999: Nulle-Part\n/,
    /a code of the post office itself: .* \(1\)\n {4}municipality 62051: 4099\n/,
    /BE\.txt: no postcode of four digits \(1\)\n {4}line 6: /,
    /BE\.txt: not twelve columns \(1\)\n {4}line 8: BE\tkapot\n/,
    /Filled in:\n {2}names\.json: not in the list: filled from the others \(2\)\n {4}municipality 62079: Oupeye\n/,
    /BE\.txt: in no municipality that the lists know \(1\)\n {4}line 7: 9999 Nulle-Part\n/,
  ])
    assert.match(report, said);
  assert.deepEqual(
    [
      await found('4040'),
      await found('4041 Vottem'),
      await found('Rocourt'),
      await found('Льеж'),
      await found('Charleroi'),
    ],
    ['be:62051', 'be:62051', 'be:62063', 'be:62063', 'unknown'],
  );
  const [outline] = await outlinesFor(open.house);
  assert.equal(outline?.code, 'be:62051');
  assert.deepEqual(outline?.rings[0]?.[0], [4.1, 50.5]);
  const gazetteer = await theGazetteer(open.house);
  assert.deepEqual(
    attributions(gazetteer).map(({ publisher }) => publisher),
    [...['GeoNames', 'bpost, BOSA, Opendatasoft', 'Statbel']],
  );
});

test('the same lists once more change nothing, and it is said', async () => {
  const { version } = await theGazetteer(open.house);
  assert.match(await imported(first), /Nothing has changed: 4 Belgian/);
  assert.equal((await theGazetteer(open.house)).version, version);
});

test('a municipality that is no longer there leads to that which has its postcodes, or to none where nothing tells', async () => {
  const after = {
    'be.json': boundaries(['62063', '62999']),
    'names.json': names([
      { nis: '62063', fr: 'Liège', pc: ['4000'] },
      { nis: '62999', fr: 'Nouvelle-Herstal', pc: ['4040', '4041'] },
    ]),
  };
  const report = await imported(after);
  assert.match(report, /new: be:62999 Nouvelle-Herstal/);
  assert.match(report, /ended: be:62051 Herstal, went into be:62999/);
  assert.match(report, /ended: be:63061 .*, into which it went is unknown/);
  assert.equal(await found('be:62051'), 'be:62999');
  assert.match(await imported(after), /Nothing has changed/);
  const back = await imported(first);
  assert.match(back, /new: be:62051 Herstal/);
});

test('what cannot be read is said in a plain sentence, and nothing of all files comes in', async () => {
  const big = join(folder, 'big.txt');
  await writeFile(big, '');
  const { truncate } = await import('node:fs/promises');
  await truncate(big, 200 * 1024 * 1024);
  const paths = await write({
    'latin.txt': Buffer.from(row('4000', 'Liège', '62'), 'latin1'),
    'cut.json': boundaries(['62063']).slice(0, -30),
    'packed.zip': Buffer.from([0x50, 0x4b, 3, 4, 0]),
    'packed.gz': Buffer.from([0x1f, 0x8b, 8, 0]),
    'letter.txt': 'Dear reader,',
    'metres.json': boundaries(['62063']).replaceAll('50.5', '150500.5'),
    'empty.txt': '',
    'twice.json': first['be.json'],
    'again.json': first['be.json'],
    'odd.json': '{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","arcs":[[7]]}}}',
  });
  const { problems } = await readLists([big, ...paths, join(folder, 'absent.txt')]);
  for (const said of [
    /^big\.txt: it has 200 MB/,
    /^latin\.txt: it is not UTF-8 \(perhaps Latin-1/,
    /^cut\.json: its JSON is broken or cut off/,
    /^packed\.zip: it is a zip archive/,
    /^packed\.gz: it is packed with gzip/,
    /^letter\.txt: it is no list of places/,
    /^metres\.json: it has areas, but none .* not in degrees/,
    /^empty\.txt: it is empty/,
    /^twice\.json and again\.json are both a list of statbel/,
    /^odd\.json: /,
    /absent\.txt is not there/,
  ])
    assert.ok(
      problems.some((problem) => said.test(problem)),
      `${said} in\n${problems.join('\n')}`,
    );
  const bare = await mkdtemp(join(tmpdir(), 'entente-geo-'));
  await cp(paths[2] as string, join(bare, 'readme.md'));
  assert.match((await readLists([bare])).problems.join(), /There is no list of places in /);
  await rm(bare, { recursive: true });
});

test('boundaries of less than half of the country are refused, for all others would count as ended', async () => {
  const lists = await readLists(await write({ 'be.json': boundaries(['62063']) }));
  const done = await importPlaces(job, lists.sources, { dryRun: false, now: open.house.now() });
  assert.deepEqual(done, {
    ...{ ok: false, kind: 'not_whole' },
    detail: { file: 'be.json', named: 1, there: 4 },
  });
});

test('an import that breaks off leaves all as it was', async () => {
  const lists = await readLists(await write(first));
  const [list] = lists.sources;
  assert.ok(list);
  const broken = { ...list, content: { ...list.content, outlines: { 'be:62063': null as never } } };
  const before = (await theGazetteer(open.house)).version;
  await assert.rejects(importPlaces(job, [broken], { dryRun: false, now: open.house.now() }));
  assert.equal((await theGazetteer(open.house)).version, before);
  assert.equal(await found('4040'), 'be:62051');
});

test('nobody but the import writes places', async () => {
  const { sql } = await import('kysely');
  for (const table of ['geo_source', 'municipality', 'postcode', 'outline'])
    await assert.rejects(
      open.house.db.as({ kind: 'job', job: 'x' }, (tx) =>
        sql`delete from ${sql.table(`directory.${table}`)}`.execute(tx),
      ),
      /permission denied/,
    );
});
