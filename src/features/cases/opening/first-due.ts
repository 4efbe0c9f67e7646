import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import { type Due, dueFor } from '../rules/clocks.ts';
import { isHoliday } from '../rules/holidays.ts';
import { serviceOf } from '../steps/queries.ts';

/** Until when the service has to make first contact, by its own norms and its country's holidays. */
export async function firstDue(tx: Tx, serviceId: string, now: Date): Promise<Due | null> {
  const { country, settings } = await serviceOf(tx, serviceId);
  const zone = zoneOf(country);
  const facts = { stage: 'requested', requestedAt: now, stageSince: now } as const;
  return dueFor(facts, serviceSettings(settings).norms, isHoliday(country), now, zone);
}
