import { randomBytes, randomUUID } from 'node:crypto';
import { link, open, opendir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flushFolder, unlessMissing, writeNewFile } from './durable-files.ts';

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const shardPattern = /^[0-9a-f]{2}$/;
const anHour = 3_600_000;

/** Throws a TypeError on anything that is no id of ours, so that no path can be smuggled in. */
export function mustBeKeyId(id: string): string {
  if (!idPattern.test(id)) throw new TypeError('This is not the id of a key');
  return id;
}

/** Where a key lies: `3f/3f2a….key`. */
export const keyFile = (folder: string, id: string): string =>
  join(folder, mustBeKeyId(id).slice(0, 2), `${id}.key`);

/** Writes a whole key file or none: a half-written one never bears the name. The folder must be there. */
export async function writeKeyFile(path: string, content: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.new`;
  const before = `${path}.gone`;
  try {
    await writeNewFile(draft, content);
    // What stood there is overwritten, not only let go: it may be sealed with a key that somebody has.
    await unlessMissing(unlink(before));
    await unlessMissing(link(path, before));
    await rename(draft, path);
    await unlessMissing(overwriteAndRemove(before));
  } catch (error) {
    await unlessMissing(unlink(draft));
    throw error;
  }
  await flushFolder(dirname(path));
}

/** Removes a key file and its content, durably; a file that is not there is no harm. */
export async function removeKeyFile(path: string): Promise<void> {
  const rest = `${path}.gone`;
  // Under its new name the key is gone at once; what a crash leaves behind is removed by removeRests.
  await unlessMissing(rename(path, rest));
  await unlessMissing(overwriteAndRemove(rest));
  await unlessMissing(flushFolder(dirname(path)));
}

/** The ids of all keys, in no order. */
export async function* keyIdsIn(folder: string): AsyncGenerator<string> {
  for await (const { file } of filesIn(folder)) {
    const id = file.endsWith('.key') ? file.slice(0, -4) : '';
    if (idPattern.test(id)) yield id;
  }
}

/** Removes what a crash left behind: half-destroyed keys, and drafts so old that nobody is still writing them. */
export async function removeRests(folder: string, now: Date): Promise<void> {
  for await (const { path } of filesIn(folder)) {
    if (path.endsWith('.gone')) await unlessMissing(overwriteAndRemove(path));
    if (path.endsWith('.new')) {
      const draft = await unlessMissing(stat(path));
      if (draft && draft.mtimeMs < now.getTime() - anHour) await unlessMissing(overwriteAndRemove(path));
    }
  }
}

async function* filesIn(folder: string): AsyncGenerator<{ file: string; path: string }> {
  for await (const shard of (await unlessMissing(opendir(folder))) ?? []) {
    if (!shardPattern.test(shard.name)) continue;
    for await (const { name } of await opendir(join(folder, shard.name))) {
      yield { file: name, path: join(folder, shard.name, name) };
    }
  }
}

async function overwriteAndRemove(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    const { size } = await handle.stat();
    await handle.write(randomBytes(size), 0, size, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await unlink(path);
}
