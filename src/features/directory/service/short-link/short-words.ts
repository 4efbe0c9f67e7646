import { createHash } from 'node:crypto';
import { meantInCrockford, numberOf, symbolsOf } from '../../../../platform/vault/crockford.ts';
import type { Directory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';

type Words = { byId: ReadonlyMap<string, string>; byWord: ReadonlyMap<string, Entry> };

const shortest = 6;
const longest = 16;
const kept = new WeakMap<Directory['byId'], Words>();

/**
 * A short word for each entry, that says nothing of the order in which they came and stays the same for ever: of two entries whose
 * words begin alike, the younger has a longer one.
 */
function wordsOf({ byId }: Pick<Directory, 'byId'>): Words {
  const have = kept.get(byId);
  if (have) return have;
  const byWord = new Map<string, Entry>();
  const ids = new Map<string, string>();
  const old = [...byId.values()].sort((a, b) => (a.madeAt + a.id < b.madeAt + b.id ? -1 : 1));
  for (const entry of old) {
    const whole = wholeWord(entry.id);
    let length = shortest;
    while (byWord.has(whole.slice(0, length))) length += 1;
    byWord.set(whole.slice(0, length), entry);
    ids.set(entry.id, whole.slice(0, length));
  }
  const words = { byId: ids, byWord };
  kept.set(byId, words);
  return words;
}

function wholeWord(id: string): string {
  const digest = createHash('sha256').update(`short word of ${id}`).digest('hex').slice(0, 20);
  return symbolsOf(BigInt(`0x${digest}`), longest).toLowerCase();
}

/** The short word of an entry. */
export function shortWordOf(directory: Pick<Directory, 'byId'>, entry: Pick<Entry, 'id'>): string {
  return wordsOf(directory).byId.get(entry.id) ?? wholeWord(entry.id);
}

/** The entry of a short word, as somebody typed it over from a poster; the living one where it was merged. */
export function entryOfWord(directory: Pick<Directory, 'byId' | 'bySlug'>, typed: string): Entry | undefined {
  const word = meantInCrockford(typed);
  if (word.length > longest || numberOf(word) === null) return undefined;
  const entry = wordsOf(directory).byWord.get(word.toLowerCase());
  return entry && directory.bySlug.get(entry.slug);
}
