import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, open as openFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { sharedData } from '../../../../../test/shared-data.ts';
import { theDirectory } from '../../directory.ts';
import { changeFacts } from '../../entries/change-facts.ts';
import { nameOf } from '../../entries/say-text.ts';
import { toCsv } from '../csv.ts';
import { toHsds } from '../hsds.ts';
import { importServices } from './import-services.ts';
import { readText } from './read-bytes.ts';

let here: TestHouse;
beforeEach(async () => {
  await here?.close();
  here = await testHouse();
});
after(() => here.close());

const usual = { source: 'list', by: 'import', mapping: {}, country: null, dryRun: false } as const;

async function imported(text: string, settings: Partial<Parameters<typeof importServices>[2]> = {}) {
  const done = await importServices(here.house, text, { ...usual, ...settings });
  assert.ok(done.ok, JSON.stringify(done));
  return done.value.planned.map((row) => (row.what === 'rejected' ? `rejected: ${row.why}` : row.what));
}

const list = `name,country,municipalities,kind,website
Buurtbemiddeling Voorbeeld,NL,Utrecht,neighbour,voorbeeld.example
"Médiation de quartier – Exemple / Buurtbemiddeling Exempel",BE,Liège;Nergenshuizen,neighbour;SAC;tea,
`;

test('each row is accounted for, what it names is found by its code, and nothing of it is confirmed', async () => {
  assert.deepEqual(await imported(list), ['add', 'add']);
  const { bySlug } = await theDirectory(here.house);
  const dutch = bySlug.get('buurtbemiddeling-voorbeeld');
  assert.deepEqual(dutch?.facts.area?.value.municipalities, ['nl:0344']);
  assert.equal(dutch?.facts.website?.value, 'https://voorbeeld.example');
  assert.ok(
    Object.values(dutch?.facts ?? {}).every((fact) => fact.confirmed === null && fact.by === 'import'),
  );
  const belgian = [...bySlug.values()].find((entry) => entry.country === 'be');
  assert.equal(belgian && nameOf(belgian, 'nl'), 'Buurtbemiddeling Exempel');
  assert.equal(belgian && nameOf(belgian, 'fr'), 'Médiation de quartier – Exemple');
  assert.deepEqual(belgian?.facts.kinds?.value, ['neighbour', 'sanction']);
  assert.deepEqual(belgian?.facts.area?.value, {
    municipalities: ['be:62063'],
    postcodes: [],
    names: ['Nergenshuizen'],
  });
});

test('a trial writes nothing, and a second time everything is the same', async () => {
  assert.deepEqual(await imported(list, { dryRun: true }), ['add', 'add']);
  assert.equal((await theDirectory(here.house)).listed.length, 0);
  await imported(list);
  assert.deepEqual(await imported(list), ['same', 'same']);
  assert.deepEqual(await imported(list.replace('voorbeeld.example', 'nieuw.example')), ['change', 'same']);
});

test('what the service said itself stays as it is', async () => {
  await imported(list);
  const entry = (await theDirectory(here.house)).bySlug.get('buurtbemiddeling-voorbeeld');
  const own = 'https://eigen.example';
  await here.house.db.as({ kind: 'keeper', entryId: entry?.id ?? '' }, (tx) =>
    changeFacts(tx, entry?.id ?? '', { website: own }, 'service', here.house.now()),
  );
  assert.deepEqual(await imported(list), ['same', 'same']);
  assert.equal((await theDirectory(here.house)).byId.get(entry?.id ?? '')?.facts.website?.value, own);
});

test('rows that cannot be used are named with their line and why, and the others come in', async () => {
  const rows = `name;country\n;BE\nDienst;FR\n"Een ""dienst"", met; tekens";NL\n"Een ""dienst"", met; tekens";NL\n`;
  assert.deepEqual(await imported(rows), [
    'rejected: it has no name',
    'rejected: its country is not Belgium or the Netherlands: “FR”',
    'add',
    'rejected: it is the same as line 4',
  ]);
});

