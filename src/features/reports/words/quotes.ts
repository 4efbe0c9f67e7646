import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { shownBatches } from '../../surveys/figures/survey-figures.ts';
import { smallestNumberOf } from '../../surveys/smallest-number.ts';
import type { ReportKey } from './report-words.ts';

/** What parties wrote in the whole quarters of this report, and let be printed without their names. */
export async function printableQuotes(
  tx: Tx,
  house: House,
  who: AtWork,
  { period }: ReportKey,
): Promise<readonly string[]> {
  const { id: serviceId, timeZone } = who.service;
  const smallest = await smallestNumberOf(tx, serviceId);
  const batches = await shownBatches(tx, house, {
    ...{ serviceId, smallest, today: isoDay(house.now(), timeZone) },
  });
  const own = batches.filter((one) => one.period.from >= period.from && one.period.until <= period.until);
  return [...new Set(own.flatMap(({ words }) => words.mayBePrinted))].sort();
}
