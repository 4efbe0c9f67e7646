import type { Insertable } from 'kysely';
import { asPeopleSort } from '../../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Tables } from '../../../../platform/db/tables.ts';

/** The keeper whose session has this token, as long as it lasts. Seen only by a viewer who shows the same hash. */
export function keeperOfSession(tx: Tx, tokenHash: Uint8Array, now: Date) {
  return tx
    .selectFrom('directory.keeper_session as s')
    .innerJoin('directory.keeper as k', 'k.id', 's.keeper_id')
    .where('s.token_hash', '=', tokenHash)
    .where('s.expires_at', '>', now)
    .select(['k.id', 'k.entry_id', 'k.sealed_email', 'k.language'])
    .executeTakeFirst();
}

/** Whether this address keeps this entry. */
export function keeperByHash(tx: Tx, entryId: string, emailHash: Uint8Array) {
  return tx
    .selectFrom('directory.keeper')
    .where('entry_id', '=', entryId)
    .where('email_hash', '=', emailHash)
    .select(['id', 'language'])
    .executeTakeFirst();
}

/** All who keep an entry without an account, the eldest first. */
export function keepersOf(tx: Tx, entryId: string) {
  return tx
    .selectFrom('directory.keeper')
    .where('entry_id', '=', entryId)
    .orderBy('made_at')
    .orderBy('id')
    .selectAll()
    .execute();
}

/** False when the address keeps the entry already. */
export async function insertKeeper(tx: Tx, keeper: Tables['directory.keeper']): Promise<boolean> {
  const done = await tx
    .insertInto('directory.keeper')
    .values(keeper)
    .onConflict((oc) => oc.columns(['entry_id', 'email_hash']).doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Ends a keeper and every session of his; false when there is none that the viewer may end. */
export async function deleteKeeper(tx: Tx, entryId: string, id: string): Promise<boolean> {
  const done = await tx
    .deleteFrom('directory.keeper')
    .where('id', '=', id)
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

export async function insertLink(tx: Tx, link: Insertable<Tables['directory.keeper_link']>): Promise<void> {
  await tx.insertInto('directory.keeper_link').values(link).execute();
}

/** The link of this hash while it can be used: seen only by a viewer who shows the same hash. */
export function livingLink(tx: Tx, tokenHash: Uint8Array, now: Date) {
  return tx
    .selectFrom('directory.keeper_link')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .selectAll()
    .executeTakeFirst();
}

/** False when somebody used it before. */
export async function markLinkUsed(tx: Tx, tokenHash: Uint8Array, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable('directory.keeper_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function insertKeeperSession(
  tx: Tx,
  session: Insertable<Tables['directory.keeper_session']>,
): Promise<void> {
  await tx.insertInto('directory.keeper_session').values(session).execute();
}

export async function deleteKeeperSession(tx: Tx, tokenHash: Uint8Array): Promise<void> {
  await tx.deleteFrom('directory.keeper_session').where('token_hash', '=', tokenHash).execute();
}

/** The members who coordinate or administer a service of this installation now. */
export function peopleOfService(tx: Tx, serviceId: string, today: string) {
  return tx
    .selectFrom('identity.role as r')
    .innerJoin('identity.member as m', 'm.id', 'r.member_id')
    .where('r.service_id', '=', serviceId)
    .where('r.role', '=', 'coordinator')
    .where('r.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .where((eb) => eb.or([eb('r.until', 'is', null), eb('r.until', '>=', today)]))
    .orderBy(asPeopleSort('m.name'))
    .select(['m.email', 'm.language'])
    .execute();
}

/** The editors of the directory of this installation. */
export function editorsOf(tx: Tx, today: string) {
  return tx
    .selectFrom('identity.role as r')
    .innerJoin('identity.member as m', 'm.id', 'r.member_id')
    .where('r.role', '=', 'editor')
    .where('r.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .where((eb) => eb.or([eb('r.until', 'is', null), eb('r.until', '>=', today)]))
    .select(['m.email', 'm.language'])
    .execute();
}
