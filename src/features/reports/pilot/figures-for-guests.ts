import type { Tx } from '../../../platform/db/database.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { newestOfService } from '../publishing/queries.ts';
import { costUntil } from './cost-until.ts';
import type { Pilot } from './queries.ts';
import { type FromReports, figuresFromReports } from './rules/from-reports.ts';

/**
 * What somebody outside may see of a pilot today: nothing but what stands in the published reports of the whole service, added
 * up. So there is no number here that did not leave the service before.
 */
export async function figuresForGuests(
  tx: Tx,
  whose: Pick<AtWork, 'service'>,
  at: { pilot: Pilot; smallest: number; now: Date },
): Promise<(FromReports & { cost: bigint | null }) | null> {
  const { begins_on: begins, ends_on: ends } = at.pilot;
  const reports = await newestOfService(tx, whose.service.id);
  const found = figuresFromReports(reports, { begins, ends }, at.smallest);
  return found && { ...found, cost: await costUntil(tx, whose, found, at.now) };
}
