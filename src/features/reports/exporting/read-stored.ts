import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { storedOf } from './queries.ts';

export type Stored = { cases: number; files: number; bytes: number };

/** About how much an export would hold: bytes as they are stored. */
export const readStored = (house: House, who: AtWork): Promise<Stored> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, (tx) => storedOf(tx, who.service.id));
