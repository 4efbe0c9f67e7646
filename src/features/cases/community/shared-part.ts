import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { renewTeamKeys } from '../assignment/team-keys.ts';
import type { CaseRowRead } from '../queries.ts';
import { compartmentAt, grant, type OpenRecord, takeGrantsAt } from '../record/record.ts';
import type { PartyState } from './rules/standing.ts';

type Moved = { id: string; publicKey: Uint8Array | null; before: PartyState; after: PartyState };

/**
 * Lets a party into what the participants share, or out of it, when his step says so. Who goes loses his keys at once;
 * a coordinator, who holds the service’s key, makes new ones for those who stay.
 */
export async function moveInShared(
  tx: Tx,
  house: House,
  of: { record: OpenRecord; row: CaseRowRead; coordinates: boolean },
  { id, publicKey, before, after }: Moved,
): Promise<void> {
  const shared = compartmentAt(of.record, { kind: 'shared' });
  if (!shared || !publicKey || before.readsShared === after.readsShared) return;
  await takeGrantsAt(tx, shared.id, id);
  if (after.readsShared) {
    const holder = { kind: 'party', id, publicKey } as const;
    await grant(tx, of.record, holder, { only: (compartment) => compartment === shared });
  } else if (of.coordinates) {
    await renewTeamKeys(tx, house, of.record, of.row, (compartment) => compartment === shared);
  }
}
