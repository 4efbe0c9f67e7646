import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { Outcome } from '../../cases/codes/outcomes.ts';

/**
 * How the cases ended that were closed in whole months (both ends are days in them), the forgotten ones too. Municipal sanctions
 * are not in it: their parties are not asked.
 */
export async function outcomesBetween(
  tx: Tx,
  serviceId: string,
  { from, until }: { from: string; until: string },
): Promise<{ outcome: Outcome; cases: number }[]> {
  const { rows } = await sql<{ outcome: Outcome; cases: number }>`
    select outcome, count(*)::integer as cases from reporting.case_figure
    where service_id = ${serviceId} and stage = 'closed' and outcome is not null and type <> 'sanction'
      and closed_month between ${from}::date and ${until}::date
    group by outcome order by cases desc, outcome`.execute(tx);
  return rows;
}
