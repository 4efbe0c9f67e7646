import { type Insertable, sql } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { ServiceRow } from '../tables.ts';
import { foldPlace } from './fold-place.ts';

/** False when the slug is taken. */
export async function insertService(tx: Tx, service: Insertable<ServiceRow>): Promise<boolean> {
  const done = await tx
    .insertInto('identity.service')
    .values(service)
    .onConflict((oc) => oc.column('slug').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function replaceAreas(
  tx: Tx,
  serviceId: string,
  areas: readonly { place: string; folded: string }[],
): Promise<void> {
  await tx.deleteFrom('identity.service_area').where('service_id', '=', serviceId).execute();
  if (areas.length === 0) return;
  await tx
    .insertInto('identity.service_area')
    .values(areas.map((area) => ({ service_id: serviceId, ...area })))
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** A service is open for requests from the moment that its first recovery sheet was confirmed; that moment stays. */
export async function openService(tx: Tx, serviceId: string, now: Date): Promise<void> {
  await tx
    .updateTable('identity.service')
    .set({ opened_at: now })
    .where('id', '=', serviceId)
    .where('opened_at', 'is', null)
    .execute();
}

export async function serviceExists(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.selectFrom('identity.service').where('id', '=', id).select('id').executeTakeFirst();
  return found !== undefined;
}

/** Copies what a service may have from a sister. The database lets only the transaction do it that makes the service. */
export async function copyFromSister(
  tx: Tx,
  of: { serviceId: string; sisterId: string; now: Date },
): Promise<void> {
  await sql`select identity.take_over(${of.serviceId}::uuid, ${of.sisterId}::uuid, ${of.now}::timestamptz)`.execute(
    tx,
  );
}

/** A word for addresses, made from the name; with a number behind it when another service has it. */
export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const folded = foldPlace(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  const wanted = folded.length < 2 ? `service-${folded}`.replace(/-$/, '') : folded;
  const taken = await tx
    .selectFrom('identity.service')
    .where('slug', 'like', `${wanted}%`)
    .select('slug')
    .execute();
  const slugs = new Set(taken.map((row) => row.slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!slugs.has(slug)) return slug;
  }
}

export function allServices(tx: Tx) {
  return tx.selectFrom('identity.service').orderBy(asPeopleSort('name')).orderBy('id').selectAll().execute();
}

export function serviceById(tx: Tx, id: string) {
  return tx.selectFrom('identity.service').where('id', '=', id).selectAll().executeTakeFirst();
}

export function serviceBySlug(tx: Tx, slug: string) {
  return tx.selectFrom('identity.service').where('slug', '=', slug).selectAll().executeTakeFirst();
}
