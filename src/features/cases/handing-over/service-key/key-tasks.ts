import type { Tx } from '../../../../platform/db/database.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { keysInUse } from '../../../accounts/service-keys/queries.ts';
import { countUnder } from '../../record/rewrap/queries.ts';

/** What a coordinator has to do about the key of his service. */
export type KeyTasks = {
  /** Somebody who held it has left: a new one must be made. */
  renewal: boolean;
  /** The sheet of the key of now lies nowhere on paper. */
  sheet: boolean;
  /** Cases that still lie under a retired key. */
  casesLeft: number;
};

export async function keyTasks(tx: Tx, who: AtWork): Promise<KeyTasks> {
  const keys = await keysInUse(tx, who.service.id);
  const newest = keys.find((key) => key.retired_at === null);
  const retired = keys.filter((key) => key.retired_at !== null).map((key) => key.id);
  return {
    renewal: newest?.renewal_asked_at !== null && newest !== undefined,
    // Before it opens, the page of the day asks for the sheet with other words.
    sheet: who.service.openedAt !== null && newest?.sheet_confirmed_at === null,
    casesLeft: retired.length === 0 ? 0 : await countUnder(tx, who, retired),
  };
}
