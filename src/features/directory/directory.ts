import type { House } from '../../platform/house.ts';
import type { Entry } from './entries/entry.ts';
import { entriesAfter, lastNumber, oldSlugs } from './entries/queries.ts';
import { publicEntry } from './entries/rules/public-place.ts';

/** The whole directory as it lies in memory, as everybody may know it. Nobody writes into it. */
export type Directory = {
  /** That of its last change: answers made from it are the same as long as this is. */
  number: number;
  /** What the public sees, in no particular order: listed, and not merged into another. */
  listed: readonly Entry[];
  /** All entries, also those proposed, ended or merged. */
  byId: ReadonlyMap<string, Entry>;
  /** By the word in its address; an address of old and that of a merged entry lead to the living one. */
  bySlug: ReadonlyMap<string, Entry>;
};

type Kept = { directory: Directory; writes: number; checkedAt: number; loading: Promise<Directory> | null };
const kept = new WeakMap<House['db'], Kept>();

/** Another process may have written: how old what we hold may be, in milliseconds. */
const oldest = 1000;

/**
 * The directory, from memory. What this process wrote is in it at once, what another process wrote within a second;
 * only the entries that changed are read again.
 */
export async function theDirectory(house: House): Promise<Directory> {
  const have = kept.get(house.db) ?? {
    directory: nothing,
    writes: -1,
    checkedAt: Number.NEGATIVE_INFINITY,
    loading: null,
  };
  kept.set(house.db, have);
  const [wanted, youngEnough] = [house.db.writes(), performance.now() - oldest];
  // A reading that began before the last write may not have seen it: then there is another one.
  while (have.writes < wanted || have.checkedAt < youngEnough) {
    have.loading ??= refresh(house, have).finally(() => {
      have.loading = null;
    });
    await have.loading;
  }
  return have.directory;
}

const nothing: Directory = { number: 0, listed: [], byId: new Map(), bySlug: new Map() };

async function refresh(house: House, have: Kept): Promise<Directory> {
  const writes = house.db.writes();
  const checkedAt = performance.now();
  have.directory = await house.db.as({ kind: 'public' }, async (tx) => {
    const before = have.directory;
    const number = await lastNumber(tx);
    if (number === before.number) return before;
    const changed = await entriesAfter(tx, before.number);
    const byId = new Map(before.byId);
    for (const entry of changed) byId.set(entry.id, publicEntry(entry));
    return directoryOf(byId, await oldSlugs(tx));
  });
  Object.assign(have, { writes, checkedAt });
  return have.directory;
}

function directoryOf(
  byId: ReadonlyMap<string, Entry>,
  old: readonly { slug: string; entry_id: string }[],
): Directory {
  const living = (entry: Entry, steps = 0): Entry => {
    const into = entry.mergedInto && steps < 20 ? byId.get(entry.mergedInto) : undefined;
    return into ? living(into, steps + 1) : entry;
  };
  const bySlug = new Map<string, Entry>();
  for (const { slug, entry_id } of old) {
    const entry = byId.get(entry_id);
    if (entry) bySlug.set(slug, living(entry));
  }
  let number = 0;
  for (const entry of byId.values()) {
    bySlug.set(entry.slug, living(entry));
    number = Math.max(number, entry.number);
  }
  const listed = [...byId.values()].filter((entry) => entry.status === 'listed' && !entry.mergedInto);
  return { number, listed, byId, bySlug };
}
