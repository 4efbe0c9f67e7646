import type { ExpressionBuilder, Insertable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Asked, Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

export const sessionByToken = (asked: Asked, tokenHash: Uint8Array, now: Date) =>
  sessionQuery(asked, tokenHash, now).executeTakeFirst();

function sessionQuery(asked: Asked, tokenHash: Uint8Array, now: Date) {
  return asked
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
    .select(['s.second_factor_pending', 'm.name', 'm.email', 'm.language', 'm.public_key']);
}

/** As `sessionByToken`, with the roles that the member holds on that day: one question, for it stands before every request. */
export function sessionWithRoles(asked: Asked, tokenHash: Uint8Array, now: Date) {
  return sessionQuery(asked, tokenHash, now)
    .select((eb) => jsonArrayFrom(rolesHeld(eb, now.toISOString().slice(0, 10))).as('held'))
    .executeTakeFirst();
}

/** The roles of the session's member, with the services they are in. */
function rolesHeld(eb: ExpressionBuilder<Tables & { s: Tables['identity.session'] }, 's'>, today: string) {
  return eb
    .selectFrom('identity.role as r')
    .leftJoin('identity.service as v', 'v.id', 'r.service_id')
    .whereRef('r.member_id', '=', 's.member_id')
    .where('r.ended_at', 'is', null)
    .where((of) => of.or([of('r.until', 'is', null), of('r.until', '>=', today)]))
    .orderBy(asPeopleSort('v.name'))
    .select(['r.role', 'r.service_id', 'v.name', 'v.slug', 'v.country', 'v.language', 'v.opened_at'])
    .select((of) =>
      of
        .exists(
          of
            .selectFrom('identity.service_key as k')
            .innerJoin('identity.service_key_grant as g', 'g.service_key_id', 'k.id')
            .whereRef('k.service_id', '=', 'r.service_id')
            .whereRef('g.member_id', '=', 'r.member_id')
            .where('k.retired_at', 'is', null)
            .select('k.id'),
        )
        .as('holds_key'),
    );
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
