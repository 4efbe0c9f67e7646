import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { toBase64Url } from './bytes.ts';
import { loadInstallationKey, subKey } from './installation-key.ts';
import { newKey } from './seal.ts';

const root = await mkdtemp(join(tmpdir(), 'entente-'));
after(() => rm(root, { recursive: true, force: true }));

const newFolder = () => join(root, randomUUID(), 'data', 'keys');

test('the first start makes a key that later starts find, readable by its owner only', async () => {
  const folder = newFolder();
  const key = await loadInstallationKey({ folder, env: {} });
  assert.equal(key.length, 32);
  assert.deepEqual(await loadInstallationKey({ folder, env: {} }), key);
  assert.equal((await stat(join(folder, 'installation.key'))).mode & 0o777, 0o600);
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
});

test('twenty first starts at once agree on one key and leave nothing else behind', async () => {
  const folder = newFolder();
  const keys = await Promise.all(Array.from({ length: 20 }, () => loadInstallationKey({ folder, env: {} })));
  assert.equal(new Set(keys.map(toBase64Url)).size, 1);
  assert.deepEqual(await readdir(folder), ['installation.key']);
});

test('the variable goes before the file, and then no file is made', async () => {
  const folder = newFolder();
  const key = newKey();
  const env = { ENTENTE_INSTALLATION_KEY: toBase64Url(key) };
  assert.deepEqual(await loadInstallationKey({ folder, env }), key);
  await assert.rejects(readFile(join(folder, 'installation.key')), { code: 'ENOENT' });
});

test('a key that is not 32 bytes stops the start and says where it stands, but not what it is', async () => {
  const folder = newFolder();
  await assert.rejects(
    loadInstallationKey({ folder, env: { ENTENTE_INSTALLATION_KEY: 'changeme' } }),
    (error: Error) =>
      /ENTENTE_INSTALLATION_KEY is not 32 bytes/.test(error.message) && !/changeme/.test(error.message),
  );
  await loadInstallationKey({ folder, env: {} });
  const path = join(folder, 'installation.key');
  await writeFile(path, '');
  await assert.rejects(loadInstallationKey({ folder, env: {} }), /installation\.key is not 32 bytes/);
});

test('keys of different purposes or installations have nothing in common', () => {
  const one = newKey();
  const keys = [subKey(one, 'code'), subKey(one, 'mail'), subKey(newKey(), 'code'), one];
  assert.equal(new Set(keys.map(toBase64Url)).size, 4);
  assert.deepEqual(subKey(one, 'code'), subKey(one, 'code'));
});
