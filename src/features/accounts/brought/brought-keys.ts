import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { keyThatKeeps } from '../../../platform/vault/installation-key.ts';
import { broughtKeyIds } from './queries.ts';

type Brought = ReadonlyMap<string, Uint8Array>;

/**
 * The keys of the installations from which services came here, by their fingerprints. Each stands in for that installation’s
 * key, and knows the purposes alone that had to come along: passphrases, codes and the proofs of links.
 */
export async function broughtKeys(tx: Tx, house: Pick<House, 'keyStore'>): Promise<Brought> {
  const kept = new Map<string, Map<string, Uint8Array>>();
  for (const { origin, purpose, key_id } of await broughtKeyIds(tx)) {
    const key = await house.keyStore.get(key_id);
    if (!key) continue;
    const ofOrigin = kept.get(origin) ?? new Map<string, Uint8Array>();
    kept.set(origin, ofOrigin.set(purpose, key));
  }
  return new Map([...kept].map(([origin, keys]) => [origin, keyThatKeeps(keys)]));
}

/** This installation’s key first, then those that services brought: what was made before a move is known by one of them. */
export async function* ownAndBrought(
  house: Pick<House, 'db' | 'installationKey' | 'keyStore'>,
): AsyncGenerator<Uint8Array> {
  yield house.installationKey;
  yield* (await house.db.as({ kind: 'public' }, (tx) => broughtKeys(tx, house))).values();
}
