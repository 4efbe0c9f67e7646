import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { publicServiceKey } from '../../accounts/service-keys/queries.ts';
import type { Ready } from './account-for.ts';
import { endImport, lockWaiting, marksOf } from './queries.ts';
import { asMember, type ImportSeen, type OfList, readImport } from './read-import.ts';
import { takeIn } from './take-in.ts';

const atOnce = 25;
/** As long as a browser gladly waits for one press. */
const mostSeconds = 4;

/**
 * Makes cases of the rows of a sheet that are ready, twenty-five in each transaction and for some seconds in one go; says how
 * many are there now and how many are left. Where nothing is left of any sheet, the list itself is thrown away. Null when there
 * is nothing to take in.
 */
export async function takeInList(
  house: House,
  who: AtWork,
  list: OfList,
): Promise<{ done: number; left: number } | null> {
  const started = performance.now();
  const seen = await readImport(house, who, list);
  if (!seen?.account) return null;
  const { ready, wrong } = seen.account;
  let next = 0;
  while (next < ready.length && (next === 0 || performance.now() - started < mostSeconds * 1000)) {
    if (!(await takeInSome(house, who, list.id, ready.slice(next, next + atOnce)))) return null;
    next = Math.min(next + atOnce, ready.length);
  }
  const left = ready.length - next;
  if (left === 0 && wrong.length === 0) await endWhenDone(house, who, seen);
  return { done: seen.cases + next, left };
}

function takeInSome(house: House, who: AtWork, id: string, rows: readonly Ready[]): Promise<boolean> {
  return asMember(house, who, async (tx) => {
    if (!(await lockWaiting(tx, who.service.id, id))) return false;
    const key = await publicServiceKey(tx, who.service.id);
    if (!key) return false;
    // Another tab may have taken them in since they were read.
    const marks = rows.map(({ mark }) => mark);
    const known = await marksOf(tx, who.service.id, marks);
    const fresh = rows.filter(({ mark }) => !known.has(Buffer.from(mark).toString('hex')));
    if (fresh.length > 0) await takeIn(tx, house, { who, importId: id, key }, fresh);
    return true;
  });
}

async function endWhenDone(house: House, who: AtWork, { id, sheets, sheet }: ImportSeen): Promise<void> {
  for (const other of sheets.keys()) {
    const account = other === sheet ? null : (await readImport(house, who, { id, sheet: other }))?.account;
    if (account && account.ready.length + account.wrong.length > 0) return;
  }
  await asMember(house, who, (tx) => endImport(tx, id, house.now()));
}
