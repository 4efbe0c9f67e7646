import { type Forgetful, finishAll, forgets } from './finish-forgetting.ts';
import { casesWithKeys, insertMark } from './queries.ts';

const mostAtOnce = 5000;

/**
 * Forgets once more what was forgotten after the backup was made that was put back: every case whose shred key the key
 * store remembers having destroyed. For a restore, before anything is served; how many cases it were.
 */
export async function forgetAgain(house: Forgetful): Promise<number> {
  const keys = (await house.keyStore.forgotten()).map(({ id }) => id);
  for (let from = 0; from < keys.length; from += mostAtOnce)
    await house.db.as(forgets, async (tx) => {
      for (const one of await casesWithKeys(tx, keys.slice(from, from + mostAtOnce)))
        await insertMark(tx, {
          ...{ case_id: one.id, service_id: one.service_id, shred_key: one.shred_key },
          ...{ why: 'restored', marked_at: house.now() },
        });
    });
  return finishAll(house);
}
