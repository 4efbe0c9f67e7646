import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { newKey, SealBroken } from '../vault/seal.ts';
import { openChunks, sealChunks } from './sealed-chunks.ts';

const key = newKey();

test('a file comes back byte for byte, whatever its length', async () => {
  for (const size of [0, 1, 16_384, 262_143, 262_144, 262_145, 1_000_000]) {
    const bytes = new Uint8Array(randomBytes(size));
    const chunks = [...sealChunks(key, 'a', bytes)];
    assert.deepEqual(Buffer.from(await openChunks(key, 'a', chunks, size)), Buffer.from(bytes));
  }
});

test('a chunk that is missing, moved, changed or of another file is seen', async () => {
  const chunks = [...sealChunks(key, 'a', randomBytes(600_000))];
  assert.equal(chunks.length, 3);
  const [one, two, three] = chunks as [Uint8Array, Uint8Array, Uint8Array];
  const bent = Uint8Array.from(two);
  bent[100] = (bent[100] as number) ^ 1;
  for (const wrong of [
    [one, two],
    [two, one, three],
    [one, bent, three],
    [...chunks, three],
  ])
    await assert.rejects(openChunks(key, 'a', wrong, 600_000), SealBroken);
  await assert.rejects(openChunks(key, 'b', chunks, 600_000), SealBroken);
});

test('files of about the same length have the same length sealed', () => {
  const length = (size: number) =>
    [...sealChunks(key, 'a', new Uint8Array(size))].reduce((sum, c) => sum + c.length, 0);
  assert.equal(length(100), length(16_000));
  assert.equal(length(300_000), length(305_000));
});
