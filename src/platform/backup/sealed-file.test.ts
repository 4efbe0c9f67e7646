import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readSealedFile, writeSealedFile } from './sealed-file.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-backup-'));
});
after(() => rm(folder, { recursive: true }));

const key = new Uint8Array(randomBytes(32));
async function* lines(count: number): AsyncGenerator<string> {
  for (let n = 0; n < count; n++) yield `MARKER line ${n} é ${randomBytes(40).toString('hex')}\n`;
}
const read = async (path: string, with_ = key) => {
  const found: string[] = [];
  for await (const line of readSealedFile(path, with_)) found.push(line);
  return found;
};
async function written(name: string, count = 5000): Promise<string> {
  const path = join(folder, name);
  await writeSealedFile(path, key, lines(count));
  return path;
}

test('what was written is read again, and nothing of it stands in the file in clear', async () => {
  const path = await written('whole');
  const found = await read(path);
  assert.equal(found.length, 5000);
  assert.match(found[4999] ?? '', /^MARKER line 4999 é /);
  assert.ok(!(await readFile(path)).includes('MARKER'));
  assert.equal((await stat(path)).mode & 0o777, 0o600);
});

test('a file of no line is read as one of no line', async () => {
  assert.deepEqual(await read(await written('empty', 0)), []);
});

test('another key is said to be another key', async () => {
  await assert.rejects(read(await written('other'), new Uint8Array(32)), /not the key for/);
});

test('a file cut off anywhere is said to be cut off', async () => {
  const path = await written('cut', 300);
  const { size } = await stat(path);
  for (const keep of [size - 1, size - 21, size - 22, Math.floor(size / 2), 60, 57]) {
    const whole = await readFile(path);
    await truncate(path, keep);
    await assert.rejects(read(path), /cut off|damaged/, `kept ${keep} of ${size}`);
    await writeFile(path, whole);
  }
  await truncate(path, 20);
  await assert.rejects(read(path), /not a backup/);
});

test('one changed bit is found, wherever it is', async () => {
  const path = await written('bit', 300);
  const whole = await readFile(path);
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
    const bent = Buffer.from(whole);
    bent.writeUInt8((bent[at] ?? 0) ^ 1, at);
    await writeFile(path, bent);
    await assert.rejects(read(path), { name: 'BackupUnreadable' }, `byte ${at}`);
  }
});

test('frames that changed places, and anything added at the end, are found', async () => {
  const path = await written('order', 20_000);
  const whole = await readFile(path);
  await writeFile(path, Buffer.concat([whole, Buffer.from('x')]));
  await assert.rejects(read(path), /something was added/);
  const first = 16 + 16 + 24;
  const lengthOf = (at: number) => 4 + whole.readUInt32LE(at);
  const second = first + lengthOf(first);
  const third = second + lengthOf(second);
  const fourth = third + lengthOf(third);
  const swapped = [whole.subarray(0, second), whole.subarray(third, fourth), whole.subarray(second, third)];
  await writeFile(path, Buffer.concat([...swapped, whole.subarray(fourth)]));
  await assert.rejects(read(path), /damaged/);
});

test('a backup that fails half-way leaves no file', async () => {
  async function* failing(): AsyncGenerator<string> {
    yield* lines(100);
    throw new Error('the database went away');
  }
  await assert.rejects(writeSealedFile(join(folder, 'failed'), key, failing()), /went away/);
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('failed')),
    [],
  );
});
