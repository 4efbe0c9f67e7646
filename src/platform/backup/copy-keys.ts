import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fromBase64Url, toBase64Url } from '../vault/bytes.ts';
import { flushFolder, makeFolder, unlessMissing, writeNewFile } from '../vault/durable-files.ts';
import type { Forgotten } from '../vault/forgotten.ts';
import type { KeyShelf } from '../vault/key-shelf.ts';
import { type KeysLine, lineText } from './line.ts';

const keyName = 'installation.key';

/** The folder of the installation's own key, and where the other keys lie. */
export type KeysPlace = { folder: string; shelf: KeyShelf };

/**
 * The key store as it is now: the keys as they lie there (sealed with the installation's key), what was forgotten, and
 * the installation's own key where it lies in the folder.
 */
export async function* copyKeys(
  { folder, shelf }: KeysPlace,
  { madeAt, installation }: { madeAt: Date; installation: string },
): AsyncGenerator<string> {
  const say = (line: KeysLine) => lineText(line);
  const installationKey = (await unlessMissing(readFile(join(folder, keyName), 'utf8')))?.trim() ?? null;
  yield say({
    kind: 'header',
    holds: 'keys',
    format: 1,
    madeAt: madeAt.toISOString(),
    installation,
    installationKey,
  });
  let keys = 0;
  for await (const id of shelf.ids()) {
    // One that is destroyed at this moment is left out: that is what was asked.
    const sealed = await shelf.read(id);
    if (!sealed) continue;
    keys += 1;
    yield say({ kind: 'key', id, sealed: toBase64Url(sealed) });
  }
  // Read last: what was forgotten while the keys were copied is in it.
  for (const { id, at } of await shelf.forgotten())
    yield say({ kind: 'forgotten', id, at: at.toISOString() });
  yield say({ kind: 'end', keys });
}

export type KeysPutBack = { keys: number; forgotten: number };

/**
 * Puts the keys of a copy back, beside those that are there, save those that were forgotten by the copy
 * (`alsoForgotten`, read from it beforehand) or by the place itself. A key that is there is left as it is.
 */
export async function putKeysBack(
  { folder, shelf }: KeysPlace,
  lines: AsyncIterable<KeysLine>,
  alsoForgotten: readonly Forgotten[],
): Promise<KeysPutBack> {
  await makeFolder(folder);
  const forgotten = new Set<string>();
  // Its own list too: the place may still hold such a key because its list is the older one.
  for (const one of [...(await shelf.forgotten()), ...alsoForgotten]) {
    await shelf.forget(one);
    forgotten.add(one.id);
  }
  let keys = 0;
  for await (const line of lines) {
    if (line.kind === 'header' && line.installationKey)
      await putInstallationKey(folder, line.installationKey);
    if (line.kind === 'key' && !forgotten.has(line.id) && (await putKey(shelf, line))) keys += 1;
  }
  return { keys, forgotten: forgotten.size };
}

async function putInstallationKey(folder: string, key: string): Promise<void> {
  const path = join(folder, keyName);
  if (existsSync(path)) return;
  await writeNewFile(path, `${key}\n`);
  await flushFolder(folder);
}

async function putKey(shelf: KeyShelf, { id, sealed }: { id: string; sealed: string }): Promise<boolean> {
  if (await shelf.has(id)) return false;
  const content = fromBase64Url(sealed);
  if (!content) throw new Error(`The key ${id} in the copy is not whole.`);
  await shelf.write(id, content);
  return true;
}

const thirtyDays = 30 * 86_400_000;
const copyName = /^entente-keys-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d)Z\.backup$/;

/** `entente-keys-2026-11-22T05-40-00Z.backup` */
export const copyFile = (holds: 'database' | 'keys', madeAt: Date): string =>
  `entente-${holds}-${madeAt.toISOString().slice(0, 19).replaceAll(':', '-')}Z.backup`;

/** Copies of the key store that are over 30 days old, for a forgotten key must not live on in them. */
export async function oldCopies(folder: string, now: Date): Promise<string[]> {
  return ((await unlessMissing(readdir(folder))) ?? [])
    .filter((name) => {
      const [, day, hour, minute, second] = copyName.exec(name) ?? [];
      return day && now.getTime() - Date.parse(`${day}${hour}:${minute}:${second}Z`) > thirtyDays;
    })
    .map((name) => join(folder, name));
}

export async function removeOldCopies(folder: string, now: Date): Promise<number> {
  const old = await oldCopies(folder, now);
  for (const path of old) await rm(path);
  if (old.length > 0) await flushFolder(folder);
  return old.length;
}
