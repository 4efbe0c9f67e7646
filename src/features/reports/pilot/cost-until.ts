import type { Tx } from '../../../platform/db/database.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { readCosts } from '../cost/read-costs.ts';
import { costOfMonths, monthsByYear } from './rules/months.ts';

/** In cents, what the months of two days cost; null where the costs of one of their years were not written down. */
export async function costUntil(
  tx: Tx,
  whose: Pick<AtWork, 'service'>,
  { from, until }: { from: string; until: string },
  now: Date,
) {
  const years = await readCosts(tx, whose, now);
  const totals = new Map(
    years.flatMap(({ year, total }) => (total === null ? [] : [[year, total] as const])),
  );
  return costOfMonths(monthsByYear(from, until), totals);
}
