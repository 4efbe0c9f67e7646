import { concat } from '../vault/bytes.ts';
import { decrypt, encrypt } from '../vault/seal.ts';

const chunkBytes = 256 * 1024;
/** Lengths are rounded up to this, so that the length of what lies in a table hardly tells which file it is. */
const roundedTo = 16 * 1024;

/**
 * A file's bytes in chunks of at most 256 KiB, each sealed to its place: its file, its number and how many there are. So
 * a chunk that is missing, moved or of another file is seen when it is opened.
 */
export function sealChunks(key: Uint8Array, fileId: string, bytes: Uint8Array): Uint8Array[] {
  const padding = (roundedTo - (bytes.length % roundedTo)) % roundedTo;
  const padded = concat(bytes, new Uint8Array(padding));
  const count = Math.max(1, Math.ceil(padded.length / chunkBytes));
  return Array.from({ length: count }, (_, n) =>
    encrypt(key, padded.subarray(n * chunkBytes, (n + 1) * chunkBytes), placeOf(fileId, n, count)),
  );
}

/** The first `size` bytes of what was sealed; throws `SealBroken` when a chunk is missing, changed or out of order. */
export function openChunks(
  key: Uint8Array,
  fileId: string,
  chunks: readonly Uint8Array[],
  size: number,
): Uint8Array {
  const opened = chunks.map((chunk, n) => decrypt(key, chunk, placeOf(fileId, n, chunks.length)));
  return concat(...opened).subarray(0, size);
}

const placeOf = (fileId: string, n: number, count: number) => `file:${fileId}:${n}/${count}`;
