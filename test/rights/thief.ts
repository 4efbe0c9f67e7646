import { readFileSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { contactKey } from '../../src/features/cases/record/contact.ts';
import type { DatabaseAddress } from '../../src/platform/db/address.ts';
import { subKey } from '../../src/platform/vault/installation-key.ts';
import type { KeyStore } from '../../src/platform/vault/key-store.ts';
import { openSealed, pairOf, SealBroken } from '../../src/platform/vault/seal.ts';
import { sodium } from '../../src/platform/vault/sodium.ts';
import { seeAll } from '../see-all.ts';

/** Everything that a thief of the database finds: every value of every row, as bytes. */
export async function stolenValues(address: DatabaseAddress): Promise<Buffer[]> {
  const client = new pg.Client(address);
  await client.connect();
  // The thief has the files, and no policy holds him; the owner of a server of ours is held unless he says so.
  await seeAll(client);
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const values: Buffer[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await client.query(`select * from ${name}`);
    for (const value of rows.flatMap((row) => Object.values(row as object)))
      values.push(Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value) ?? ''));
  }
  await client.end();
  return values;
}

/** Every file in a folder and below, one after the other. */
export async function stolenFiles(folder: string): Promise<Buffer> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return Buffer.concat(await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name)))));
}

/**
 * The server's own files of this database, with its write-ahead log and its messages; null where the server runs
 * elsewhere or does not let us look.
 */
export async function stolenServerFiles(address: DatabaseAddress): Promise<Buffer | null> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query('checkpoint');
    const { rows } = await client.query<{ pid: number; oid: string }>(
      'select pg_backend_pid() as pid, oid::text from pg_database where datname = current_database()',
    );
    const { pid, oid } = rows[0] as { pid: number; oid: string };
    // A server process works in its data folder; the setting may be a name that only the server understands.
    const folder = await readlink(`/proc/${pid}/cwd`);
    const parts = [join(folder, 'base', oid), join(folder, 'pg_wal')];
    // Our own server writes its messages two folders up, others in `log`.
    const messages = [join(folder, 'log'), join(folder, '..'), join(folder, '../..')];
    return Buffer.concat([
      ...(await Promise.all(parts.map(stolenFiles))),
      ...(await Promise.all(messages.map(stolenMessages))).flat(),
    ]);
  } catch (error) {
    if (['42501', 'ENOENT', 'EACCES'].includes((error as { code?: string }).code ?? '')) return null;
    throw error;
  } finally {
    await client.end();
  }
}

async function stolenMessages(folder: string): Promise<Buffer[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.filter((name) => name.endsWith('.log')).map((name) => readFile(join(folder, name))),
  );
}

/** The words that stand in these bytes, in clear or in an encoding that hides nothing. */
export function found(bytes: Buffer, words: readonly string[]): string[] {
  const text = bytes.toString('latin1');
  return words.filter((word) =>
    [
      word,
      word.toLowerCase(),
      Buffer.from(word).toString('hex'),
      Buffer.from(word).toString('base64').slice(1, -3),
      Buffer.from(word, 'utf16le').toString('latin1'),
    ].some((form) => text.includes(form)),
  );
}

/** Every key that follows from the server's own: for each purpose that the code names, and for each case in the key store. */
export async function serversKeys(installationKey: Uint8Array, keyStore: KeyStore): Promise<Uint8Array[]> {
  const keys = [installationKey];
  const source = fileURLToPath(new URL('../../src', import.meta.url));
  const files = (await readdir(source, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  for (const name of files)
    for (const [, purpose = ''] of readFileSync(join(source, name), 'utf8').matchAll(
      /subKey\([\w.]+, '([^']+)'\)/g,
    ))
      keys.push(subKey(installationKey, purpose));
  for await (const id of keyStore.ids()) {
    const key = await keyStore.get(id);
    if (key) keys.push(key, contactKey(key, installationKey));
  }
  return keys;
}

/**
 * What these keys make of these values, to whatever place they are bound: who has the key can take the cipher's stream
 * alone and leave the check of the place out. Sealed boxes are tried with each key.
 */
export function openedWith(keys: Uint8Array[], values: Buffer[]): Buffer {
  const opened: Buffer[] = [];
  for (const value of values.filter((one) => one[0] === 1 && one.length >= 41 && one.length < 100_000))
    for (const key of keys) {
      const plain = withoutCheck(key, value);
      const boxes = [value, plain.subarray(0, boxedKey)];
      opened.push(plain, ...keys.flatMap((one) => boxes.flatMap((box) => unboxed(one, box))), newLine);
    }
  return Buffer.concat(opened);
}

const newLine = Buffer.from('\n');
/** The length of a key in a sealed box, with the byte of its version. */
const boxedKey = 1 + 48 + 32;

function withoutCheck(key: Uint8Array, value: Buffer): Buffer {
  const [nonce, box] = [value.subarray(1, 25), value.subarray(25)];
  const zeros = new Uint8Array(box.length);
  const stream = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(zeros, null, null, nonce, key);
  return Buffer.from(box.map((byte, index) => byte ^ (stream[index] as number)));
}

function unboxed(key: Uint8Array, box: Buffer): Buffer[] {
  if (box.length !== boxedKey || box[0] !== 1) return [];
  try {
    return [Buffer.from('A BOX OPENED '), Buffer.from(openSealed(pairOf(key), box))];
  } catch (error) {
    if (error instanceof SealBroken) return [];
    throw error;
  }
}
