import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { casesOfImport, endImport, lockImport, undoImport } from './queries.ts';
import { asMember } from './read-import.ts';

/** Throws a list away; what became a case stays. False when there is none. */
export function removeList(house: House, who: AtWork, id: string): Promise<boolean> {
  return asMember(house, who, async (tx) => {
    if (!(await lockImport(tx, who.service.id, id))) return false;
    await endImport(tx, id, house.now());
    return true;
  });
}

/**
 * Takes back every case of a list and destroys their keys, so that no backup opens them either; false when somebody has worked
 * on one of them.
 */
export async function undoList(house: House, who: AtWork, id: string): Promise<boolean> {
  const keys = await asMember(house, who, async (tx) => {
    if (!(await lockImport(tx, who.service.id, id))) return null;
    const cases = await casesOfImport(tx, id);
    const undone = await undoImport(tx, id, house.now());
    if (undone)
      await audit(tx, {
        ...{ at: house.now(), serviceId: who.service.id, action: 'cases.import_undone' },
        person: { id: who.memberId, name: who.name },
        role: 'coordinator',
        detail: { import: id, rows: cases },
      });
    return undone;
  });
  for (const key of keys ?? []) await house.keyStore.destroy(key);
  return keys !== null;
}
