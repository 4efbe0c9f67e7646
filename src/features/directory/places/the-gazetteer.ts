import type { House } from '../../../platform/house.ts';
import { gazetteerOf, type Ingredients } from './build-gazetteer.ts';
import { loadBuiltIn } from './built-in/load.ts';
import type { Gazetteer } from './gazetteer.ts';
import { importsDone } from './import/imports-done.ts';
import { withImported } from './imported-places.ts';
import { importedLists } from './queries.ts';

type Kept = { gazetteer: Gazetteer; lists: string; imports: number; checkedAt: number };
const kept = new WeakMap<House['db'], Promise<Kept>>();

/** Somebody may have imported places: how old what we hold may be, in milliseconds. */
const oldest = 10_000;

/**
 * All places, from memory: those that come with the app, and over them what an operator has imported. They are read when
 * somebody first asks; what another process imports is there within seconds.
 */
export async function theGazetteer(house: House): Promise<Gazetteer> {
  const before = kept.get(house.db);
  const have = await before?.catch(() => undefined);
  if (have && have.imports === importsDone() && performance.now() - have.checkedAt < oldest)
    return have.gazetteer;
  // Of many who ask at once, one reads.
  let next = kept.get(house.db);
  if (!next || next === before) {
    next = renewed(house, have);
    kept.set(house.db, next);
  }
  return (await next).gazetteer;
}

async function renewed(house: House, have: Kept | undefined): Promise<Kept> {
  const [imports, checkedAt] = [importsDone(), performance.now()];
  const read = await house.db.as({ kind: 'public' }, importedLists);
  const lists = read.map(({ source, sha256 }) => `${source} ${sha256}`).join();
  if (have?.lists === lists) return { ...have, imports, checkedAt };
  const builtIn = await theBuiltIn();
  const gazetteer =
    read.length > 0
      ? await house.db.as({ kind: 'public' }, (tx) => withImported(tx, builtIn))
      : gazetteerOf(builtIn);
  return { gazetteer, lists, imports, checkedAt };
}

let builtIn: Promise<Ingredients> | undefined;

function theBuiltIn(): Promise<Ingredients> {
  builtIn ??= loadBuiltIn();
  return builtIn;
}
