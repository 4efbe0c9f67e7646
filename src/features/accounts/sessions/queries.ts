import { type Insertable, sql } from 'kysely';
import type { Asked, Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { CodeRow } from '../code-labels/code-row.ts';
import { codeRowsOfService } from '../code-labels/queries.ts';

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
export const sessionWithRoles = (asked: Asked, tokenHash: Uint8Array, now: Date) =>
  sessionQuery(asked, tokenHash, now)
    .select(rolesHeld(now.toISOString().slice(0, 10)).as('held'))
    .executeTakeFirst();

type Service = Tables['identity.service'];

/** A role with the service it is in; `opened_at` as text, as the database writes an instant within a list. */
type RoleHeld = { role: Tables['identity.role']['role']; service_id: string | null; holds_key: boolean } & {
  [Column in 'name' | 'slug' | 'country' | 'language']: Service[Column] | null;
} & { opened_at: string | null; codes: CodeRow[] };

const rolesHeld = (today: string) => sql<RoleHeld[]>`(
  select coalesce(json_agg(held order by held.name collate "und-x-icu"), '[]') from (
    select r.role, r.service_id, v.name, v.slug, v.country, v.language, v.opened_at,
      ${codeRowsOfService(sql`v.id`)} as codes,
      exists (select from identity.service_key k join identity.service_key_grant g on g.service_key_id = k.id
        where k.service_id = r.service_id and g.member_id = r.member_id and k.retired_at is null) as holds_key
    from identity.role r left join identity.service v on v.id = r.service_id
    where r.member_id = s.member_id and r.ended_at is null and (r.until is null or r.until >= ${today}::date)
  ) held)`;

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
