import { type Insertable, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import type { GuestKind } from './tables.ts';

/** The links of one kind of a service, the newest first, with when each page was frozen. */
export function guestLinks(tx: Tx, serviceId: string, kind: GuestKind) {
  return tx
    .selectFrom('reporting.guest_link as l')
    .leftJoin('reporting.guest_page as p', 'p.link_id', 'l.id')
    .where('l.service_id', '=', serviceId)
    .where('l.kind', '=', kind)
    .orderBy('l.made_at', 'desc')
    .orderBy('l.id')
    .select([
      'l.id',
      'l.name',
      'l.email',
      'l.language',
      'l.made_at',
      'l.expires_at',
      'l.ended_at',
      'p.frozen_at',
    ])
    .execute();
}

export type GuestLink = Awaited<ReturnType<typeof guestLinks>>[number];

/** False when this form was sent before. */
export async function insertGuestLink(
  tx: Tx,
  link: Insertable<Tables['reporting.guest_link']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('reporting.guest_link')
    .values(link)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** False when there is none that stands and that the viewer may end. */
export async function markGuestLinkEnded(
  tx: Tx,
  of: { serviceId: string; kind: GuestKind; id: string },
  now: Date,
): Promise<boolean> {
  const done = await tx
    .updateTable('reporting.guest_link')
    .set({ ended_at: now })
    .where('id', '=', of.id)
    .where('service_id', '=', of.serviceId)
    .where('kind', '=', of.kind)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Freezes the page of a link, in the place of what was frozen before. */
export async function freezeGuestPage(
  tx: Tx,
  page: { link_id: string; service_id: string; content: string; frozen_at: Date },
): Promise<void> {
  const { content, frozen_at } = page;
  await tx
    .insertInto('reporting.guest_page')
    .values(page)
    .onConflict((oc) => oc.column('link_id').doUpdateSet({ content, frozen_at }))
    .execute();
}

/** The link of this hash for as long as it stands: seen only by a viewer who shows the same hash. */
export function livingGuestLink(tx: Tx, kind: GuestKind, tokenHash: Uint8Array, now: Date) {
  return tx
    .selectFrom('reporting.guest_link as l')
    .innerJoin('identity.service as s', 's.id', 'l.service_id')
    .where('l.token_hash', '=', tokenHash)
    .where('l.kind', '=', kind)
    .where('l.ended_at', 'is', null)
    .where('l.expires_at', '>', now)
    .select([
      'l.id',
      'l.service_id',
      'l.email',
      'l.language',
      'l.expires_at',
      's.name as service',
      's.country',
    ])
    .executeTakeFirst();
}

/** The frozen page of a link, for whoever may see it now. */
export function guestPage(tx: Tx, linkId: string) {
  return tx
    .selectFrom('reporting.guest_page')
    .where('link_id', '=', linkId)
    .select(['content', 'frozen_at'])
    .executeTakeFirst();
}

/** Gives a link its new code, in the place of the one before. */
export async function setGuestCode(
  tx: Tx,
  code: { link_id: string; code_hash: Uint8Array; expires_at: Date },
): Promise<void> {
  const { code_hash, expires_at } = code;
  await tx
    .insertInto('reporting.guest_code')
    .values({ ...code, used_at: null })
    .onConflict((oc) => oc.column('link_id').doUpdateSet({ code_hash, expires_at, tries: 0, used_at: null }))
    .execute();
}

/** The code of a link, locked, so that tries at one moment are counted one after the other. */
export function lockGuestCode(tx: Tx, linkId: string) {
  return tx
    .selectFrom('reporting.guest_code')
    .where('link_id', '=', linkId)
    .select(['code_hash', 'expires_at', 'tries', 'used_at'])
    .forUpdate()
    .executeTakeFirst();
}

/** Counts a wrong code, and says how many there were in a row at this link. */
export async function countWrongGuestCode(tx: Tx, linkId: string): Promise<number> {
  await tx
    .updateTable('reporting.guest_code')
    .set({ tries: sql<number>`tries + 1` })
    .where('link_id', '=', linkId)
    .execute();
  const { wrong_codes } = await tx
    .updateTable('reporting.guest_link')
    .set({ wrong_codes: sql<number>`wrong_codes + 1` })
    .where('id', '=', linkId)
    .returning('wrong_codes')
    .executeTakeFirstOrThrow();
  return wrong_codes;
}

export async function endWrongGuestLink(tx: Tx, linkId: string, now: Date): Promise<void> {
  await tx.updateTable('reporting.guest_link').set({ ended_at: now }).where('id', '=', linkId).execute();
}

/** Uses the code up and starts the session; those of this link that are over are forgotten. */
export async function enterWithCode(tx: Tx, session: Tables['reporting.guest_session']): Promise<void> {
  const { link_id, made_at } = session;
  await tx
    .updateTable('reporting.guest_code')
    .set({ used_at: made_at })
    .where('link_id', '=', link_id)
    .execute();
  await tx.updateTable('reporting.guest_link').set({ wrong_codes: 0 }).where('id', '=', link_id).execute();
  await tx
    .deleteFrom('reporting.guest_session')
    .where('link_id', '=', link_id)
    .where('expires_at', '<=', made_at)
    .execute();
  await tx.insertInto('reporting.guest_session').values(session).execute();
}

/** The link into which the holder of this session came: only by the address of that very link, and while both stand. */
export function linkOfGuestSession(tx: Tx, at: { session: Uint8Array; link: Uint8Array; now: Date }) {
  return tx
    .selectFrom('reporting.guest_session as s')
    .innerJoin('reporting.guest_link as l', 'l.id', 's.link_id')
    .where('s.token_hash', '=', at.session)
    .where('s.expires_at', '>', at.now)
    .where('l.token_hash', '=', at.link)
    .where('l.ended_at', 'is', null)
    .where('l.expires_at', '>', at.now)
    .select('l.id')
    .executeTakeFirst();
}

export async function deleteGuestSession(tx: Tx, session: Uint8Array): Promise<void> {
  await tx.deleteFrom('reporting.guest_session').where('token_hash', '=', session).execute();
}
