import { sql } from 'kysely';
import type { Tx } from '../../../../platform/db/database.ts';

/** Retired keys of all services that were not let go yet, retired before this moment. For the job. */
export const keysToLetGo = (tx: Tx, before: Date) =>
  tx
    .selectFrom('identity.service_key')
    .where('retired_at', '<', before)
    .where('rewrapped_at', 'is', null)
    .select(['id', 'service_id', 'generation'])
    .execute();

/** Whether anything still lies under a key. Only a job may ask. */
export async function isSealedTo(tx: Tx, serviceKeyId: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select confidential.is_sealed_to(${serviceKeyId}::uuid) as is`.execute(tx);
  return rows[0]?.is !== false;
}

/** Nobody holds this key any more. */
export async function letGo(tx: Tx, serviceKeyId: string, now: Date): Promise<void> {
  await tx.deleteFrom('identity.service_key_grant').where('service_key_id', '=', serviceKeyId).execute();
  await tx
    .updateTable('identity.service_key')
    .set({ rewrapped_at: now })
    .where('id', '=', serviceKeyId)
    .execute();
}
