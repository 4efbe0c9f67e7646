import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemoTown } from '../../db/demo-town.ts';
import { findEmbeddedPostgres } from '../platform/embedded-postgres/start.ts';
import { flushFolder, makeFolder, unlessMissing, writeNewFile } from '../platform/vault/durable-files.ts';

/** What the folder of a demo says of itself. Without it a folder is not the demo’s, and is left alone. */
type Mark = { state: 'building' } | { state: 'whole'; town: DemoTown };

const markIn = (folder: string) => join(folder, 'demo.json');
const ofTheDemo = ['postgres', 'keys'];

/**
 * The town that stands in this folder, or null when it must be built. What a start left behind that was killed while it
 * built is removed. Throws a sentence when the folder belongs to something else, or when another start is building.
 */
export async function townIn(folder: string, say: (line: string) => void): Promise<DemoTown | null> {
  const mark = await readMark(folder);
  if (mark?.state === 'whole') return mark.town;
  if (!mark && ofTheDemo.some((name) => existsSync(join(folder, name))))
    throw new Error(`The data in ${folder} are not those of a demo. Choose another folder with --data DIR.`);
  if (mark) {
    if (await findEmbeddedPostgres(join(folder, 'postgres')))
      throw new Error(
        `Another demo is being built in ${folder}. Wait for it, or choose another with --data.`,
      );
    say('An earlier start was cut off while it built the demo town: it is built anew.');
    for (const name of ofTheDemo) await rm(join(folder, name), { recursive: true, force: true });
  }
  await writeMark(folder, { state: 'building' });
  return null;
}

/** From now on the town counts as whole. Its codes stand in the mark: they are those of nobody. */
export const markWhole = (folder: string, town: DemoTown): Promise<void> =>
  writeMark(folder, { state: 'whole', town });

async function readMark(folder: string): Promise<Mark | null> {
  const text = await unlessMissing(readFile(markIn(folder), 'utf8'));
  return text === null ? null : (JSON.parse(text) as Mark);
}

async function writeMark(folder: string, mark: Mark): Promise<void> {
  await makeFolder(folder);
  const fresh = `${markIn(folder)}.new`;
  await rm(fresh, { force: true });
  await writeNewFile(fresh, `${JSON.stringify(mark, null, 2)}\n`);
  await rename(fresh, markIn(folder));
  await flushFolder(folder);
}
