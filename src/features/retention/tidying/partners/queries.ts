import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';

/** Letters between a service and its partners that were sent before this moment. */
export async function deletePartnerMessages(tx: Tx, serviceId: string, before: Date): Promise<number> {
  const done = await sql`delete from partners.message
    where service_id = ${serviceId}::uuid and sent_at < ${before}::timestamptz`.execute(tx);
  return Number(done.numAffectedRows ?? 0n);
}

/** Contacts who left, or whose organisation did, before this moment, with the links that were made for them. */
export async function deletePartnerContacts(tx: Tx, serviceId: string, before: Date): Promise<number> {
  const left = sql`select c.id from partners.contact c join partners.organisation o on o.id = c.organisation_id
    where c.service_id = ${serviceId}::uuid and coalesce(c.ended_at, o.ended_at) < ${before}::timestamptz`;
  await sql`delete from partners.link where contact_id in (${left})`.execute(tx);
  const done = await sql`delete from partners.contact where id in (${left})`.execute(tx);
  return Number(done.numAffectedRows ?? 0n);
}

/** Sessions for partners that were held before this moment, with who was asked and how many came. */
export async function deletePartnerSessions(tx: Tx, serviceId: string, before: Date): Promise<number> {
  const done = await sql`delete from partners.session
    where service_id = ${serviceId}::uuid and on_day < ${before}::timestamptz`.execute(tx);
  return Number(done.numAffectedRows ?? 0n);
}
