import type { Tx } from '../../../../platform/db/database.ts';
import type { Entry } from '../../entries/entry.ts';
import { type Change, insertChanges } from '../../entries/queries.ts';
import { loggedValue } from '../../entries/rules/public-place.ts';
import type { Taken } from '../rules/merge-facts.ts';

type Logged = { stays: Entry; goes: Entry; taken: Taken; now: Date; undone?: boolean };

/**
 * Writes a merge, or that it was undone, into the public log of both entries: each fact that went over or back, and under
 * `merged` the address of the other.
 */
export async function logMerge(tx: Tx, { stays, goes, taken, now, undone }: Logged): Promise<void> {
  const facts = Object.entries(taken).map(([field, { before, after }]): Change => {
    const [old, next] = [before?.value, after.value].map((value) => loggedValue(field, value));
    return { field, old: undone ? next : old, new: undone ? old : next, by: 'editor' };
  });
  const merged = (slug: string): Change => ({
    ...{ field: 'merged', by: 'editor' },
    ...{ old: undone ? { slug } : null, new: undone ? null : { slug } },
  });
  await insertChanges(tx, stays.id, [...facts, merged(goes.slug)], now);
  await insertChanges(tx, goes.id, [merged(stays.slug)], now);
}
