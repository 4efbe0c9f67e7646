import type { Database, Tx } from '../../../platform/db/database.ts';
import { type ListOptions, listOptions } from './queries.ts';

const minute = 60_000;
const kept = new WeakMap<Database, Map<string, { until: number; options: ListOptions }>>();

/**
 * What the coordinators of one service can choose from, at most a minute old: it changes once a month, and every list
 * asks for it. Only for a coordinator of that service: all of them see the same, and nobody else sees any of it.
 */
export async function keptOptions(
  db: Database,
  tx: Tx,
  of: { serviceId: string; now: Date },
): Promise<ListOptions> {
  const services = kept.get(db) ?? new Map<string, { until: number; options: ListOptions }>();
  kept.set(db, services);
  const now = of.now.getTime();
  const known = services.get(of.serviceId);
  if (known && now < known.until && now >= known.until - minute) return known.options;
  const options = await listOptions(tx, of.serviceId);
  services.set(of.serviceId, { until: now + minute, options });
  return options;
}
