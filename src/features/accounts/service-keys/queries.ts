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

export async function confirmSheet(tx: Tx, serviceKeyId: string, now: Date): Promise<void> {
  await tx
    .updateTable('identity.service_key')
    .set({ sheet_confirmed_at: now })
    .where('id', '=', serviceKeyId)
    .where('sheet_confirmed_at', 'is', null)
    .execute();
}
