import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { markWhole, townIn } from './demo-folder.ts';

let folder: string;
let said: string[];
const say = (line: string) => said.push(line);
const town = { members: [], residents: [{ code: '1234 5678 9012 3456', number: '2026-0001', as: 'new' }] };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-demo-'));
  said = [];
});
afterEach(() => rm(folder, { recursive: true }));

async function leaveHalfATown(): Promise<void> {
  for (const name of ['postgres', 'keys']) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'rest'), 'half');
  }
}

test('an empty folder is built in, and a whole town is kept as it was', async () => {
  assert.equal(await townIn(folder, say), null);
  await markWhole(folder, town);
  assert.deepEqual(await townIn(folder, say), town);
  assert.deepEqual(said, []);
});

test('half a town, left by a start that was killed, is removed and said so', async () => {
  await townIn(folder, say);
  await leaveHalfATown();
  assert.equal(await townIn(folder, say), null);
  assert.equal(existsSync(join(folder, 'postgres')), false);
  assert.equal(existsSync(join(folder, 'keys')), false);
  assert.match(said.join(), /cut off/);
});

test('data that are not a demo’s are refused and left alone', async () => {
  await leaveHalfATown();
  await assert.rejects(townIn(folder, say), /not those of a demo/);
  assert.equal(existsSync(join(folder, 'keys', 'rest')), true);
});
