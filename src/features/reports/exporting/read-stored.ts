import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { storedOf } from './queries.ts';

export type Stored = { cases: number; files: number; bytes: number };

// Measured: what is there of any service, and of one case with some twenty items, packed as tables and as JSON.
const ofAService = 60_000;
const ofACase = 8_000;

/** About how much an export would hold, in bytes: its files, and what the words of so many cases usually come to. */
export async function readStored(house: House, who: AtWork): Promise<Stored> {
  const stored = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
    storedOf(tx, who.service.id),
  );
  return { ...stored, bytes: stored.bytes + ofAService + ofACase * stored.cases };
}
