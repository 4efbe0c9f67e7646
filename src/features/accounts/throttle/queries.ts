import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';

/** Locks a bucket, made empty when it was not there, until the transaction ends. */
export async function lockBucket(tx: Tx, bucket: Uint8Array, now: Date) {
  await tx
    .insertInto('identity.throttle')
    .values({ bucket, failures: 0, last_failed_at: now })
    .onConflict((oc) => oc.column('bucket').doNothing())
    .execute();
  return tx
    .selectFrom('identity.throttle')
    .where('bucket', '=', bucket)
    .select(['failures', 'last_failed_at'])
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function setFailures(tx: Tx, bucket: Uint8Array, failures: number, now: Date): Promise<void> {
  await tx
    .updateTable('identity.throttle')
    .set({ failures, last_failed_at: now })
    .where('bucket', '=', bucket)
    .execute();
}

export async function forgetBucket(tx: Tx, bucket: Uint8Array): Promise<void> {
  await tx.deleteFrom('identity.throttle').where('bucket', '=', bucket).execute();
}

/** Takes back one failure that was none. */
export async function takeBackFailure(tx: Tx, bucket: Uint8Array): Promise<void> {
  await tx
    .updateTable('identity.throttle')
    .set({ failures: sql<number>`greatest(failures - 1, 0)` })
    .where('bucket', '=', bucket)
    .execute();
}
