import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { publicServiceKey } from '../../accounts/service-keys/queries.ts';
import { openServiceKeys } from '../../accounts/service-keys/service-keys.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { localDay } from '../../cases/rules/working-days.ts';
import { type Account, accountFor } from './account-for.ts';
import { openLaid } from './lay-ready.ts';
import { endImport, importsOf, lockImport, mappingOf, saveMapping, undoImport } from './queries.ts';
import type { Mapping } from './rules/fields.ts';
import { takeIn } from './take-in.ts';

/** A list as its coordinator sees it; `account` is null once it was taken in, or when he cannot open it. */
export type ImportSeen = { id: string; madeAt: Date; waits: boolean; cases: number; account: Account | null };

const asMember = <T>(house: House, who: AtWork, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, work);

async function seenIn(tx: Tx, house: House, who: AtWork, id: string): Promise<ImportSeen | null> {
  const row = await lockImport(tx, who.service.id, id);
  if (!row) return null;
  const own = { memberId: who.memberId, serviceId: who.service.id, keys: who.keys };
  const table = row.sealed ? openLaid(row, await openServiceKeys(tx, own)) : null;
  const said = table && (await mappingOf(tx, who.service.id, house.now()));
  const given = {
    serviceId: who.service.id,
    codes: codesOf(who.service),
    today: localDay(house.now(), who.service.timeZone),
  };
  const listed = (await importsOf(tx, who.service.id)).find((one) => one.id === id);
  return {
    ...{ id, madeAt: row.made_at, waits: row.sealed !== null },
    cases: Number(listed?.cases ?? 0),
    account: table && said && (await accountFor(tx, table, said, given)),
  };
}

/** One list with what would become of it; null when the service has none of that id. */
export const readImport = (house: House, who: AtWork, id: string): Promise<ImportSeen | null> =>
  asMember(house, who, (tx) => seenIn(tx, house, who, id));

/** Remembers what was chosen of columns and words, for this list and those to come. */
export function remember(house: House, who: AtWork, id: string, chosen: Mapping): Promise<boolean> {
  return asMember(house, who, async (tx) => {
    if (!(await lockImport(tx, who.service.id, id))) return false;
    const said = await mappingOf(tx, who.service.id, house.now());
    const words = { ...said.words };
    for (const [field, meant] of Object.entries(chosen.words) as [
      keyof typeof words,
      Record<string, string>,
    ][])
      words[field] = { ...words[field], ...meant };
    const columns = { ...said.columns, ...chosen.columns };
    await saveMapping(tx, who.service.id, { columns, words }, house.now());
    return true;
  });
}

const atOnce = 50;
const mostAPress = 400;

/**
 * Makes cases of the rows that are ready, fifty in each transaction and as many in one go as a browser waits for; says how many
 * are left. Where none is left and none was skipped, the list itself is thrown away.
 */
export async function takeInList(
  house: House,
  who: AtWork,
  id: string,
): Promise<{ left: number; cannot: number } | null> {
  for (let taken = 0; ; taken += atOnce) {
    const done = await asMember(house, who, async (tx) => {
      const seen = await seenIn(tx, house, who, id);
      const key = await publicServiceKey(tx, who.service.id);
      if (!seen?.account || !key) return null;
      const { ready, wrong } = seen.account;
      if (ready.length > 0) await takeIn(tx, house, { who, importId: id, key }, ready.slice(0, atOnce));
      const left = Math.max(0, ready.length - atOnce);
      if (left === 0 && wrong.length === 0) await endImport(tx, id, house.now());
      return { left, cannot: wrong.length };
    });
    if (!done || done.left === 0 || taken + atOnce >= mostAPress) return done;
  }
}

/** Throws a list away; what became a case stays. False when there is none. */
export function removeList(house: House, who: AtWork, id: string): Promise<boolean> {
  return asMember(house, who, async (tx) => {
    if (!(await lockImport(tx, who.service.id, id))) return false;
    await endImport(tx, id, house.now());
    return true;
  });
}

/** Takes back every case of a list, and destroys their keys; false when somebody has worked on one of them. */
export async function undoList(house: House, who: AtWork, id: string): Promise<boolean> {
  const keys = await asMember(house, who, async (tx) => {
    if (!(await lockImport(tx, who.service.id, id))) return null;
    return undoImport(tx, id, house.now());
  });
  for (const key of keys ?? []) await house.keyStore.destroy(key);
  return keys !== null;
}
