import { as, rolePassword } from '../src/platform/db/address.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { openPool } from '../src/platform/db/open-pool.ts';
import type { Role } from '../src/platform/db/roles.ts';
import type { House } from '../src/platform/house.ts';
import type { TestHouse } from './house.ts';

/** The same house as a kind of job sees it: its database signed in as that role. */
export function jobHouse({ house, owner }: TestHouse, role: Role): { house: House; close(): Promise<void> } {
  const address = as(owner, role, rolePassword(house.installationKey, role));
  const db = openDatabase(openPool(address, { max: 2, name: role }));
  return { house: { ...house, db }, close: () => db.close() };
}
