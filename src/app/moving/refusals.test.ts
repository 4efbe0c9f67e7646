import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { TOTP } from 'otpauth';
import { settle } from '../../../db/demo-town/settle.ts';
import { testHouse } from '../../../test/house.ts';
import { request, type SmallTown, signIn, smallTown } from '../../../test/town.ts';
import { fileIn, type Place, receive, send, transportKey, withAnotherKey } from '../../../test/two-houses.ts';
import {
  beginSecondFactor,
  checkSecondFactor,
  confirmSecondFactor,
  secretOf,
} from '../../features/accounts/second-factor/second-factor.ts';
import { atToken } from '../../features/surveys/answering/take-answer.ts';
import { tokenFor } from '../../features/surveys/asking/make-link.ts';
import { currentSet } from '../../features/surveys/sets/queries.ts';
import { openSession } from '../../platform/backup/queries.ts';
import { writeSealedFile } from '../../platform/backup/sealed-file.ts';
import { folderShelf } from '../../platform/vault/folder-shelf.ts';
import { newKey } from '../../platform/vault/seal.ts';
import { createApp } from '../app.ts';
import { fileKey, lineText, serviceLines } from './service-file.ts';

let folder: string;
let old: Place;
let town: SmallTown;
let whole: string;
let number: string;
let token: string;
let recoveryCode: string;
let fresh: Place;
const mediator = () => town.mediators[0].member.memberId;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-moving-'));
  const open = await testHouse();
  const { house } = open;
  old = { open, house };
  town = await smallTown(house);
  ({ number } = await town.ask({ story: 'ZEEHOND' }));
  await town.ask();
  const { memberId } = town.working.coordinator;
  token = await house.db.as({ kind: 'member', memberId }, async (tx) => {
    const set = await currentSet(tx, town.service.id, house.now());
    return tokenFor(house, { set, quarter: '2026-Q4', moment: 'closing', form: 'whole' });
  });
  recoveryCode = await withSecondFactor(mediator());
  whole = fileIn(folder, 'whole');
  await send(old, 'demostad', whole);
});
after(async () => {
  await old.open.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  fresh = withAnotherKey(await testHouse());
});
afterEach(() => fresh.open.close());

/** One of his recovery codes. */
function withSecondFactor(memberId: string): Promise<string> {
  const { house } = old;
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    await beginSecondFactor(tx, house, memberId);
    const secret = (await secretOf(tx, house, memberId)) ?? '';
    const code = new TOTP({ secret }).generate({ timestamp: house.now().getTime() });
    const done = await confirmSecondFactor(tx, house, { id: memberId, name: 'Mia Middelaar' }, code);
    return done.ok ? (done.value.recoveryCodes[0] ?? '') : '';
  });
}

/** How much is in the new house: services, members, rows of the trail, keys. */
async function holds({ open }: Place): Promise<number> {
  const owner = await openSession(open.owner, 'moving test');
  await owner.query('begin; alter table trail.audit_row no force row level security');
  const { rows } = await owner.query(
    `select ((select count(*) from identity.service) + (select count(*) from identity.member)
      + (select count(*) from trail.audit_row))::int as n`,
  );
  await owner.query('rollback');
  await owner.end();
  let keys = 0;
  for await (const _key of folderShelf(open.keysFolder).ids()) keys += 1;
  return rows[0].n + keys;
}

async function refuses(path: string, why: RegExp, key = transportKey, left = 0): Promise<void> {
  await assert.rejects(receive(fresh, path, key), why);
  assert.equal(await holds(fresh), left, 'nothing came in');
}

/** The file once more, with other lines in it. */
async function bent(name: string, bend: (text: string) => string): Promise<string> {
  const path = fileIn(folder, name);
  const lines: string[] = [];
  for await (const line of serviceLines(whole, transportKey)) lines.push(bend(lineText(line)));
  await writeSealedFile(path, fileKey(transportKey), Readable.from(lines.filter((line) => line !== '')));
  return path;
}

