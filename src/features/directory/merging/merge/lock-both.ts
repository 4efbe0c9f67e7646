import type { Tx } from '../../../../platform/db/database.ts';
import type { Entry } from '../../entries/entry.ts';
import { lockEntry } from '../../entries/queries.ts';

/** Both entries by id, locked in the order of their ids, so that two editors never wait for each other. */
export async function lockBoth(
  tx: Tx,
  { stays, goes }: { stays: string; goes: string },
): Promise<Record<string, Entry | null>> {
  const locked: Record<string, Entry | null> = {};
  for (const id of [stays, goes].sort()) locked[id] = await lockEntry(tx, id);
  return locked;
}
