import type { Forgotten } from '../forgotten.ts';
import { mustBeKeyId } from '../key-files.ts';
import type { KeyShelf } from '../key-shelf.ts';
import {
  allForgotten,
  dropKey,
  holdsCases,
  idsAfter,
  type KeyPool,
  keysWith,
  makeTables,
  probe,
  putKey,
  writeTableAnew,
} from './queries.ts';

/**
 * Keys in a second PostgreSQL, for several processes on several machines. What its own log and copies keep of a destroyed
 * key goes when they do: they must expire within 30 days, as the copies of a folder do.
 */
export function databaseShelf(pool: KeyPool): KeyShelf {
  const read = together((ids: string[]) => keysWith(pool, ids));
  const sweep = oneAfterAnother(() => writeTableAnew(pool));
  return {
    name: 'the database at KEYS_DATABASE_URL',
    read: async (id) => (await read(mustBeKeyId(id))) ?? null,
    has: async (id) => (await read(mustBeKeyId(id))) !== undefined,
    write: (id, sealed) => putKey(pool, mustBeKeyId(id), sealed),
    async forget(one: Forgotten) {
      if (await dropKey(pool, { ...one, id: mustBeKeyId(one.id) })) await sweep();
    },
    ids: () => allIds(pool),
    sweep,
    forgotten: () => allForgotten(pool),
    async check() {
      if (await holdsCases(pool))
        throw new Error(
          'KEYS_DATABASE_URL leads to the database in which the cases lie. Keys need one of their own, on another server if you can: whoever copies one must not have both.',
        );
      await makeTables(pool);
      await probe(pool);
    },
  };
}

async function* allIds(pool: KeyPool): AsyncGenerator<string> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = await idsAfter(pool, last);
    yield* ids;
    if (ids.length < 1000) return;
    last = ids.at(-1) as string;
  }
}

/** Those who ask in the same turn share one question. */
function together<T>(
  ask: (ids: string[]) => Promise<Map<string, T>>,
): (id: string) => Promise<T | undefined> {
  let waiting: { ids: Set<string>; answer: Promise<Map<string, T>> } | null = null;
  return async (id) => {
    if (!waiting) {
      const ids = new Set<string>();
      const answer = Promise.resolve().then(() => {
        waiting = null;
        return ask([...ids]);
      });
      waiting = { ids, answer };
    }
    waiting.ids.add(id);
    return (await waiting.answer).get(id);
  };
}

/** Whoever asks while it runs shares the next run: the one that runs may have begun before his change. */
function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}
