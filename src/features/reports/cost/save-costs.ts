import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { upsertCostYear } from './queries.ts';
import { readCosts } from './read-costs.ts';
import type { Costs } from './rules/cost-per-case.ts';

/** Writes down what a year cost, in the place of what stood there, and keeps the hours that the work knows of that year. */
export function saveCosts(
  house: House,
  coordinator: AtWork,
  given: { year: number; fteHundredths: number; costs: Costs },
): Promise<void> {
  const { memberId, name, service } = coordinator;
  const now = house.now();
  return house.db.as({ kind: 'member', memberId }, async (tx) => {
    const known = (await readCosts(tx, coordinator, now)).find(({ year }) => year === given.year)?.minutes;
    await upsertCostYear(tx, {
      ...{ service_id: service.id, year: given.year, fte_hundredths: given.fteHundredths },
      ...{ staff_cents: given.costs.staff, travel_cents: given.costs.travel },
      ...{ administration_cents: given.costs.administration, other_cents: given.costs.other },
      professional_minutes: known?.professional ?? 0,
      volunteer_minutes: known?.volunteer ?? 0,
      ...{ changed_at: now, changed_by: memberId },
    });
    await audit(tx, {
      ...{ at: now, serviceId: service.id, action: 'costs.save', role: 'coordinator' },
      ...{ person: { id: memberId, name }, detail: { year: given.year } },
    });
  });
}
