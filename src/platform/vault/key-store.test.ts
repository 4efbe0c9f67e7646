import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { forgottenIn } from './forgotten.ts';
import { folderKeyStore } from './key-store.ts';
import { newKey, SealBroken } from './seal.ts';

const root = await mkdtemp(join(tmpdir(), 'entente-'));
after(() => rm(root, { recursive: true, force: true }));

function newStore() {
  const folder = join(root, randomUUID(), 'keys');
  const installationKey = newKey();
  const now = () => new Date('2026-11-22T10:00:00Z');
  const openAgain = () => folderKeyStore({ folder, installationKey, now });
  const pathOf = (id: string) => join(folder, id.slice(0, 2), `${id}.key`);
  return { folder, installationKey, openAgain, pathOf, store: openAgain() };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function allOf(ids: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const id of ids) all.push(id);
  return all.sort();
}

test('a key that was made is there for the next process too, and is listed', async () => {
  const { store, openAgain } = newStore();
  assert.deepEqual(await allOf(store.ids()), []);
  const made = await Promise.all(Array.from({ length: 20 }, () => store.make()));
  for (const { id, key } of made) {
    assert.deepEqual(await store.get(id), key);
    assert.deepEqual(await openAgain().get(id), key);
    assert.equal(await openAgain().has(id), true);
  }
  assert.deepEqual(await allOf(store.ids()), made.map(({ id }) => id).sort());
  assert.equal(new Set(made.map(({ key }) => Buffer.from(key).toString('hex'))).size, 20);
});

test('a destroyed key is gone, from memory as from disk, in this process and in the others', async () => {
  const { folder, store, openAgain } = newStore();
  const other = openAgain();
  const { id, key } = await store.make();
  const { id: kept } = await store.make();
  assert.deepEqual(await other.get(id), key);
  await store.destroy(id);
  for (const each of [store, other, openAgain()]) {
    assert.equal(await each.get(id), null);
    assert.equal(await each.has(id), false);
    assert.deepEqual(await allOf(each.ids()), [kept]);
  }
  await store.destroy(id);
  assert.deepEqual(await forgottenIn(folder), [{ id, at: new Date('2026-11-22T10:00:00Z') }]);
  assert.deepEqual(
    (await filesIn(folder)).filter((file) => file.includes(id)),
    [],
  );
});

test('a key that is read while it is destroyed does not stay in memory', async () => {
  const { folder, store, openAgain, pathOf } = newStore();
  for (let round = 0; round < 30; round += 1) {
    const { id } = await store.make();
    const reader = openAgain();
    const copy = await readFile(pathOf(id));
    await Promise.all([
      reader.get(id).catch(() => null),
      reader.destroy(id),
      reader.get(id).catch(() => null),
    ]);
    // With the same file back (as from a backup) only the disk can give the key: break it, and memory would show.
    await writeFile(pathOf(id), copy.fill(0));
    await assert.rejects(reader.get(id), SealBroken);
    await rm(pathOf(id));
  }
  assert.equal((await forgottenIn(folder)).length, 30);
});

test('changing a key that one was given changes nobody else’s', async () => {
  const { store } = newStore();
  const { id, key } = await store.make();
  const right = key.slice();
  key.fill(0);
  (await store.get(id))?.fill(0);
  assert.deepEqual(await store.get(id), right);
});

test('neither the keys nor the installation’s key stand anywhere in the folder, in no spelling', async () => {
  const { folder, installationKey, store } = newStore();
  const keys = [installationKey];
  for (let n = 0; n < 10; n += 1) keys.push((await store.make()).key);
  const files = await Promise.all((await filesIn(folder)).map((file) => readFile(file)));
  const bytes = Buffer.concat(files);
  assert.equal(files.length, 10);
  for (const key of keys.map((one) => Buffer.from(one))) {
    for (const spelling of [key, key.toString('hex'), key.toString('base64'), key.toString('base64url')]) {
      assert.equal(bytes.indexOf(spelling), -1);
    }
  }
});

test('all files are for their owner only', async () => {
  const { folder, store } = newStore();
  const { id } = await store.make();
  await store.make();
  await store.destroy(id);
  const files = await filesIn(folder);
  assert.equal(files.length, 2);
  for (const file of files) assert.equal((await stat(file)).mode & 0o777, 0o600);
});

test('a key file under another name, another installation or with a changed byte does not open', async () => {
  const { folder, store, openAgain, pathOf } = newStore();
  const [one, two] = [await store.make(), await store.make()];
  const stranger = folderKeyStore({ folder, installationKey: newKey() });
  await assert.rejects(stranger.get(one.id), SealBroken);
  await assert.rejects(stranger.check(), SealBroken);
  await rename(pathOf(one.id), pathOf(two.id));
  await assert.rejects(openAgain().get(two.id), SealBroken);
  assert.equal(await openAgain().get(one.id), null);
});

test('an id that is a path, or anything else than an id, is refused', async () => {
  const { store } = newStore();
  for (const id of [
    '../installation.key',
    '',
    'aa',
    `${'a'.repeat(8)}/../../x`,
    '3f2a0000-0000-4000-8000-00000000000G',
  ]) {
    await assert.rejects(store.get(id), TypeError);
    await assert.rejects(store.destroy(id), TypeError);
    await assert.rejects(async () => store.has(id), TypeError);
  }
});

test('a check makes the folder and removes what a crash left, but no draft that someone is writing', async () => {
  const { folder, store, openAgain, pathOf } = newStore();
  await store.check();
  assert.deepEqual(await filesIn(folder), []);
  const { id, key } = await store.make();
  const long = new Date('2026-11-22T08:59:00Z');
  const recent = new Date('2026-11-22T09:30:00Z');
  await writeFile(`${pathOf(id)}.gone`, 'half destroyed');
  await writeFile(`${pathOf(id)}.old.new`, 'half written long ago');
  await utimes(`${pathOf(id)}.old.new`, long, long);
  await writeFile(`${pathOf(id)}.young.new`, 'being written');
  await utimes(`${pathOf(id)}.young.new`, recent, recent);
  await openAgain().check();
  assert.deepEqual((await filesIn(folder)).sort(), [pathOf(id), `${pathOf(id)}.young.new`].sort());
  assert.deepEqual(await openAgain().get(id), key);
});

test('a line of the list of the forgotten that a power loss cut short costs no other line', async () => {
  const { folder, store } = newStore();
  const ids = [(await store.make()).id, (await store.make()).id];
  for (const id of ids) {
    await store.destroy(id);
    await writeFile(join(folder, 'forgotten.log'), `${id.slice(0, 20)}`, { flag: 'a' });
  }
  assert.deepEqual(
    (await forgottenIn(folder)).map(({ id }) => id),
    ids,
  );
});

test('more keys than memory holds are all still given', async () => {
  const { recentKeys } = await import('./recent-keys.ts');
  const recent = recentKeys(2);
  recent.put('a', newKey());
  recent.put('b', newKey());
  assert.ok(recent.get('a'));
  recent.put('c', newKey());
  assert.deepEqual([recent.get('a') !== null, recent.get('b'), recent.get('c') !== null], [true, null, true]);
});
