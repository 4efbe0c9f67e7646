import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import type { CaseRowRead } from '../queries.ts';
import { clockFactsOf, type PastStep } from '../rules/clock-history.ts';
import { type Due, dueFor } from '../rules/clocks.ts';
import { isHoliday } from '../rules/holidays.ts';
import type { StepName } from '../rules/step-tables.ts';
import { eventsOf, serviceOf } from './queries.ts';

/** The norm clock that runs once this step is taken, by the service's own norms and its country's holidays. */
export async function dueAfter(tx: Tx, row: CaseRowRead, taken: PastStep, now: Date): Promise<Due | null> {
  const service = await serviceOf(tx, row.service_id);
  const past = (await eventsOf(tx, row.id))
    .filter((event) => event.step !== 'request')
    .map((event) => ({ step: event.step as StepName, to: event.to_stage, at: event.happened_at }));
  const zone = zoneOf(service.country);
  const facts = { ...clockFactsOf(row.requested_at, [...past, taken]), type: row.type };
  return dueFor(facts, serviceSettings(service.settings).norms, isHoliday(service.country), now, zone);
}
