import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { toBase64Url } from './bytes.ts';
import { forgottenIn } from './forgotten.ts';
import { folderKeyStore } from './key-store.ts';
import { newKey } from './seal.ts';

const root = await mkdtemp(join(tmpdir(), 'entente-'));
after(() => rm(root, { recursive: true, force: true }));

const rounds = Number(process.env.CHAOS_ROUNDS ?? 5);

const opening = `
  import { writeSync } from 'node:fs';
  import { folderKeyStore } from '${new URL('./key-store.ts', import.meta.url)}';
  const say = (...words) => writeSync(1, words.join(' ') + '\\n');
  const store = folderKeyStore({ folder: process.env.KEYS, installationKey: Buffer.from(process.env.SECRET, 'base64url') });
`;

/** Makes keys for ever, sixteen at a time, and destroys every third; says what it begins and what is done. */
const busy = `${opening}
  const makeAndDestroy = async () => {
    for (let n = 0; ; n += 1) {
      const { id, key } = await store.make();
      say('made', id, Buffer.from(key).toString('base64url'));
      if (n % 3) continue;
      say('destroying', id);
      await store.destroy(id);
      say('destroyed', id);
    }
  };
  await Promise.all(Array.from({ length: 16 }, makeAndDestroy));
`;

const newPlace = () => {
  const installationKey = newKey();
  const folder = join(root, randomUUID(), 'keys');
  const env = { ...process.env, KEYS: folder, SECRET: toBase64Url(installationKey) };
  return { folder, installationKey, env };
};

const runCode = (code: string) => ['--import', 'tsx', '--input-type=module', '-e', code];

/** Every whole line that the child said before it was killed. */
async function linesUntilKilled(child: ChildProcess): Promise<string[][]> {
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
    if (said === '') void sleep(Math.random() * 120).then(() => child.kill('SIGKILL'));
    said += piece;
  });
  const [, signal] = await once(child, 'close');
  assert.equal(signal, 'SIGKILL');
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '));
}

/** What the killed children said, all rounds together. */
const newRecord = () => ({
  made: new Map<string, string>(),
  begun: new Set<string>(),
  gone: new Set<string>(),
});

function note(
  { made, begun, gone }: ReturnType<typeof newRecord>,
  [what, id = '', key = '']: string[],
): void {
  if (what === 'made') made.set(id, key);
  if (what === 'destroying') begun.add(id);
  if (what === 'destroyed') gone.add(id);
}

const mayBe = ({ begun, gone }: ReturnType<typeof newRecord>, id: string, key: string) =>
  gone.has(id) ? [null] : begun.has(id) ? [null, key] : [key];

test(`killed at ${rounds} random instants: what was acknowledged is there, what was destroyed is not`, async () => {
  const { folder, installationKey, env } = newPlace();
  const record = newRecord();
  for (let round = 0; round < rounds; round += 1) {
    const child = spawn(process.execPath, runCode(busy), { env, stdio: ['ignore', 'pipe', 'inherit'] });
    for (const line of await linesUntilKilled(child)) note(record, line);
    const store = folderKeyStore({ folder, installationKey });
    await store.check();
    for (const [id, key] of record.made) {
      const found = await store.get(id);
      assert.ok(mayBe(record, id, key).includes(found && toBase64Url(found)), `${id} after round ${round}`);
    }
    for await (const id of store.ids()) assert.ok(await store.get(id), 'a key is whole or not there');
  }
  assert.ok(record.made.size > rounds && record.gone.size > 0);
  const forgotten = new Set((await forgottenIn(folder)).map(({ id }) => id));
  assert.deepEqual(
    [...record.gone].filter((id) => !forgotten.has(id)),
    [],
  );
});

/** Fills a disk of 256 kB with keys, then says what still works on it. */
const greedy = `${opening}
  const made = [];
  try { for (;;) made.push(await store.make()); } catch (error) { say(error.name); }
  const refusals = new Set();
  for (let n = 0; n < 300; n += 1) await store.make().then((one) => made.push(one), (error) => refusals.add(error.name));
  say([...refusals]);
  let right = 0;
  for (const { id, key } of made) if (Buffer.compare(key, await store.get(id)) === 0) right += 1;
  let listed = 0;
  for await (const id of store.ids()) if (await store.get(id)) listed += 1;
  say(made.length > 10 && right === made.length && listed === made.length);
`;

const ownDisk = (command: string[]) => [
  '-Urm',
  'sh',
  '-c',
  'mkdir -p "$KEYS" && mount -t tmpfs -o size=256k none "$KEYS" && exec "$@"',
  'sh',
  ...command,
];
const mayMount =
  spawnSync('unshare', ownDisk(['true']), { env: { ...process.env, KEYS: tmpdir() } }).status === 0;

test('a full disk is said so, and costs no key that was there', {
  skip: mayMount ? false : 'no small disk can be mounted here (unshare -Urm)',
}, async () => {
  const { env } = newPlace();
  const { stdout } = await promisify(execFile)('unshare', ownDisk([process.execPath, ...runCode(greedy)]), {
    env,
  });
  assert.deepEqual(stdout.split('\n'), ['KeyStoreFull', 'KeyStoreFull', 'true', '']);
});
