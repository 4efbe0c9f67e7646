import type { KeyPair } from '../../../platform/vault/seal.ts';
import { decrypt, encrypt, openSealed, sealTo } from '../../../platform/vault/seal.ts';

/** Somebody who can hold the key of a compartment: the service, a member or a party. */
export type Holder = { kind: 'service' | 'member' | 'party'; id: string; publicKey: Uint8Array };

const placeOf = (compartmentId: string, generation: number, holderId: string) =>
  `grant:${compartmentId}:${generation}:${holderId}`;

/** A compartment's key, sealed to its holder and wrapped by the case's shred key: without the key store it is nothing. */
export function makeGrant(
  shredKey: Uint8Array,
  compartment: { id: string; generation: number; key: Uint8Array },
  holder: Holder,
): Uint8Array {
  const sealed = sealTo(holder.publicKey, compartment.key);
  return encrypt(shredKey, sealed, placeOf(compartment.id, compartment.generation, holder.id));
}

/** The compartment's key again; throws `SealBroken` when the grant is not for this pair or this place. */
export function openGrant(
  shredKey: Uint8Array,
  grant: { compartmentId: string; generation: number; holderId: string; sealed: Uint8Array },
  keys: KeyPair,
): Uint8Array {
  const place = placeOf(grant.compartmentId, grant.generation, grant.holderId);
  return openSealed(keys, decrypt(shredKey, grant.sealed, place));
}
