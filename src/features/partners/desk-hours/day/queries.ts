import type { Insertable } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Tables } from '../../../../platform/db/tables.ts';
import '../tables.ts';

export type DayOf = { deskHour: string; day: string };

/** What is noted of one day: which times are taken, and how many walked in; null when nobody counted yet. */
export async function notedOn(tx: Tx, { deskHour, day }: DayOf) {
  const slots = await tx
    .selectFrom('partners.desk_hour_slot')
    .where('desk_hour_id', '=', deskHour)
    .where('day', '=', day)
    .orderBy('at_time')
    .select('at_time')
    .execute();
  const count = await tx
    .selectFrom('partners.desk_hour_count')
    .where('desk_hour_id', '=', deskHour)
    .where('day', '=', day)
    .select('walk_ins')
    .executeTakeFirst();
  return { taken: slots.map((slot) => slot.at_time), walkIns: count?.walk_ins ?? null };
}

/** Writes what is otherwise on a day; `seen` is the version that the writer saw, 0 for none. False when it changed meanwhile. */
export async function upsertException(
  tx: Tx,
  row: Insertable<Tables['partners.desk_hour_exception']>,
  seen: number,
): Promise<boolean> {
  const { kind, moved_to, from_time, to_time, held_by, changed_at } = row;
  const change = { kind, moved_to, from_time, to_time, held_by, changed_at, version: seen + 1 };
  const done =
    seen === 0
      ? await tx
          .insertInto('partners.desk_hour_exception')
          .values(row)
          .onConflict((conflict) => conflict.columns(['desk_hour_id', 'day']).doNothing())
          .executeTakeFirst()
      : await tx
          .updateTable('partners.desk_hour_exception')
          .set(change)
          .where('desk_hour_id', '=', row.desk_hour_id)
          .where('day', '=', row.day)
          .where('version', '=', seen)
          .executeTakeFirst();
  return ('numUpdatedRows' in done ? done.numUpdatedRows : (done.numInsertedOrUpdatedRows ?? 0n)) > 0n;
}

/** A time is taken; taken twice it is taken once. */
export async function takeSlot(tx: Tx, row: Insertable<Tables['partners.desk_hour_slot']>): Promise<void> {
  await tx
    .insertInto('partners.desk_hour_slot')
    .values(row)
    .onConflict((conflict) => conflict.columns(['desk_hour_id', 'day', 'at_time']).doNothing())
    .execute();
}

export async function freeSlot(tx: Tx, { deskHour, day }: DayOf, at: string): Promise<void> {
  await tx
    .deleteFrom('partners.desk_hour_slot')
    .where('desk_hour_id', '=', deskHour)
    .where('day', '=', day)
    .where('at_time', '=', at)
    .execute();
}

export async function upsertCount(
  tx: Tx,
  row: Insertable<Tables['partners.desk_hour_count']>,
): Promise<void> {
  const { walk_ins, noted_by, noted_at } = row;
  await tx
    .insertInto('partners.desk_hour_count')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['desk_hour_id', 'day']).doUpdateSet({ walk_ins, noted_by, noted_at }),
    )
    .execute();
}
