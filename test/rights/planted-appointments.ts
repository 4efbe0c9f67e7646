import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Tx } from '../../src/platform/db/database.ts';

/** An appointment of the first party with one mediator, a time that he proposed himself, and a reminder that went. */
export async function plantAppointment(
  tx: Tx,
  open: { caseId: string; partyA: string },
  members: { coordinator: string; mediator: string },
): Promise<{ receiver: string }> {
  const [id, receiver] = [randomUUID(), randomUUID()];
  const { caseId, partyA } = open;
  await sql`insert into confidential.appointment select ${id}, c.id, service_id, 'talk', 'home', null, now() + '1 day',
      now() + '25 hours', 'Europe/Brussels', 'booked', now(), ${members.coordinator}, now()
    from confidential.cases c where c.id = ${caseId}`.execute(tx);
  await sql`insert into confidential.appointment_party select ${receiver}, ${id}, ${partyA}, case_id, service_id, kind, place,
      room_id, starts_at, ends_at, zone, 'confirmed', 0, now(), null
    from confidential.appointment where id = ${id}`.execute(tx);
  await sql`insert into confidential.appointment_member select ${id}, ${members.mediator}, case_id, service_id, 0, now()
    from confidential.appointment where id = ${id}`.execute(tx);
  await sql`insert into confidential.booking (appointment_id, case_id, service_id, resource_kind, resource_id, during)
    select ${id}, case_id, service_id, 'member', ${members.mediator}, tstzrange(starts_at, ends_at)
    from confidential.appointment where id = ${id}`.execute(tx);
  await sql`insert into confidential.offered_time select ${randomUUID()}, ${partyA}, case_id, service_id, 'party', 'talk', 'home',
      null, starts_at, ends_at, zone, 'fits', now(), 'on_screen', null, now(), null
    from confidential.appointment where id = ${id}`.execute(tx);
  return { receiver };
}

/** As the job writes it that reminds. */
export async function plantReminder(reminders: Database, receiver: string): Promise<void> {
  await reminders.as({ kind: 'job', job: 'remind' }, (tx) =>
    sql`insert into confidential.reminder select id, case_id, service_id, 0, 48, now()
      from confidential.appointment_party where id = ${receiver}`.execute(tx),
  );
}
