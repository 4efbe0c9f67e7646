import type { Tx } from '../../../../platform/db/database.ts';
import '../tables.ts';

/** What begins within this time and still stands, as its receivers were told: ids, times, and which service. */
export function comingUp(tx: Tx, now: Date, until: Date) {
  return tx
    .selectFrom('confidential.appointment_party as a')
    .innerJoin('identity.service as s', 's.id', 'a.service_id')
    .where('a.state', '=', 'confirmed')
    .where('a.cannot_come_at', 'is', null)
    .where('a.starts_at', '>', now)
    .where('a.starts_at', '<=', until)
    .orderBy('a.starts_at')
    .orderBy('a.id')
    .select(['a.id', 'a.sequence', 'a.starts_at', 'a.told_at', 'a.zone', 's.settings'])
    .execute();
}

export type ComingUp = Awaited<ReturnType<typeof comingUp>>[number];

/** Which reminders these receivers had already. */
export function sentReminders(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('confidential.reminder')
    .where('appointment_party_id', 'in', [...ids])
    .select(['appointment_party_id', 'sequence', 'hours_before'])
    .execute();
}

/** One receiver with what is needed to reach him, if what he was told still stands. */
export function receiverToRemind(tx: Tx, id: string, sequence: number) {
  return tx
    .selectFrom('confidential.appointment_party as a')
    .innerJoin('confidential.party as p', 'p.id', 'a.party_id')
    .innerJoin('confidential.cases as c', 'c.id', 'a.case_id')
    .where('a.id', '=', id)
    .where('a.sequence', '=', sequence)
    .where('a.state', '=', 'confirmed')
    .where('a.cannot_come_at', 'is', null)
    .select(['a.case_id', 'a.service_id', 'a.party_id', 'a.starts_at', 'a.place', 'a.room_id', 'a.zone'])
    .select(['p.contact', 'c.shred_key', 'c.language'])
    .executeTakeFirst();
}

/** Takes a reminder upon itself; false when another run has done so. */
export async function claimReminder(
  tx: Tx,
  row: { id: string; caseId: string; serviceId: string; sequence: number; hours: number; now: Date },
): Promise<boolean> {
  const done = await tx
    .insertInto('confidential.reminder')
    .values({
      ...{ appointment_party_id: row.id, case_id: row.caseId, service_id: row.serviceId },
      ...{ sequence: row.sequence, hours_before: row.hours, sent_at: row.now },
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
