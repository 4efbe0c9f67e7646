import { asPeopleSort } from '../../../platform/db/as-people-sort.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { WeekPeriod } from './rules/free-times.ts';
import './tables.ts';

/** The weeks of these members at a service; who said nothing has no row. */
export function availabilityOf(tx: Tx, serviceId: string, memberIds: readonly string[]) {
  return tx
    .selectFrom('identity.availability')
    .where('service_id', '=', serviceId)
    .where('member_id', 'in', [...memberIds, nobody])
    .select(['member_id', 'week', 'travel_minutes'])
    .execute();
}

// A list without members is no SQL.
const nobody = '00000000-0000-0000-0000-000000000000';

/** When these members are away, from this day on, the first first. */
export function absencesOf(tx: Tx, serviceId: string, memberIds: readonly string[], from: string) {
  return tx
    .selectFrom('identity.absence')
    .where('service_id', '=', serviceId)
    .where('member_id', 'in', [...memberIds, nobody])
    .where('to_day', '>=', from)
    .orderBy('from_day')
    .orderBy('id')
    .select(['id', 'member_id', 'from_day', 'to_day'])
    .execute();
}

export async function upsertAvailability(
  tx: Tx,
  given: { memberId: string; serviceId: string; week: WeekPeriod[]; travelMinutes: number; now: Date },
): Promise<void> {
  const changed = {
    week: JSON.stringify(given.week),
    travel_minutes: given.travelMinutes,
    changed_at: given.now,
  };
  await tx
    .insertInto('identity.availability')
    .values({ member_id: given.memberId, service_id: given.serviceId, ...changed })
    .onConflict((oc) => oc.columns(['member_id', 'service_id']).doUpdateSet(changed))
    .execute();
}

/** False when the same form was sent before. */
export async function insertAbsence(
  tx: Tx,
  absence: { id: string; member_id: string; service_id: string; from_day: string; to_day: string },
): Promise<boolean> {
  const done = await tx
    .insertInto('identity.absence')
    .values(absence)
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function deleteAbsence(
  tx: Tx,
  absence: { id: string; memberId: string; serviceId: string },
): Promise<boolean> {
  const done = await tx
    .deleteFrom('identity.absence')
    .where('id', '=', absence.id)
    .where('member_id', '=', absence.memberId)
    .where('service_id', '=', absence.serviceId)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
}

/** The rooms that a service uses now, as people sort their names. */
export function roomsOf(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('identity.room')
    .where('service_id', '=', serviceId)
    .where('ended_at', 'is', null)
    .orderBy(asPeopleSort('name'))
    .orderBy('id')
    .select(['id', 'name', 'address', 'step_free', 'hearing_loop', 'travel', 'week'])
    .execute();
}

export type Room = Awaited<ReturnType<typeof roomsOf>>[number];

/** Names and addresses of rooms, as far as the viewer sees them. */
export async function roomsById(tx: Tx, ids: readonly (string | null)[]) {
  const rows = await tx
    .selectFrom('identity.room')
    .where('id', 'in', [...ids.filter((id) => id !== null), nobody])
    .select(['id', 'name', 'address'])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export type RoomFacts = Omit<Room, 'id'>;

/** Writes a room of a service, new or changed; false when a room of this id is another service’s. */
export async function saveRoom(
  tx: Tx,
  of: { id: string; serviceId: string; now: Date },
  facts: RoomFacts,
): Promise<boolean> {
  const columns = { ...facts, week: JSON.stringify(facts.week) };
  const changed = await tx
    .updateTable('identity.room')
    .set(columns)
    .where('id', '=', of.id)
    .where('service_id', '=', of.serviceId)
    .executeTakeFirst();
  if (changed.numUpdatedRows > 0n) return true;
  const added = await tx
    .insertInto('identity.room')
    .values({ id: of.id, service_id: of.serviceId, made_at: of.now, ended_at: null, ...columns })
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function endRoom(tx: Tx, of: { id: string; serviceId: string; now: Date }): Promise<boolean> {
  const done = await tx
    .updateTable('identity.room')
    .set({ ended_at: of.now })
    .where('id', '=', of.id)
    .where('service_id', '=', of.serviceId)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
