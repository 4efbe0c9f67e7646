import type { Tx } from '../../../platform/db/database.ts';

/** The addresses of those who run the installation. */
export async function operatorsToTell(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectFrom('identity.member as m')
    .innerJoin('identity.role as r', 'r.member_id', 'm.id')
    .where('r.role', '=', 'operator')
    .where('r.ended_at', 'is', null)
    .where('m.ended_at', 'is', null)
    .select('m.email')
    .distinct()
    .execute();
  return rows.map((row) => row.email);
}

/** The mail that waits or failed, newest first, as far as the member who looks may see it. */
export const waitingMail = (tx: Tx) =>
  tx
    .selectFrom('platform.outbox')
    .select(['id', 'sealed', 'made_at', 'failed_at'])
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();

export const waitingMailWith = (tx: Tx, id: string) =>
  tx
    .selectFrom('platform.outbox')
    .where('id', '=', id)
    .select(['id', 'sealed', 'made_at', 'failed_at'])
    .executeTakeFirst();
