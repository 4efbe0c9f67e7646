import { type Generated, sql } from 'kysely';
import type { Tx } from '../db/database.ts';
import { enqueue } from '../jobs/queries.ts';

declare module '../db/tables.ts' {
  interface Tables {
    'platform.sms_outbox': {
      id: string;
      service_id: string | null;
      /** What it is about: it is forgotten with it. */
      about: string | null;
      sealed: Uint8Array;
      made_at: Date;
      attempts: Generated<number>;
      failed_at: Date | null;
    };
  }
}

export async function putInSmsOutbox(
  tx: Tx,
  row: { id: string; serviceId: string | null; about: string | null; sealed: Uint8Array; madeAt: Date },
): Promise<void> {
  await tx
    .insertInto('platform.sms_outbox')
    .values({
      id: row.id,
      service_id: row.serviceId,
      about: row.about,
      sealed: row.sealed,
      made_at: row.madeAt,
      failed_at: null,
    })
    .execute();
  await enqueue(tx, 'send_sms', row.id);
}

/** The row of one message, held until the transaction ends; undefined when it is gone, failed, or someone else sends it. */
export const takeSms = (tx: Tx, id: string) =>
  tx
    .selectFrom('platform.sms_outbox')
    .where('id', '=', id)
    .where('failed_at', 'is', null)
    .select(['sealed', 'attempts', 'made_at'])
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();

export async function deleteSms(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('platform.sms_outbox').where('id', '=', id).execute();
}

/** One more attempt that failed; `failedAt` when it was the last one. */
export async function noteSmsAttempt(tx: Tx, id: string, failedAt: Date | null): Promise<void> {
  await tx
    .updateTable('platform.sms_outbox')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), failed_at: failedAt }))
    .where('id', '=', id)
    .execute();
}

/** Queues everything that waits, as when the worker starts. */
export async function queueWaitingSms(tx: Tx): Promise<number> {
  const rows = await tx
    .selectFrom('platform.sms_outbox')
    .where('failed_at', 'is', null)
    .select((eb) => ['id', eb.fn<unknown>('platform.enqueue', [sql`'send_sms'`, 'id']).as('queued')])
    .execute();
  return rows.length;
}

/** Every message that waits or was refused. */
export const allSms = (tx: Tx) => tx.selectFrom('platform.sms_outbox').select(['id', 'sealed']).execute();

export async function updateSealedSms(tx: Tx, id: string, sealed: Uint8Array): Promise<void> {
  await tx.updateTable('platform.sms_outbox').set({ sealed }).where('id', '=', id).execute();
}
