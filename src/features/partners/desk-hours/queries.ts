import type { Insertable, Updateable } from 'kysely';
import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { Tables } from '../../../platform/db/tables.ts';
import '../tables.ts';
import './tables.ts';

/**
 * The desk-hours of a service as the viewer may see them, with the answer to what is offered now: all of them for a
 * coordinator, those that he holds for a mediator. Ended ones are left out.
 */
export async function deskHoursOf(tx: Tx, serviceId: string) {
  const rows = await desks(tx)
    .where('d.service_id', '=', serviceId)
    .leftJoin('identity.member as m', 'm.id', 'd.held_by')
    .select('m.name as holder')
    .execute();
  return withExceptions(tx, rows);
}

/** What was offered to the organisations for which the viewer speaks; who holds it stays with the service. */
export async function offeredTo(tx: Tx, organisations: readonly string[]) {
  if (organisations.length === 0) return [];
  const rows = await desks(tx)
    .where('d.organisation_id', 'in', [...organisations])
    .innerJoin('identity.service as s', 's.id', 'd.service_id')
    .select(['s.name as service', 's.country'])
    .execute();
  return withExceptions(tx, rows);
}

export type DeskHour = Awaited<ReturnType<typeof deskHoursOf>>[number];
export type OfferedHour = Awaited<ReturnType<typeof offeredTo>>[number];

const desks = (tx: Tx) =>
  tx
    .selectFrom('partners.desk_hour as d')
    .innerJoin('partners.organisation as o', 'o.id', 'd.organisation_id')
    .innerJoin('partners.place as p', 'p.id', 'd.place_id')
    .leftJoin('partners.desk_hour_answer as a', (join) =>
      join.onRef('a.desk_hour_id', '=', 'd.id').onRef('a.offer', '=', 'd.offer'),
    )
    .where('d.ended_at', 'is', null)
    .where('o.ended_at', 'is', null)
    .orderBy(asPeopleSort('o.name'))
    .orderBy('d.first_on')
    .orderBy('d.id')
    .selectAll('d')
    .select(['o.name as organisation', 'o.kind', 'p.name as place'])
    .select(['p.street', 'p.postcode', 'p.municipality', 'a.answer', 'a.by_partner', 'a.answered_at']);

async function withExceptions<Row extends { id: string }>(tx: Tx, rows: Row[]) {
  const exceptions = await exceptionsOf(
    tx,
    rows.map(({ id }) => id),
  );
  const byDesk = Map.groupBy(exceptions, (one) => one.desk_hour_id);
  return rows.map((row) => ({ ...row, exceptions: byDesk.get(row.id) ?? [] }));
}

async function exceptionsOf(tx: Tx, deskHours: readonly string[]) {
  if (deskHours.length === 0) return [];
  return tx
    .selectFrom('partners.desk_hour_exception as e')
    .leftJoin('identity.member as m', 'm.id', 'e.held_by')
    .where('e.desk_hour_id', 'in', [...deskHours])
    .orderBy('e.day')
    .select(['e.desk_hour_id', 'e.day', 'e.kind', 'e.moved_to', 'e.from_time', 'e.to_time'])
    .select(['e.held_by', 'e.version', 'e.changed_at', 'm.name as holder'])
    .execute();
}

export type ExceptionRow = Awaited<ReturnType<typeof exceptionsOf>>[number];

/** The places of the partners of a service where a desk-hour can be. */
export function partnerPlaces(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('partners.place as p')
    .innerJoin('partners.organisation as o', 'o.id', 'p.organisation_id')
    .where('p.service_id', '=', serviceId)
    .where('p.ended_at', 'is', null)
    .where('o.ended_at', 'is', null)
    .orderBy(asPeopleSort('o.name'))
    .orderBy(asPeopleSort('p.name'))
    .select(['p.id', 'p.name', 'o.id as organisation_id', 'o.name as organisation'])
    .execute();
}

/** Who of the service can hold a desk-hour today (`YYYY-MM-DD`): its coordinators and mediators. */
export function possibleHolders(tx: Tx, serviceId: string, today: string) {
  return tx
    .selectFrom('identity.role as r')
    .innerJoin('identity.member as m', 'm.id', 'r.member_id')
    .where('r.service_id', '=', serviceId)
    .where('r.role', 'in', ['coordinator', 'mediator'])
    .where('r.ended_at', 'is', null)
    .where((of) => of.or([of('r.until', 'is', null), of('r.until', '>=', today)]))
    .where('m.ended_at', 'is', null)
    .orderBy(asPeopleSort('m.name'))
    .orderBy('m.id')
    .groupBy(['m.id', 'm.name'])
    .select(['m.id', 'm.name'])
    .execute();
}

/** False when the same form was sent before. */
export async function insertDeskHour(
  tx: Tx,
  row: Insertable<Tables['partners.desk_hour']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('partners.desk_hour')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Changes a desk-hour that is still as it was seen; false when somebody else changed it meanwhile. */
export async function updateDeskHour(
  tx: Tx,
  seen: { id: string; serviceId: string; version: number },
  change: Updateable<Tables['partners.desk_hour']>,
): Promise<boolean> {
  const done = await tx
    .updateTable('partners.desk_hour')
    .set(change)
    .where('id', '=', seen.id)
    .where('service_id', '=', seen.serviceId)
    .where('version', '=', seen.version)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** False when this offer was answered before. */
export async function insertAnswer(
  tx: Tx,
  row: Insertable<Tables['partners.desk_hour_answer']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('partners.desk_hour_answer')
    .values(row)
    .onConflict((conflict) => conflict.columns(['desk_hour_id', 'offer']).doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
