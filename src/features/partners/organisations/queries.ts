import { type Insertable, type Selectable, sql } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';

type New<Name extends keyof Tables> = Insertable<Tables[Name]>;

type Given<Name extends keyof Tables, Column extends keyof Tables[Name]> = Pick<
  Selectable<Tables[Name]>,
  Column & keyof Selectable<Tables[Name]>
>;

/** An organisation with whom a service works, by its id; undefined when it is another service’s. */
export function organisationOf(tx: Tx, serviceId: string, id: string) {
  return tx
    .selectFrom('partners.organisation')
    .where('id', '=', id)
    .where('service_id', '=', serviceId)
    .select(['id', 'service_id', 'kind', 'name', 'note', 'ended_at', 'version'])
    .executeTakeFirst();
}

export type Organisation = NonNullable<Awaited<ReturnType<typeof organisationOf>>>;

/** Of these queries, a row that stands already stays as it is: the same form was sent twice. */
export async function insertOrganisation(tx: Tx, row: New<'partners.organisation'>): Promise<boolean> {
  const done = await tx
    .insertInto('partners.organisation')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** False when somebody changed it since this version was read. */
export async function updateOrganisation(
  tx: Tx,
  { id, version }: Pick<Organisation, 'id' | 'version'>,
  facts: Partial<Given<'partners.organisation', 'kind' | 'name' | 'note' | 'ended_at'>>,
): Promise<boolean> {
  const done = await tx
    .updateTable('partners.organisation')
    .set({ ...facts, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function insertPlace(tx: Tx, row: New<'partners.place'>): Promise<boolean> {
  const done = await tx
    .insertInto('partners.place')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The places of an organisation that are in use, as people sort their names. */
export function placesOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('partners.place')
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .orderBy(asPeopleSort('name'))
    .orderBy('id')
    .select(['id', 'name', 'street', 'postcode', 'municipality'])
    .execute();
}

export type Place = Awaited<ReturnType<typeof placesOf>>[number];

export async function updatePlace(
  tx: Tx,
  id: string,
  facts: Partial<Given<'partners.place', 'name' | 'street' | 'postcode' | 'municipality' | 'ended_at'>>,
): Promise<void> {
  await tx.updateTable('partners.place').set(facts).where('id', '=', id).execute();
}

export async function insertContact(tx: Tx, row: New<'partners.contact'>): Promise<boolean> {
  const done = await tx
    .insertInto('partners.contact')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Whom the service can ring at an organisation, as people sort their names. */
export function contactsOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('partners.contact')
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .orderBy(asPeopleSort('name'))
    .orderBy('id')
    .select(['id', 'name', 'function', 'phone', 'email', 'mails'])
    .execute();
}

export type PartnerContact = Awaited<ReturnType<typeof contactsOf>>[number];

export async function updateContact(
  tx: Tx,
  id: string,
  facts: Partial<Given<'partners.contact', 'name' | 'function' | 'phone' | 'email' | 'mails' | 'ended_at'>>,
): Promise<void> {
  await tx.updateTable('partners.contact').set(facts).where('id', '=', id).execute();
}

/** Who has a seat now, with the place where he works, as people sort their names. */
export function seatsOf(tx: Tx, organisationId: string) {
  return tx
    .selectFrom('partners.seat as s')
    .innerJoin('identity.member as m', 'm.id', 's.member_id')
    .leftJoin('partners.place as p', 'p.id', 's.place_id')
    .where('s.organisation_id', '=', organisationId)
    .where('s.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .orderBy(asPeopleSort('m.name'))
    .orderBy('m.id')
    .select(['m.id', 'm.name', 's.place_id', 'p.name as place'])
    .execute();
}

export type Seat = Awaited<ReturnType<typeof seatsOf>>[number];

/** Whether somebody who coordinates or mediates for the service has a seat there. */
export async function hasTeamAmongSeats(tx: Tx, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select partners.has_team_among_seats(${organisationId}::uuid) as has`.execute(tx);
  return rows[0]?.has ?? false;
}

/** False when he has no seat there. */
export async function endSeat(
  tx: Tx,
  { memberId, organisationId }: { memberId: string; organisationId: string },
  now: Date,
): Promise<boolean> {
  const done = await tx
    .updateTable('partners.seat')
    .set({ ended_at: now })
    .where('member_id', '=', memberId)
    .where('organisation_id', '=', organisationId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Gives a member his seat, or another place, or gives it back to one who had left it. */
export async function upsertSeat(tx: Tx, row: New<'partners.seat'>): Promise<void> {
  const { place_id, given_by, given_at } = row;
  await tx
    .insertInto('partners.seat')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['member_id', 'organisation_id'])
        .doUpdateSet({ place_id, given_by, given_at, ended_at: null }),
    )
    .execute();
}

/** The organisations with which a service works or worked, each with its places and the agreement of this day, if any. */
export function organisationsOf(tx: Tx, serviceId: string, day: string) {
  return tx
    .selectFrom('partners.organisation as o')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('partners.agreement as a')
          .whereRef('a.organisation_id', '=', 'o.id')
          .where('a.ended_at', 'is', null)
          .where('a.from_on', '<=', day)
          .where((of) => of.or([of('a.until_on', 'is', null), of('a.until_on', '>=', day)]))
          .orderBy('a.from_on', 'desc')
          .orderBy('a.made_at', 'desc')
          .limit(1)
          .select(['a.id', 'a.until_on', 'a.review_on'])
          .as('now'),
      (join) => join.onTrue(),
    )
    .where('o.service_id', '=', serviceId)
    .orderBy(asPeopleSort('o.name'))
    .orderBy('o.id')
    .select([
      'o.id',
      'o.name',
      'o.kind',
      'o.ended_at',
      'now.id as agreement',
      'now.until_on',
      'now.review_on',
    ])
    .select(
      sql<number>`(select count(*)::int from partners.place p
        where p.organisation_id = o.id and p.ended_at is null)`.as('places'),
    )
    .execute();
}

export type ListedOrganisation = Awaited<ReturnType<typeof organisationsOf>>[number];
