import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { employ, settle } from '../../db/demo-town/settle.ts';
import { fillWithMarkers, type MarkedCase } from '../../test/fill-with-markers.ts';
import { fullRoom } from '../../test/full-room.ts';
import { type TestHouse, testHouse } from '../../test/house.ts';
import { foundWords, markerWords, type Source, tracesOf } from '../../test/markers.ts';
import {
  openedWith,
  serversKeys,
  stolenFiles,
  stolenServerFiles,
  stolenValues,
} from '../../test/rights/thief.ts';
import { hiddenField, request, signIn } from '../../test/town.ts';
import { type BetweenTwo, type WordsTown, wordsTown } from '../../test/words-town.ts';
import { bookAppointment } from '../features/cases/appointments/book-appointment.ts';
import { recordHeld } from '../features/cases/appointments/change-appointment.ts';
import { makeLetter } from '../features/cases/letters/making/make-letter.ts';
import { backUp } from '../platform/backup/back-up.ts';
import { as, rolePassword } from '../platform/db/address.ts';
import { folderShelf } from '../platform/vault/folder-shelf.ts';
import { randomId } from '../platform/vault/random-id.ts';
import { createApp } from './app.ts';

let here: TestHouse;
let town: WordsTown;
let app: ReturnType<typeof createApp>;
let desk: string;
let two: BetweenTwo;
let folder: string;
let cases: MarkedCase[];
/** The words of one case in which each party did all that a party can do, by what was done. */
const room: { act: string; word: string }[] = [];
let all: string[];
/** What jobs must read, so that the server’s own keys open it. */
let contact: string[];
/** Letters are kept as what they are made of; they are read when they are printed. */
let inLetters = '';

const marks = markerWords(150, 'B')[Symbol.iterator]();
const mark = (act: string): string => {
  const word = marks.next().value as string;
  room.push({ act, word });
  return word;
};
const isContact = ({ act }: { act: string }) => act === 'changes how he is reached';

before(async () => {
  here = await testHouse();
  town = await wordsTown(here);
  app = createApp(here.house);
  desk = await signIn(app, 'coordinator@demo.example');
  folder = await mkdtemp(join(tmpdir(), 'entente-stolen-room-'));
  const filled = await fillWithMarkers(here.house, app, town, desk);
  cases = filled.cases;
  two = await fullRoom(here.house, town, ({ act }) => mark(act));
  await writeBesides();
  await complain();
  all = [...filled.words, ...room.map(({ word }) => word)];
  const renewed = room.filter(isContact).map(({ word }) => word);
  contact = [...cases.flatMap((one) => one.contact), ...renewed];
});
after(async () => {
  await rm(folder, { recursive: true, force: true });
  await town.close();
  await here.close();
});

/** Why a talk did not take place, what a party says is wrong of him, and a letter to post with a remark. */
async function writeBesides(): Promise<void> {
  const { number, A } = two;
  const who = town.working.coordinator;
  const talk = { kind: 'talk', place: 'home', room: null, minutes: 30, parties: [A.partyId] } as const;
  const id = randomId();
  const starts = new Date(here.house.now().getTime() + 3_600_000);
  const booked = await bookAppointment(here.house, who, { number, id, wish: talk, starts, anyway: true });
  assert.ok(booked.ok);
  here.setNow(new Date(starts.getTime() + 3_600_000));
  const notHeld = { number, id, once: randomId(), held: false, why: mark('a talk not held') };
  assert.ok((await recordHeld(here.house, who, notHeld)).ok);
  const address = `/cases/${number}/access/${A.partyId}/correction`;
  const once = hiddenField(await text(desk, address), 'once');
  const correction = { once, text: mark('a correction'), decision: 'beside', how: 'phone' };
  assert.equal((await request(app, desk, 'POST', address, correction)).status, 303);
  const letter = await makeLetter(here.house, who, {
    ...{ number, once: randomId(), partyId: A.partyId, kind: 'appointment', tag: '', way: 'post' },
    withCode: false,
    appointment: {
      ...{ day: '2026-12-01', time: '14:00' },
      ...{ place: mark('a place in a letter'), remark: mark('a remark in a letter') },
    },
  });
  assert.ok(letter.ok);
  inLetters = JSON.stringify(letter.value);
}

/** Files a complaint, in each of its fields a word. */
async function complain(): Promise<void> {
  const handler = await settle(here.house, {
    ...{ email: 'klachten@demo.example', name: 'Klaas Klacht', language: 'nl' },
  });
  await employ(here.house, handler, 'complaint_handler', town.service);
  const form = '/nl/services/demostad/complaint';
  const once = hiddenField(await (await request(app, '', 'GET', form)).text(), 'once');
  const fields = ['name', 'reach', 'about', 'ended', 'text', 'wish'].map((name) => [name, mark('complaint')]);
  const sent = await request(app, '', 'POST', form, { once, ...Object.fromEntries(fields) });
  assert.equal(sent.status, 303);
}

