import { setImmediate } from 'node:timers/promises';
import { concat } from '../vault/bytes.ts';
import { decrypt, encrypt } from '../vault/seal.ts';

const chunkBytes = 256 * 1024;
/** Lengths are rounded up to this, so that the length of what lies in a table hardly tells which file it is. */
const roundedTo = 16 * 1024;

/**
 * A file’s bytes in chunks of at most 256 KiB, each sealed to its place: its file, its number and how many there are. So
 * a chunk that is missing, moved or of another file is seen when it is opened. Each is made when it is asked for: ten
 * milliseconds at a time, and whoever stores it lets others in between.
 */
export function* sealChunks(key: Uint8Array, fileId: string, bytes: Uint8Array): Generator<Uint8Array> {
  const padding = (roundedTo - (bytes.length % roundedTo)) % roundedTo;
  const padded = concat(bytes, new Uint8Array(padding));
  const count = Math.max(1, Math.ceil(padded.length / chunkBytes));
  for (let n = 0; n < count; n += 1)
    yield encrypt(key, padded.subarray(n * chunkBytes, (n + 1) * chunkBytes), placeOf(fileId, n, count));
}

/**
 * The first `size` bytes of what was sealed; throws `SealBroken` when a chunk is missing, changed or out of order. Others
 * come in between.
 */
export async function openChunks(
  key: Uint8Array,
  fileId: string,
  chunks: readonly Uint8Array[],
  size: number,
): Promise<Uint8Array> {
  const opened: Uint8Array[] = [];
  for (const [n, chunk] of chunks.entries()) {
    opened.push(decrypt(key, chunk, placeOf(fileId, n, chunks.length)));
    await setImmediate();
  }
  return concat(...opened).subarray(0, size);
}

const placeOf = (fileId: string, n: number, count: number) => `file:${fileId}:${n}/${count}`;
