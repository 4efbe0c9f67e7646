import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';

/** The public key to which a service's new cases are sealed; nothing when it is not open for requests. */
export function publicServiceKey(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('identity.service_key')
    .where('service_id', '=', serviceId)
    .where('retired_at', 'is', null)
    .orderBy('generation', 'desc')
    .select(['id', 'public_key'])
    .executeTakeFirst();
}

/** The service keys that are sealed to a member, oldest first: older ones still open older grants. */
export function grantedServiceKeys(tx: Tx, memberId: string, serviceId: string) {
  return tx
    .selectFrom('identity.service_key as k')
    .innerJoin('identity.service_key_grant as g', 'g.service_key_id', 'k.id')
    .where('g.member_id', '=', memberId)
    .where('k.service_id', '=', serviceId)
    .orderBy('k.generation')
    .select(['k.id', 'k.public_key', 'k.made_at', 'k.sheet_confirmed_at', 'k.retired_at', 'g.sealed'])
    .execute();
}

export async function insertServiceKey(
  tx: Tx,
  key: { id: string; service_id: string; generation: number; public_key: Uint8Array; made_at: Date },
): Promise<void> {
  await tx
    .insertInto('identity.service_key')
    .values({ ...key, sheet_confirmed_at: null, retired_at: null })
    .execute();
}

export async function insertServiceKeyGrant(
  tx: Tx,
  grant: { service_key_id: string; member_id: string; sealed: Uint8Array; made_at: Date },
): Promise<void> {
  await tx
    .insertInto('identity.service_key_grant')
    .values(grant)
    .onConflict((oc) => oc.columns(['service_key_id', 'member_id']).doNothing())
    .execute();
}

/** The key to which a service seals now, locked with the service by who changes it. */
export function newestKeyRow(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('identity.service_key')
    .where('service_id', '=', serviceId)
    .where('retired_at', 'is', null)
    .selectAll()
    .executeTakeFirst();
}

/** The coordinators of today to whom this key is sealed. */
export function holdersAtWork(tx: Tx, serviceKeyId: string, serviceId: string, now: Date) {
  return tx
    .selectFrom('identity.service_key_grant as g')
    .innerJoin('identity.member as m', 'm.id', 'g.member_id')
    .innerJoin('identity.role as r', 'r.member_id', 'm.id')
    .where('g.service_key_id', '=', serviceKeyId)
    .where('r.service_id', '=', serviceId)
    .where('r.role', '=', 'coordinator')
    .where('r.ended_at', 'is', null)
    .where((eb) => eb.or([eb('r.until', 'is', null), eb('r.until', '>=', now.toISOString().slice(0, 10))]))
    .where('m.ended_at', 'is', null)
    .orderBy('m.id')
    .select(['m.id', 'm.public_key'])
    .execute();
}

/** The coordinators of that day to whom nobody gave the service's key yet, or who lost it with their passphrase. */
export function coordinatorsWithoutKey(tx: Tx, serviceId: string, today: string) {
  return tx
    .selectFrom('identity.role as r')
    .innerJoin('identity.member as m', 'm.id', 'r.member_id')
    .where('r.service_id', '=', serviceId)
    .where('r.role', '=', 'coordinator')
    .where('r.ended_at', 'is', null)
    .where((eb) => eb.or([eb('r.until', 'is', null), eb('r.until', '>=', today)]))
    .where('m.ended_at', 'is', null)
    .where('m.id', 'not in', (eb) =>
      eb
        .selectFrom('identity.service_key_grant as g')
        .innerJoin('identity.service_key as k', 'k.id', 'g.service_key_id')
        .where('k.service_id', '=', serviceId)
        .where('k.retired_at', 'is', null)
        .select('g.member_id'),
    )
    .orderBy(asPeopleSort('m.name'))
    .select(['m.id', 'm.name'])
    .execute();
}

/** From now on nothing new is sealed to this key. */
export async function retireServiceKey(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('identity.service_key').set({ retired_at: now }).where('id', '=', id).execute();
}

/** Somebody who held the key has left: a coordinator who stays is asked to make a new one. */
export async function askRenewal(tx: Tx, serviceId: string, now: Date): Promise<void> {
  await tx
    .updateTable('identity.service_key')
    .set({ renewal_asked_at: now })
    .where('service_id', '=', serviceId)
    .where('retired_at', 'is', null)
    .where('renewal_asked_at', 'is', null)
    .execute();
}

/** Every key of a service under which something may still lie, the newest first. */
export function keysInUse(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('identity.service_key')
    .where('service_id', '=', serviceId)
    .where('rewrapped_at', 'is', null)
    .orderBy('generation', 'desc')
    .select(['id', 'public_key', 'retired_at', 'renewal_asked_at', 'sheet_confirmed_at'])
    .execute();
}

export async function confirmSheet(tx: Tx, serviceKeyId: string, now: Date): Promise<void> {
  await tx
    .updateTable('identity.service_key')
    .set({ sheet_confirmed_at: now })
    .where('id', '=', serviceKeyId)
    .where('sheet_confirmed_at', 'is', null)
    .execute();
}
