import { type Insertable, sql } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

const reaches = sql<boolean>`partners.still_reaches(l.contact_id, l.sends_by, l.sends_to)`;

/** A partner of the coordinator who looks; undefined when it is not there, or not his. */
export function organisationOf(tx: Tx, serviceId: string, id: string) {
  return tx
    .selectFrom('partners.organisation')
    .where('id', '=', id)
    .where('service_id', '=', serviceId)
    .select(['id', 'service_id', 'kind', 'name', 'ended_at'])
    .executeTakeFirst();
}

/** Whom of a partner one can reach. */
export function contactsOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('partners.contact')
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .orderBy(asPeopleSort('name'))
    .orderBy('id')
    .select(['id', 'name', 'phone', 'email'])
    .execute();
}

export function placesOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('partners.place')
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .orderBy(asPeopleSort('name'))
    .orderBy('id')
    .select(['id', 'name'])
    .execute();
}

/** All links of a partner, the newest first. */
export function linksOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('partners.link as l')
    .innerJoin('partners.contact as c', 'c.id', 'l.contact_id')
    .leftJoin('partners.place as p', 'p.id', 'l.place_id')
    .where('l.organisation_id', '=', organisationId)
    .orderBy('l.made_at', 'desc')
    .orderBy('l.id')
    .select(['l.id', 'c.name', 'p.name as place', 'l.sends_by', 'l.sends_to', 'l.made_at', 'l.expires_at'])
    .select(['l.ended_at', 'l.wrong_codes', reaches.as('reaches')])
    .execute();
}

export async function insertLink(tx: Tx, link: Insertable<Tables['partners.link']>): Promise<void> {
  await tx.insertInto('partners.link').values(link).execute();
}

/** False when there is none that stands and that the viewer may end. */
export async function markLinkEnded(tx: Tx, organisationId: string, id: string, now: Date): Promise<boolean> {
  const done = await tx
    .updateTable('partners.link')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** The link of this hash for as long as it stands: seen only by a viewer who shows the same hash. */
export function livingLink(tx: Tx, tokenHash: Uint8Array, now: Date) {
  return tx
    .selectFrom('partners.link')
    .where('token_hash', '=', tokenHash)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .select(['id', 'service_id', 'sends_by', 'sends_to', 'language', 'wrong_codes'])
    .executeTakeFirst();
}

/** Gives a link its new code, in the place of the one before. */
export async function setCode(
  tx: Tx,
  code: { link_id: string; code_hash: Uint8Array; expires_at: Date },
): Promise<void> {
  const { code_hash, expires_at } = code;
  await tx
    .insertInto('partners.link_code')
    .values({ ...code, used_at: null })
    .onConflict((oc) => oc.column('link_id').doUpdateSet({ code_hash, expires_at, tries: 0, used_at: null }))
    .execute();
}

/** The code of a link, locked, so that tries at one moment are counted one after the other. */
export function lockCode(tx: Tx, linkId: string) {
  return tx
    .selectFrom('partners.link_code')
    .where('link_id', '=', linkId)
    .select(['code_hash', 'expires_at', 'tries', 'used_at'])
    .forUpdate()
    .executeTakeFirst();
}

/** Counts a wrong code, and says how many there were in a row at this link. */
export async function countWrongCode(tx: Tx, linkId: string) {
  await tx
    .updateTable('partners.link_code')
    .set({ tries: sql<number>`tries + 1` })
    .where('link_id', '=', linkId)
    .execute();
  return tx
    .updateTable('partners.link')
    .set({ wrong_codes: sql<number>`wrong_codes + 1` })
    .where('id', '=', linkId)
    .returning(['wrong_codes', 'service_id'])
    .executeTakeFirstOrThrow();
}

export async function endWrongLink(tx: Tx, linkId: string, now: Date): Promise<void> {
  await tx.updateTable('partners.link').set({ ended_at: now }).where('id', '=', linkId).execute();
}

export async function markCodeUsed(tx: Tx, linkId: string, now: Date): Promise<void> {
  await tx.updateTable('partners.link_code').set({ used_at: now }).where('link_id', '=', linkId).execute();
  await tx.updateTable('partners.link').set({ wrong_codes: 0 }).where('id', '=', linkId).execute();
}

/** Starts a session, and forgets those of this link that are over. */
export async function insertSession(tx: Tx, session: Tables['partners.link_session']): Promise<void> {
  await tx
    .deleteFrom('partners.link_session')
    .where('link_id', '=', session.link_id)
    .where('expires_at', '<=', session.made_at)
    .execute();
  await tx.insertInto('partners.link_session').values(session).execute();
}

/** The link into which the holder of this session came: only by the address of that very link, and while both stand. */
export function linkOfSession(tx: Tx, at: { session: Uint8Array; link: Uint8Array; now: Date }) {
  return tx
    .selectFrom('partners.link_session as s')
    .innerJoin('partners.link as l', 'l.id', 's.link_id')
    .innerJoin('partners.organisation as o', 'o.id', 'l.organisation_id')
    .where('s.token_hash', '=', at.session)
    .where('s.expires_at', '>', at.now)
    .where('l.token_hash', '=', at.link)
    .where('l.ended_at', 'is', null)
    .where('l.expires_at', '>', at.now)
    .select(['l.id', 'l.service_id', 'l.organisation_id', 'l.place_id', 'l.contact_id', 'o.name', 'o.kind'])
    .executeTakeFirst();
}

export async function deleteSession(tx: Tx, session: Uint8Array): Promise<void> {
  await tx.deleteFrom('partners.link_session').where('token_hash', '=', session).execute();
}
