import type { Directory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';

/** The word that a reader gets for where he was; he makes nothing of it. */
export const cursorAt = (key: string): string => Buffer.from(`after ${key}`).toString('base64url');

/** The key after which to go on; null when it is no word of ours. */
export function readCursor(cursor: string): string | null {
  const text = Buffer.from(cursor, 'base64url').toString();
  return text.startsWith('after ') && cursorAt(text.slice(6)) === cursor ? text.slice(6) : null;
}

export type Page<T> = { items: T[]; next: string | null };

/**
 * The next items after a cursor. Keys never change and the list is sorted by them, so that what is there all the time comes
 * exactly once, whatever is added, changed or taken away meanwhile.
 */
export function pageOf<T>(
  sorted: readonly T[],
  keyOf: (item: T) => string,
  after: string | null,
  { size, where }: { size: number; where: (item: T) => boolean },
): Page<T> {
  const items: T[] = [];
  for (let index = after === null ? 0 : firstAfter(sorted, keyOf, after); index < sorted.length; index += 1) {
    const item = sorted[index] as T;
    if (!where(item)) continue;
    if (items.length === size) return { items, next: cursorAt(keyOf(items.at(-1) as T)) };
    items.push(item);
  }
  return { items, next: null };
}

function firstAfter<T>(sorted: readonly T[], keyOf: (item: T) => string, after: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keyOf(sorted[middle] as T) > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

const sortedOf = new WeakMap<Directory, readonly Entry[]>();

/** The listed services in the order of their ids, which never change. */
export function inOrderOfId(directory: Directory): readonly Entry[] {
  const known = sortedOf.get(directory);
  if (known) return known;
  const sorted = [...directory.listed].sort((a, b) => (a.id < b.id ? -1 : 1));
  sortedOf.set(directory, sorted);
  return sorted;
}
