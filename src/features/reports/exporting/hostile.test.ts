import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { createApp } from '../../../app/app.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { sealChunks } from '../../../platform/files/sealed-chunks.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { newKey } from '../../../platform/vault/seal.ts';
import { insertChunks } from '../../cases/files/queries.ts';
import { caseNumbered } from '../../cases/queries.ts';
import type { Content } from '../../cases/record/content.ts';
import { openForMember } from '../../cases/record/open-for-member.ts';
import { type OpenRecord, writeItem } from '../../cases/record/record.ts';
import { readZip } from './read-zip.fixture.ts';

let here: TestHouse;
let town: SmallTown;
let zip: Map<string, Buffer>;
const names = [
  '../../../etc/passwd',
  '..\\..\\boot.ini',
  'foto.png',
  'FOTO.png',
  'foto.png',
  `${'lang'.repeat(75)}.pdf`,
  '🦭 naar de 👨‍👩‍👧.jpg',
  'nul\u0000in\u202Enaam.txt',
  '=cmd|calc.csv',
  'CON.txt',
  '   ',
];
const notes = [
  '\u0000begin NUL',
  '=HYPERLINK("http://x")',
  '@SUM(1)',
  'twee\r\nregels, "en" meer',
  '\ud800 half',
];

before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  const app = createApp(here.house);
  const { number } = await town.ask({ first: { name: '+32=1', street: '\t=x', house: '-1' } as never });
  await inRecord(number, async (tx, record) => {
    for (const [n, name] of names.entries())
      await keepFile(tx, record, { name, bytes: Buffer.from(`bytes ${n}`) });
    for (const text of notes) await keep(tx, record, { kind: 'note', text });
    await keepFile(tx, record, { name: 'stuk.pdf', bytes: Buffer.from('kort'), pretend: 9000 });
  });
  const cookie = await signIn(app, 'coordinator@demo.example');
  const answer = await request(app, cookie, 'POST', '/exports', { passphrase: 'entente-demo' });
  zip = readZip(new Uint8Array(await answer.arrayBuffer()));
});
after(() => here.close());

function inRecord(number: string, work: (tx: Tx, record: OpenRecord) => Promise<void>): Promise<void> {
  const who = town.working.coordinator;
  return here.house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const row = await caseNumbered(tx, who, number);
    if (!row) throw new Error('The coordinator does not see the case');
    await work(tx, await openForMember(tx, here.house, who, row));
  });
}

async function keep(tx: Tx, record: OpenRecord, content: Content, id: string = randomId()): Promise<void> {
  const author = { role: 'coordinator', id: town.working.coordinator.memberId };
  await writeItem(tx, record, { kind: 'team' }, { id, content, author, now: here.house.now() });
}

/** As an older version or another hand could have left it: past the rules by which files are taken in. */
async function keepFile(
  tx: Tx,
  record: OpenRecord,
  { name, bytes, pretend }: { name: string; bytes: Uint8Array; pretend?: number },
): Promise<void> {
  const [id, key] = [randomId(), newKey()];
  const facts = { kind: 'file', name, type: 'text', size: pretend ?? bytes.length, how: 'own', note: '' };
  await keep(tx, record, { ...facts, key: Buffer.from(key).toString('base64') } as unknown as Content, id);
  const team = record.compartments.find(({ kind }) => kind === 'team');
  const of = {
    item_id: id,
    compartment_id: team?.id ?? '',
    case_id: record.caseId,
    service_id: record.serviceId,
  };
  await insertChunks(tx, of, pretend ? [] : sealChunks(key, id, bytes));
}

test('files with hostile names are all in it, each under a name of its own within its folder', () => {
  const paths = [...zip.keys()].filter((name) => name.startsWith('files/'));
  assert.equal(paths.length, names.length);
  const contents = paths.map((path) => zip.get(path)?.toString('utf8')).sort();
  assert.deepEqual(contents, names.map((_, n) => `bytes ${n}`).sort());
  assert.equal(new Set(paths.map((path) => path.toLowerCase())).size, paths.length);
  for (const path of paths) {
    assert.match(path, /^files\/2026-0001\/team\/[^/\\]+$/);
    assert.doesNotMatch(path, /\.\.|[\p{C}]/u);
    assert.ok(path.length < 150);
  }
});

test('no cell of any table begins a formula or holds a sign that is no text; the JSON has all as it was', () => {
  for (const [name, bytes] of zip) {
    if (!name.endsWith('.csv')) continue;
    const text = bytes.toString('utf8').slice(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    assert.doesNotMatch(text, /[\u0000-\u0008\u000e-\u001f]/, name);
    assert.doesNotMatch(text, /(?:^|,|\n|,")[=@+]/, name);
  }
  const { cases } = JSON.parse(zip.get('everything.json')?.toString('utf8') ?? '');
  const texts = cases[0].items.map(({ text }: { text: string }) => text);
  for (const note of notes) assert.ok(texts.includes(note), JSON.stringify(note));
  assert.equal(cases[0].parties[0].name, '+32=1');
});

test('a file of which bytes are missing is named as damaged, and the rest goes along', () => {
  const text = zip.get('problems.csv')?.toString('utf8') ?? '';
  assert.match(text, /2026-0001,file,[^,]+,damaged/);
  assert.match(zip.get('files.csv')?.toString('utf8') ?? '', /team,,stuk\.pdf/);
});
