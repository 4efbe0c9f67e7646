import type { Insertable } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Asked, Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

export function sessionByToken(tx: Asked, tokenHash: Uint8Array, now: Date) {
  return tx
    .selectFrom('identity.session as s')
    .leftJoin('identity.member as m', 'm.id', 's.member_id')
    .where('s.token_hash', '=', tokenHash)
    .where('s.expires_at', '>', now)
    .where((eb) => eb.or([eb('s.member_id', 'is', null), eb('m.ended_at', 'is', null)]))
    .select([
      's.id',
      's.member_id',
      's.party_id',
      's.service_id',
      's.sealed_private_key',
      's.seen_at',
      's.device',
    ])
    .select(['s.second_factor_pending', 'm.name', 'm.email', 'm.language', 'm.public_key'])
    .executeTakeFirst();
}

/** The roles that a member holds now, with the services they are in. */
export function rolesOf(tx: Asked, memberId: string, today: string) {
  return tx
    .selectFrom('identity.role as r')
    .leftJoin('identity.service as s', 's.id', 'r.service_id')
    .where('r.member_id', '=', memberId)
    .where('r.ended_at', 'is', null)
    .where((eb) => eb.or([eb('r.until', 'is', null), eb('r.until', '>=', today)]))
    .orderBy(asPeopleSort('s.name'))
    .select(['r.role', 'r.service_id', 's.name', 's.slug', 's.country', 's.language', 's.opened_at'])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('identity.service_key as k')
            .innerJoin('identity.service_key_grant as g', 'g.service_key_id', 'k.id')
            .whereRef('k.service_id', '=', 'r.service_id')
            .whereRef('g.member_id', '=', 'r.member_id')
            .where('k.retired_at', 'is', null)
            .select('k.id'),
        )
        .as('holds_key'),
    )
    .execute();
}

export async function insertSession(tx: Tx, session: Insertable<Tables['identity.session']>): Promise<void> {
  await tx.insertInto('identity.session').values(session).execute();
}

export async function touchSession(tx: Asked, id: string, now: Date, expiresAt: Date): Promise<void> {
  await tx
    .updateTable('identity.session')
    .set({ seen_at: now, expires_at: expiresAt })
    .where('id', '=', id)
    .execute();
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('identity.session').where('id', '=', id).execute();
}

export async function setSessionService(tx: Tx, id: string, serviceId: string): Promise<void> {
  await tx.updateTable('identity.session').set({ service_id: serviceId }).where('id', '=', id).execute();
}
