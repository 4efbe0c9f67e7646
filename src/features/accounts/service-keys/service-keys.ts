import type { Tx } from '../../../platform/db/database.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { type KeyPair, newKeyPair, openSealed, sealTo } from '../../../platform/vault/seal.ts';
import { grantedServiceKeys, insertServiceKey, insertServiceKeyGrant } from './queries.ts';

/** A service's key as a coordinator holds it opened. */
export type ServiceKey = { id: string; keys: KeyPair };

/** Makes the first key of a service, sealed to its first coordinator. The private half is for the recovery sheet, once. */
export async function makeServiceKey(
  tx: Tx,
  serviceId: string,
  coordinator: { memberId: string; publicKey: Uint8Array },
  now: Date,
): Promise<ServiceKey> {
  const keys = newKeyPair();
  const id = randomId();
  await insertServiceKey(tx, {
    id,
    service_id: serviceId,
    generation: 1,
    public_key: keys.publicKey,
    made_at: now,
  });
  await grantServiceKey(tx, { id, keys }, coordinator, now);
  return { id, keys };
}

/** Seals a service's key to one more coordinator. Only somebody who holds it opened can do so. */
export async function grantServiceKey(
  tx: Tx,
  key: ServiceKey,
  coordinator: { memberId: string; publicKey: Uint8Array },
  now: Date,
): Promise<void> {
  await insertServiceKeyGrant(tx, {
    service_key_id: key.id,
    member_id: coordinator.memberId,
    sealed: sealTo(coordinator.publicKey, key.keys.privateKey),
    made_at: now,
  });
}

/** The keys of the service that this member can open: all of them for a coordinator, none for others. */
export async function openServiceKeys(
  tx: Tx,
  member: { memberId: string; serviceId: string; keys: KeyPair },
): Promise<ServiceKey[]> {
  const granted = await grantedServiceKeys(tx, member.memberId, member.serviceId);
  return granted.map((grant) => ({
    id: grant.id,
    keys: { publicKey: grant.public_key, privateKey: openSealed(member.keys, grant.sealed) },
  }));
}

/** The key to which the service seals now, opened, and whether its recovery sheet lies on paper. Null when he has no grant. */
export async function newestServiceKey(
  tx: Tx,
  member: { memberId: string; serviceId: string; keys: KeyPair },
): Promise<(ServiceKey & { madeAt: Date; sheetConfirmedAt: Date | null }) | null> {
  const newest = (await grantedServiceKeys(tx, member.memberId, member.serviceId)).at(-1);
  if (!newest || newest.retired_at) return null;
  const keys = { publicKey: newest.public_key, privateKey: openSealed(member.keys, newest.sealed) };
  return { id: newest.id, keys, madeAt: newest.made_at, sheetConfirmedAt: newest.sheet_confirmed_at };
}