const text = async (cookie: string, path: string) =>
  Buffer.from(await (await request(app, cookie, 'GET', path)).arrayBuffer()).toString();

/** All pages on which the team, a party or who handles complaints may read them. */
async function whereTheyMay(): Promise<string> {
  const at = `/cases/${two.number}`;
  const pages = ['', '/parties/first', '/parties/second', '/files', '/words', '/agreements', '/appointments'];
  const paths = [...cases.flatMap((one) => one.paths), ...pages.map((page) => `${at}${page}`)];
  for (const { partyId } of [two.A, two.B]) paths.push(`${at}/appointments/parties/${partyId}`);
  const shown = await Promise.all(paths.map((path) => text(desk, path)));
  for (const html of [...shown])
    for (const [, file = ''] of html.matchAll(/(\/cases\/[0-9-]+\/files\/[0-9a-f-]{36})/g))
      shown.push(await text(desk, file));
  for (const party of [two.A, two.B])
    for (const page of ['', '/words', '/agreement', '/times', '/reach'])
      shown.push(await text(await town.cookieOf(party), `/nl/return/case${page}`));
  const complaints = await signIn(app, 'klachten@demo.example');
  const [, dossier = ''] = /(\/complaints\/[0-9a-f-]{36})/.exec(await text(complaints, '/complaints')) ?? [];
  return [...shown, inLetters, await text(complaints, dossier)].join('\n');
}

/** What a thief takes: every value of every table, the key store, a backup, the log, the server’s own files. */
async function stolen(): Promise<Source[]> {
  const reader = rolePassword(here.house.installationKey, 'entente_backup');
  await backUp({
    ...{ owner: here.owner, reader: as(here.owner, 'entente_backup', reader), now: here.house.now() },
    ...{ installationKey: here.house.installationKey, backupKey: new Uint8Array(32).fill(5) },
    keys: { folder: here.keysFolder, shelf: folderShelf(here.keysFolder) },
    ...{ to: join(folder, 'database'), keysTo: join(folder, 'keys') },
  });
  const files = await stolenServerFiles(here.owner);
  return [
    { name: 'database', bytes: Buffer.concat(await stolenValues(here.owner)) },
    { name: 'key store', bytes: await stolenFiles(here.keysFolder) },
    { name: 'backup', bytes: await stolenFiles(folder) },
    { name: 'log', bytes: Buffer.from(here.logged.join('\n')) },
    ...(files ? [{ name: 'files of the server', bytes: files }] : []),
  ];
}

test('over two hundred words, of every field and every act, stand where they may: with the team, the parties, the handler of complaints', async () => {
  assert.ok(all.length >= 230, `${all.length} words were planted`);
  const shown = await whereTheyMay();
  const acts = room.filter(({ word }) => !shown.includes(word)).map(({ act, word }) => `${act}: ${word}`);
  assert.deepEqual(acts, []);
  assert.deepEqual(
    all.filter((word) => !shown.includes(word)),
    [],
  );
});

test('promise 3: database, files, a backup and the log tell none of them, in no encoding and packed in nothing', async () => {
  const sources = await stolen();
  assert.ok((sources[0]?.bytes.length ?? 0) > 100_000, 'the theft is real');
  assert.deepEqual(tracesOf(sources, all), []);
});

test('promise 3: with the server’s own keys too, contact data opens, and no other word of all', async () => {
  const keys = await serversKeys(here.house.installationKey, here.house.keyStore);
  const values = await stolenValues(here.owner);
  const opened = foundWords([{ name: 'opened', bytes: openedWith(keys, values) }], all);
  assert.deepEqual(
    contact.filter((word) => !opened.includes(word)),
    [],
    'what jobs must read is read: the keys are right',
  );
  assert.deepEqual(
    room.filter((one) => opened.includes(one.word) && !isContact(one)),
    [],
  );
  assert.deepEqual(
    opened.filter((word) => !contact.includes(word)),
    [],
  );
});

test('a word that somebody keeps in clear is found, also in UTF-16, base64 and gzip', async () => {
  const [{ word } = { word: '' }] = room;
  const ways = [word, Buffer.from(word, 'utf16le').toString('base64'), gzipSync(word).toString('base64')];
  for (const way of ways) {
    await town.owner.query('update identity.service set phone = $1', [way]);
    const values = Buffer.concat(await stolenValues(here.owner));
    assert.deepEqual(foundWords([{ name: 'database', bytes: values }], all), [word], way);
  }
});
