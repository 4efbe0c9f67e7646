import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Outcome } from '../../cases/codes/outcomes.ts';
import '../../cases/tables.ts';

/** How the cases ended that were closed between two days, both included. Forgotten ones are not in it. */
export async function outcomesBetween(
  tx: Tx,
  serviceId: string,
  { from, until }: { from: string; until: string },
): Promise<{ outcome: Outcome; cases: number }[]> {
  const day = sql<string>`(closed_at at time zone 'Europe/Brussels')::date`;
  const rows = await tx
    .selectFrom('confidential.cases')
    .where('service_id', '=', serviceId)
    .where('outcome', 'is not', null)
    .where('stage', '=', 'closed')
    .where(day, '>=', from)
    .where(day, '<=', until)
    .groupBy('outcome')
    .select(['outcome', sql<number>`count(*)::int`.as('cases')])
    .orderBy('cases', 'desc')
    .orderBy('outcome')
    .execute();
  return rows as { outcome: Outcome; cases: number }[];
}
