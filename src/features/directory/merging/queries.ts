import type { Tx } from '../../../platform/db/database.ts';
import type { Taken } from './rules/merge-facts.ts';

export type Merge = {
  id: string;
  number: number;
  stays: string;
  goes: string;
  taken: Taken;
  mergedAt: Date;
  undoneAt: Date | null;
};

const merges = (tx: Tx) =>
  tx
    .selectFrom('directory.merge')
    .select(['id', 'number', 'stays', 'goes', 'taken', 'merged_at as mergedAt', 'undone_at as undoneAt']);

/** The merge, as far as the viewer may see it; `lock` holds it until the transaction ends. */
export async function mergeById(tx: Tx, id: string, lock = false): Promise<Merge | null> {
  const query = merges(tx).where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The last merges, the newest first. */
export const recentMerges = (tx: Tx): Promise<Merge[]> =>
  merges(tx).orderBy('number', 'desc').limit(50).execute();

/** False when a merge with this id was written before. */
export async function insertMerge(
  tx: Tx,
  merge: { id: string; stays: string; goes: string; taken: Taken; at: Date; by: string },
): Promise<boolean> {
  const { id, stays, goes } = merge;
  const done = await tx
    .insertInto('directory.merge')
    .values({
      ...{ id, stays, goes, taken: JSON.stringify(merge.taken) },
      ...{ merged_at: merge.at, merged_by: merge.by, undone_at: null, undone_by: null },
    })
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Whether something was merged into the same entry since, and not undone. */
export async function mergedSince(tx: Tx, merge: Merge): Promise<boolean> {
  const later = await tx
    .selectFrom('directory.merge')
    .where('stays', '=', merge.stays)
    .where('undone_at', 'is', null)
    .where('number', '>', merge.number)
    .select('id')
    .executeTakeFirst();
  return later !== undefined;
}

export async function markUndone(tx: Tx, id: string, by: string, now: Date): Promise<void> {
  await tx
    .updateTable('directory.merge')
    .set({ undone_at: now, undone_by: by })
    .where('id', '=', id)
    .execute();
}

/** The pairs of which an editor has said that they are two services, each with the lower id first. */
export const pairsApart = (tx: Tx): Promise<{ one: string; other: string }[]> =>
  tx.selectFrom('directory.not_same').select(['one', 'other']).execute();

export async function tellApart(
  tx: Tx,
  pair: { one: string; other: string; at: Date; by: string },
): Promise<void> {
  await tx
    .insertInto('directory.not_same')
    .values({ one: pair.one, other: pair.other, said_at: pair.at, said_by: pair.by })
    .onConflict((oc) => oc.doNothing())
    .execute();
}
