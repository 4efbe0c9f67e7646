import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBase64Url, toBase64Url } from './bytes.ts';
import { flushFolder, makeFolder, unlessMissing, writeNewFile } from './durable-files.ts';
import { derive } from './harden.ts';

type Where = { folder: string; env: Record<string, string | undefined> };

/**
 * The installation's key (32 bytes), from ENTENTE_INSTALLATION_KEY (base64url) or from `installation.key` in the folder,
 * which is made at the first start. Several first starts at once agree on one.
 */
export async function loadInstallationKey({ folder, env }: Where): Promise<Uint8Array> {
  if (env.ENTENTE_INSTALLATION_KEY) {
    return keyFrom(env.ENTENTE_INSTALLATION_KEY, 'the variable ENTENTE_INSTALLATION_KEY');
  }
  const path = join(folder, 'installation.key');
  return keyFrom((await unlessMissing(readFile(path, 'utf8'))) ?? (await makeAt(folder, path)), path);
}

/** A key of 32 bytes for one purpose, derived from the installation's key. */
export const subKey = (installationKey: Uint8Array, purpose: string): Uint8Array =>
  derive(installationKey, purpose);

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
  const key = fromBase64Url(text.trim());
  if (key?.length !== 32) throw new Error(`The installation key in ${where} is not 32 bytes in base64url`);
  return key;
}
