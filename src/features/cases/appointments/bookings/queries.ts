import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';
import type { Span } from '../../../mediators/availability/rules/free-times.ts';
import '../tables.ts';

export type Taken = { kind: 'member' | 'room'; id: string; span: Span };

/**
 * Takes these people and this room for an appointment. Who comes second waits for the first, always in the same order, so
 * that nobody waits in a circle; then the database itself refuses what overlaps (`23P01`).
 */
export async function insertBookings(
  tx: Tx,
  of: { appointmentId: string; caseId: string; serviceId: string },
  taken: readonly Taken[],
): Promise<void> {
  const inOrder = [...taken].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of inOrder) await sql`select pg_advisory_xact_lock(7304, hashtext(${id}))`.execute(tx);
  await tx
    .insertInto('confidential.booking')
    .values(
      inOrder.map(({ kind, id, span }) => ({
        ...{ appointment_id: of.appointmentId, case_id: of.caseId, service_id: of.serviceId },
        ...{ resource_kind: kind, resource_id: id },
        during: `[${span.starts.toISOString()},${span.ends.toISOString()})`,
      })),
    )
    .execute();
}

export async function deleteBookings(tx: Tx, appointmentId: string): Promise<void> {
  await tx.deleteFrom('confidential.booking').where('appointment_id', '=', appointmentId).execute();
}

/** When members and rooms are taken, for who works with them; one appointment, which is about to move, left out. */
export async function busyTimes(
  tx: Tx,
  resources: readonly string[],
  span: Span,
  leaveOut: string | null = null,
): Promise<{ resource: string; starts: Date; ends: Date }[]> {
  const rows = await sql<{ resource_id: string; starts_at: Date; ends_at: Date }>`
    select * from confidential.busy(${[...resources]}::uuid[], ${span.starts}, ${span.ends}, ${leaveOut}::uuid)`.execute(
    tx,
  );
  return rows.rows.map((row) => ({ resource: row.resource_id, starts: row.starts_at, ends: row.ends_at }));
}