test('a column with another name is mapped, and one that is not there is refused', async () => {
  const rows = 'Dienst,Waar\nHulp bij ruzie,Utrecht\n';
  const mapping = { Dienst: 'name', Waar: 'municipalities' } as const;
  assert.deepEqual(await imported(rows, { mapping, country: 'nl' }), ['add']);
  const refused = await importServices(here.house, rows, { ...usual, mapping: { Naam: 'name' } });
  assert.equal(!refused.ok && refused.kind, 'unknown_column');
  const nameless = await importServices(here.house, rows, usual);
  assert.equal(!nameless.ok && nameless.kind, 'no_name_column');
});

test('a broken table is refused with its line and nothing of it is written', async () => {
  const broken = await importServices(here.house, 'name,country\nA,NL\n"B,NL\n', usual);
  assert.equal(!broken.ok && broken.kind, 'broken_table');
  assert.equal((await theDirectory(here.house)).byId.size, 0);
});

test('what was exported comes in again as it was, as a table and as HSDS, and then changes nothing', async () => {
  await imported(list);
  const { listed } = await theDirectory(here.house);
  const [table, hsds] = [
    toCsv(listed),
    JSON.stringify({
      contents: listed.map((entry) => toHsds(entry, { origin: here.house.origin, language: 'nl' })),
    }),
  ];
  assert.deepEqual(await imported(table), ['same', 'same']);
  assert.deepEqual(await imported(hsds), ['same', 'same']);
  for (const text of [table, hsds]) {
    await here.close();
    here = await testHouse();
    assert.deepEqual(await imported(text), ['add', 'add']);
    assert.equal(toCsv((await theDirectory(here.house)).listed), table);
  }
});

test('a service of somebody else’s HSDS comes in by the fields of the standard', async () => {
  const service = {
    ...{
      id: randomUUID(),
      name: 'Mediation in Demoville',
      status: 'active',
      description: 'Two people listen.',
    },
    ...{
      url: 'https://hsds.example',
      phones: [{ id: randomUUID(), number: '02 000 00 00' }],
      languages: [{ code: 'fr' }],
    },
  };
  assert.deepEqual(await imported(JSON.stringify([service, { id: 'x' }]), { country: 'be' }), [
    'add',
    'rejected: these parts cannot be read: id',
  ]);
  const entry = (await theDirectory(here.house)).byId.get(service.id);
  assert.equal(entry?.facts.phone?.value, '02 000 00 00');
  assert.equal(entry?.source, 'list');
});

test('a file that is no text in UTF-8 is refused in plain words, before anything is read of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-list-'));
  const kindOf = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(folder, name), bytes);
    const read = await readText(join(folder, name));
    return read.ok ? 'ok' : `${read.kind} ${read.detail?.line ?? ''}`.trim();
  };
  assert.equal(await kindOf('latin1.csv', Buffer.from('name\nLiège\n', 'latin1')), 'wrong_encoding 2');
  assert.equal(await kindOf('packed.zip', Buffer.from('PK\u0003\u0004')), 'packed');
  assert.equal(await kindOf('utf16.csv', Buffer.from('\uFEFFname', 'utf16le')), 'wrong_encoding 1');
  assert.equal(await kindOf('empty.csv', Buffer.alloc(0)), 'empty');
  assert.equal(await kindOf('good.csv', Buffer.from('\uFEFFname\nLiège\n')), 'ok');
  const huge = await openFile(join(folder, 'huge.csv'), 'w');
  await huge.truncate(200 * 1024 * 1024);
  await huge.close();
  const read = await readText(join(folder, 'huge.csv'));
  assert.deepEqual(!read.ok && [read.kind, read.detail], ['too_large', { megabytes: 200 }]);
  await rm(folder, { recursive: true });
});

const published = sharedData('services/published-services.csv');
test('the list of services as they were published comes in with every row accounted for', {
  skip: published ? false : 'the published list is not here',
}, async () => {
  const text = readFileSync(published ?? '', 'utf8');
  const first = await imported(text);
  assert.deepEqual([first.length, first.filter((what) => what === 'add').length], [37, 37]);
  const { listed } = await theDirectory(here.house);
  assert.equal(listed.length, 37);
  // Remarks hold telephone numbers and addresses that nobody confirmed: they are not taken over.
  assert.doesNotMatch(JSON.stringify(listed), /225\.10\.32|Seeliger/);
  assert.deepEqual(new Set(await imported(text)), new Set(['same']));
});
