import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fillWithMarkers } from '../../../../test/fill-with-markers.ts';
import { fullRoom } from '../../../../test/full-room.ts';
import { type TestHouse, testHouse } from '../../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../../test/town.ts';
import { type WordsTown, wordsTown } from '../../../../test/words-town.ts';
import { createApp } from '../../../app/app.ts';
import { readZip } from './read-zip.fixture.ts';

async function take(app: ReturnType<typeof createApp>, cookie: string): Promise<Map<string, Buffer>> {
  const answer = await request(app, cookie, 'POST', '/exports', { passphrase: 'entente-demo' });
  return readZip(new Uint8Array(await answer.arrayBuffer()));
}

const wordsIn = (zip: ReadonlyMap<string, Buffer>, name: string): string =>
  (zip.get(name)?.toString('utf8') ?? '').replaceAll('""', '"');

/** Where these words are: in everything.json, and in a table or a file. */
function lookFor(zip: ReadonlyMap<string, Buffer>, words: readonly string[]): void {
  const json = JSON.stringify(JSON.parse(zip.get('everything.json')?.toString('utf8') ?? ''));
  const apart = [...zip.keys()].filter((name) => /\.csv$|^files\//.test(name));
  const all = apart.map((name) => `${name}\n${wordsIn(zip, name)}`).join('\n');
  const missing = words.filter((word) => !all.includes(word));
  assert.deepEqual(missing, [], 'words that no table and no file has');
  const inFiles = words.filter((word) => !json.includes(word));
  for (const word of inFiles)
    assert.ok(
      apart.some((name) => name.startsWith('files/') && wordsIn(zip, name).includes(word)),
      `${word} is not in everything.json`,
    );
}

let here: TestHouse;
let town: SmallTown;
let app: ReturnType<typeof createApp>;
before(async () => {
  here = await testHouse();
  town = await smallTown(here.house);
  app = createApp(here.house);
});
after(() => here.close());

test('whatever anybody wrote anywhere in a case is in the export: names, stories, notes, messages, files', async () => {
  const desk = await signIn(app, 'coordinator@demo.example');
  const { cases, words } = await fillWithMarkers(here.house, app, town, desk);
  const zip = await take(app, desk);
  assert.equal(wordsIn(zip, 'problems.csv').trim().split('\r\n').length, 1);
  lookFor(zip, words);
  for (const one of cases) {
    const pages = await Promise.all(
      one.paths.map(async (path) => (await request(app, desk, 'GET', path)).text()),
    );
    const seen = one.words.filter((word) => pages.some((page) => page.includes(word)));
    assert.ok(seen.length > 25);
    lookFor(zip, seen);
    const files = [...zip.keys()].filter((name) => name.startsWith(`files/${one.number}/`));
    assert.equal(files.length, 3);
  }
  assert.ok(![...zip].some(([name, bytes]) => name !== 'README.md' && bytes.includes('"key":"')));
});

test('a case in which each side did all that a party can do is in it whole', async () => {
  const other = await testHouse();
  const between: WordsTown = await wordsTown(other);
  try {
    const words: string[] = [];
    const say = () => {
      const word = `Zeepaardje${String(words.length + 1).padStart(3, '0')}q`;
      words.push(word);
      return word;
    };
    const two = await fullRoom(other.house, between, say);
    const theirs = createApp(other.house);
    const desk = await signIn(theirs, 'coordinator@demo.example');
    const zip = await take(theirs, desk);
    assert.ok(words.length > 30);
    lookFor(zip, words);
    for (const table of [
      'agreement',
      'agreement_signature',
      'appointment_party',
      'offered_time',
      'words_offered',
      'words_received',
    ])
      assert.ok(wordsIn(zip, `other/confidential.${table}.csv`).includes(two.number), table);
    assert.match(wordsIn(zip, 'agreement-lines.csv'), new RegExp(`${two.number},.*Zeepaardje`));
    assert.match(wordsIn(zip, 'letters.csv'), new RegExp(`${two.number},first,`));
  } finally {
    await between.close();
    await other.close();
  }
});
