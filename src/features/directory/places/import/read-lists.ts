import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readBoundaries } from './formats/boundaries.ts';
import { readGeonamesPostcodes } from './formats/geonames-postcodes.ts';
import { readGeorefNames } from './formats/georef-names.ts';
import { readText } from './read-text.ts';
import type { Read, Rejected, Source } from './source.ts';

/** What lies in the files. `aside` are files of a folder that are no list of places; with a problem nothing is imported. */
export type Lists = { sources: Source[]; rejected: Rejected[]; aside: string[]; problems: string[] };

/** Reads files, and those of folders; recognises each by what is in it. */
export async function readLists(paths: readonly string[]): Promise<Lists> {
  const lists: Lists = { sources: [], rejected: [], aside: [], problems: [] };
  for (const path of paths)
    for (const { file, named } of await filesOf(path, lists)) await readInto(lists, file, named);
  for (const [source, twice] of Map.groupBy(lists.sources, ({ source }) => source))
    if (twice.length > 1)
      lists.problems.push(
        `${twice.map(({ file }) => file).join(' and ')} are both a list of ${source}: name one of them.`,
      );
  if (lists.sources.length === 0 && lists.problems.length === 0)
    lists.problems.push(`There is no list of places in ${paths.join(', ')}.`);
  return lists;
}

async function filesOf(path: string, { problems }: Lists): Promise<{ file: string; named: boolean }[]> {
  const found = await stat(path).catch(() => null);
  if (!found) problems.push(`${path} is not there.`);
  if (found?.isFile()) return [{ file: path, named: true }];
  if (!found?.isDirectory()) return [];
  const names = await readdir(path, { withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
  return files.sort().map((name) => ({ file: join(path, name), named: false }));
}

async function readInto(lists: Lists, path: string, named: boolean): Promise<void> {
  const file = basename(path);
  const looksLikeOne = named || /\.(txt|tsv|json|topojson|geojson)$/i.test(file);
  if (!looksLikeOne) {
    lists.aside.push(file);
    return;
  }
  const text = await readText(path).catch((error: Error) => ({ problem: error.message }));
  const read: Read =
    'problem' in text ? { kind: 'broken', problem: text.problem } : recognise(text.text, file);
  if (read.kind === 'lists' && 'bytes' in text) {
    const sha256 = createHash('sha256').update(text.bytes).digest('hex');
    lists.sources.push(...read.lists.map((list) => ({ ...list, file, sha256 })));
    lists.rejected.push(...read.rejected);
  } else if (read.kind === 'broken') lists.problems.push(`${file}: ${read.problem}`);
  else if (named) lists.problems.push(`${file}: it is no list of places that import-geo knows.`);
  else lists.aside.push(file);
}

function recognise(text: string, file: string): Read {
  if (!/^\ufeff?\s*[{[]/.test(text)) return readGeonamesPostcodes(text.replace(/^\ufeff/, ''), file);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return {
      kind: 'broken',
      problem: `its JSON is broken or cut off (${(error as Error).message.slice(0, 100)}).`,
    };
  }
  const boundaries = readBoundaries(json, file);
  return boundaries.kind === 'unknown' ? readGeorefNames(json, file) : boundaries;
}