test('a file that is cut, changed, of another kind or under another key is refused, and nothing comes in', async () => {
  const bytes = await readFile(whole);
  const broken = fileIn(folder, 'broken');
  await writeFile(broken, bytes.subarray(0, bytes.length - 40));
  await refuses(broken, /cut off|damaged/);
  const changed = Buffer.from(bytes);
  changed[Math.floor(bytes.length / 2)] = (changed[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
  await writeFile(broken, changed);
  await refuses(broken, /damaged/);
  await writeFile(broken, 'een brief aan de buren, en verder niets van dit alles');
  await refuses(broken, /not a backup/);
  await refuses(fileIn(folder, 'nowhere'), /There is no file/);
  await refuses(whole, /not the key/, newKey());
});

test('a file of another version, or an old one, is refused with what to do', async () => {
  const other = await bent('version', (text) => text.replace(/("name":"0276[^}]*"sha256":")..../, '$1beef'));
  await refuses(other, /another version.*Update both/s);
  fresh.open.setNow(new Date('2027-01-01T09:00:00Z'));
  await refuses(whole, /over 30 days old/);
});

test('a file that lacks a row is refused, also where it says that it holds fewer', async () => {
  let left = 1;
  const without = (text: string) =>
    text.startsWith('R') && text.includes('"side":"first"') && left-- > 0 ? '' : text;
  await refuses(await bent('lacking', without), /does not hold what it says/);
  left = 1;
  const fewer = (text: string) =>
    without(text).replace(/"end","rows":(\d+)/, (_all, rows) => `"end","rows":${Number(rows) - 1}`);
  await refuses(await bent('fewer', fewer), /refers to one that is not in it/);
});

test('it comes in once', async () => {
  await receive(fresh, whole);
  const there = await holds(fresh);
  await refuses(whole, /“Buurtbemiddeling Demostad” is here already/, transportKey, there);
});

test('whoever is a member there already under the same address stops it, by name', async () => {
  await settle(
    { ...fresh.house },
    { email: 'Coordinator@demo.example', name: 'Iemand Anders', language: 'nl' },
  );
  const there = await holds(fresh);
  await refuses(whole, /coordinator@demo\.example is a member here already/, transportKey, there);
});

test('a case that was forgotten there does not come back', async () => {
  for await (const line of serviceLines(whole, transportKey))
    if (line.kind === 'key')
      await folderShelf(fresh.open.keysFolder).forget({ id: line.id, at: fresh.house.now() });
  await refuses(whole, /2 cases of this file were forgotten here/);
});

test('a second factor, its recovery codes and the links in people’s letters work there', async () => {
  await receive(fresh, whole);
  const { house } = fresh;
  const memberId = mediator();
  const check = (typed: string) =>
    house.db.as({ kind: 'member', memberId }, (tx) => checkSecondFactor(tx, house, memberId, typed));
  const [before, after] = await Promise.all(
    [old, fresh].map((place) =>
      place.house.db.as({ kind: 'member', memberId }, (tx) => secretOf(tx, place.house, memberId)),
    ),
  );
  assert.ok(before && before === after);
  assert.equal(await check('9999-9999'), false);
  assert.equal(await check(recoveryCode), true);
  assert.equal(await check(recoveryCode), false, 'each works once');
  assert.equal((await atToken(house, token))?.service.name, 'Buurtbemiddeling Demostad');
});

test('an earlier case of the same neighbour is recognised there, by hashes of that installation', async () => {
  await receive(fresh, whole);
  const app = createApp(fresh.house);
  const desk = await signIn(app, 'coordinator@demo.example');
  const page = await (await request(app, desk, 'GET', `/cases/${number}`)).text();
  for (const known of ['ZEEHOND', 'Aïsha Aanvrager', 'Bert Buurman', '2026-0002'])
    assert.ok(page.includes(known), known);
});
