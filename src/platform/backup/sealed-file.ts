import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { concat, sameBytes, utf8 } from '../vault/bytes.ts';
import { flushFolder } from '../vault/durable-files.ts';
import { keyedHash } from '../vault/keyed-hash.ts';
import { sodium } from '../vault/sodium.ts';
import { byteReader } from './byte-reader.ts';

/** The file is no backup, was damaged or cut off, or this is not its key. The message is for the operator. */
export class BackupUnreadable extends Error {
  override name = 'BackupUnreadable';
}

const magic = utf8('entente backup 1');
const mostInFrame = 1024 * 1024;
const {
  crypto_secretstream_xchacha20poly1305_HEADERBYTES: headerBytes,
  crypto_secretstream_xchacha20poly1305_TAG_FINAL: final,
  crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: message,
} = sodium;

/** Tells a wrong key from a damaged file; says nothing of the key. */
const keyCheck = (key: Uint8Array) => keyedHash(key, 'backup', 'key check').subarray(0, 16);

/**
 * Writes lines to a new file: compressed, encrypted (XChaCha20-Poly1305 in frames that can be neither moved nor left
 * out), readable by its owner only. The name appears once all of it is on the disk.
 */
export async function writeSealedFile(
  path: string,
  key: Uint8Array,
  lines: AsyncIterable<string>,
): Promise<void> {
  const draft = `${path}.part`;
  try {
    await pipeline(
      Readable.from(lines, { objectMode: true }),
      createGzip(),
      (chunks: AsyncIterable<Buffer>) => frames(chunks, key),
      createWriteStream(draft, { mode: 0o600, flush: true }),
    );
    await rename(draft, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(draft, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new Error(`There is no room for the backup in ${dirname(path)}.`, { cause: error });
    throw error;
  }
}

async function* frames(chunks: AsyncIterable<Buffer>, key: Uint8Array): AsyncGenerator<Uint8Array> {
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  const frame = (plain: Uint8Array, tag: number) => {
    const box = sodium.crypto_secretstream_xchacha20poly1305_push(state, plain, null, tag);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(box.length);
    return concat(length, box);
  };
  yield concat(magic, keyCheck(key), header);
  for await (const chunk of chunks) yield frame(chunk, message);
  yield frame(new Uint8Array(), final);
}

/** The lines of a file, as they were written. Throws `BackupUnreadable` where the file is not as it was written. */
export async function* readSealedFile(path: string, key: Uint8Array): AsyncGenerator<string> {
  const plain = Readable.from(opened(path, key)).on('error', (error) => gunzip.destroy(error));
  const gunzip = createGunzip();
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of plain.pipe(gunzip) as AsyncIterable<Buffer>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

async function* opened(path: string, key: Uint8Array): AsyncGenerator<Uint8Array> {
  if (!existsSync(path)) throw new BackupUnreadable(`There is no file ${path}.`);
  const bytes = byteReader(createReadStream(path));
  const start = await bytes.take(magic.length + 16 + headerBytes);
  if (!start || !sameBytes(start.subarray(0, magic.length), magic))
    throw new BackupUnreadable(`${path} is not a backup of Entente, or its beginning is damaged.`);
  if (!sameBytes(start.subarray(magic.length, magic.length + 16), keyCheck(key)))
    throw new BackupUnreadable(
      `This is not the key for ${path}. Is it the file that you mean (the database where the keys belong?), or was it made with another key?`,
    );
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(
    start.subarray(magic.length + 16),
    key,
  );
  for (;;) {
    const box = await nextFrame(bytes, path);
    const pulled = sodium.crypto_secretstream_xchacha20poly1305_pull(state, box, null);
    if (!pulled) throw new BackupUnreadable(`${path} is damaged. Take another copy.`);
    if (pulled.tag === final) break;
    yield pulled.message;
  }
  if (await bytes.take(1)) throw new BackupUnreadable(`${path} is damaged: something was added to it.`);
}

async function nextFrame(bytes: ReturnType<typeof byteReader>, path: string): Promise<Uint8Array> {
  const length = await bytes.take(4);
  const size = length ? Buffer.from(length).readUInt32LE() : 0;
  if (size > mostInFrame) throw new BackupUnreadable(`${path} is damaged. Take another copy.`);
  const box = length && (await bytes.take(size));
  if (!box) throw new BackupUnreadable(`${path} is cut off: its end is missing. Take another copy.`);
  return box;
}
