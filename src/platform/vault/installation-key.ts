import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBase64Url, toBase64Url } from './bytes.ts';
import { flushFolder, makeFolder, unlessMissing, writeNewFile } from './durable-files.ts';
import { derive } from './harden.ts';

const fileName = 'installation.key';
/** The key that a rotation is moving to; while it lies there nothing may start. */
const nextName = 'installation.key.next';

/** Keys for single purposes that outlived the rotation of the key from which they came, by the key that holds them. */
const keptOf = new WeakMap<Uint8Array, ReadonlyMap<string, Uint8Array>>();

type Where = {
  folder: string;
  env: Record<string, string | undefined>;
  /** Only for the rotation itself, which may find its own next key there. */
  rotating?: boolean;
};

/**
 * The installation's key (32 bytes), from ENTENTE_INSTALLATION_KEY (base64url) or from `installation.key` in the folder,
 * which is made at the first start. Several first starts at once agree on one.
 */
export async function loadInstallationKey({ folder, env, rotating }: Where): Promise<Uint8Array> {
  if (env.ENTENTE_INSTALLATION_KEY) {
    return keyFrom(env.ENTENTE_INSTALLATION_KEY, 'the variable ENTENTE_INSTALLATION_KEY');
  }
  const path = join(folder, fileName);
  if (!rotating && existsSync(join(folder, nextName)))
    throw new Error('A change of the installation key was broken off: run entente rotate-keys again.');
  return keyFrom((await unlessMissing(readFile(path, 'utf8'))) ?? (await makeAt(folder, path)), path);
}

/** A key of 32 bytes for one purpose: derived from the installation's key, or kept from the one before it. */
export const subKey = (installationKey: Uint8Array, purpose: string): Uint8Array =>
  keptOf.get(installationKey)?.get(purpose) ?? derive(installationKey, purpose);

/** A new key of the installation, which keeps the keys of these purposes as they are. */
export function newInstallationKey(from: Uint8Array, keep: readonly string[]): Uint8Array {
  const next = new Uint8Array(randomBytes(32));
  keptOf.set(next, new Map(keep.map((purpose) => [purpose, subKey(from, purpose)])));
  return next;
}

/** Stands in for the key of another installation, of which only these purposes are known; any other gives a key of nothing. */
export function keyThatKeeps(kept: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const key = new Uint8Array(randomBytes(32));
  keptOf.set(key, new Map(kept));
  return key;
}

/** As it stands in its file or in ENTENTE_INSTALLATION_KEY: the key, and behind it what it keeps, `code-salt:…`. */
export function installationKeyText(key: Uint8Array): string {
  const kept = [...(keptOf.get(key) ?? [])].map(
    ([purpose, one]) => `${purpose.replaceAll(' ', '-')}:${toBase64Url(one)}`,
  );
  return [toBase64Url(key), ...kept].join(' ');
}

export const installationKeyFromText = (text: string): Uint8Array => keyFrom(text, 'this place');

/** Lays the next key beside the one in force, or takes the one that a broken-off rotation left there. */
export async function layNextKey(folder: string, make: () => Uint8Array): Promise<Uint8Array> {
  const path = join(folder, nextName);
  const there = await unlessMissing(readFile(path, 'utf8'));
  if (there) return keyFrom(there, path);
  const next = make();
  const draft = join(folder, `.${nextName}.${randomUUID()}`);
  await writeNewFile(draft, `${installationKeyText(next)}\n`);
  await rename(draft, path);
  await flushFolder(folder);
  return next;
}

/** The next key takes the place of the one in force. */
export async function enforceNextKey(folder: string): Promise<void> {
  await rename(join(folder, nextName), join(folder, fileName));
  await flushFolder(folder);
}

async function makeAt(folder: string, path: string): Promise<string> {
  await makeFolder(folder);
  const draft = join(folder, `.installation.key.${randomUUID()}`);
  await writeNewFile(draft, `${toBase64Url(randomBytes(32))}\n`);
  try {
    // A link never replaces: whoever comes second keeps the key of the first.
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  await flushFolder(folder);
  return readFile(path, 'utf8');
}

function keyFrom(text: string, where: string): Uint8Array {
  const [root = '', ...rest] = text.trim().split(/\s+/);
  const key = fromBase64Url(root);
  if (key?.length !== 32) throw new Error(`The installation key in ${where} is not 32 bytes in base64url`);
  const kept = rest.map((word): [string, Uint8Array] => {
    const [purpose = '', value = ''] = word.split(':');
    const one = fromBase64Url(value);
    if (one?.length !== 32)
      throw new Error(`What stands behind the installation key in ${where} is not whole`);
    return [purpose.replaceAll('-', ' '), one];
  });
  if (kept.length > 0) keptOf.set(key, new Map(kept));
  return key;
}
