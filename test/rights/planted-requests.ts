import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../src/platform/db/database.ts';

/** A magistrate’s request with one item, on which this mediator was put; written as the coordinator. */
export async function plantRequest(
  tx: Tx,
  {
    coordinator,
    mediator,
    organisationId,
  }: { coordinator: string; mediator: string; organisationId: string },
): Promise<void> {
  const id = randomUUID();
  await sql`insert into confidential.judicial_request (id, service_id, organisation_id, kind, state, received_on, due_on)
    select ${id}, service_id, id, 'apostille', 'received', '2026-11-20', '2026-12-01'
    from partners.organisation where id = ${organisationId}`.execute(tx);
  await sql`insert into confidential.judicial_key select id, service_id, 'member', ${mediator}, '\\x01', '\\x01',
    ${coordinator}, now() from confidential.judicial_request where id = ${id}`.execute(tx);
  await sql`insert into confidential.judicial_item select ${randomUUID()}, id, service_id, '\\x01', ${coordinator}, now()
    from confidential.judicial_request where id = ${id}`.execute(tx);
}
