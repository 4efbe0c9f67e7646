import { type Generated, sql } from 'kysely';
import type { Tx } from '../db/database.ts';

declare module '../db/tables.ts' {
  interface Tables {
    'platform.outbox': {
      id: string;
      service_id: string | null;
      sealed: Uint8Array;
      made_at: Date;
      attempts: Generated<number>;
      failed_at: Date | null;
    };
  }
}

export async function putInOutbox(
  tx: Tx,
  row: { id: string; serviceId: string | null; sealed: Uint8Array; madeAt: Date },
): Promise<void> {
  await tx
    .insertInto('platform.outbox')
    .values({
      id: row.id,
      service_id: row.serviceId,
      sealed: row.sealed,
      made_at: row.madeAt,
      failed_at: null,
    })
    .execute();
  await sql`select platform.enqueue('send_mail', ${row.id}::uuid)`.execute(tx);
}
