import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { type GivenSettings, type ServiceSettings, serviceSettings } from '../settings/service-settings.ts';
import { copyFromSister, serviceBySlug } from './queries.ts';

export type Sister = { id: string; name: string; slug: string; settings: ServiceSettings };

/** A service from which another can begin; undefined when there is none with this slug. */
export async function sisterBySlug(tx: Tx, slug: string): Promise<Sister | undefined> {
  const row = await serviceBySlug(tx, slug);
  return row && { id: row.id, name: row.name, slug: row.slug, settings: serviceSettings(row.settings) };
}

/** What a new service works by that begins like a sister: her settings, but for what names her, and what it says itself. */
export function settingsLike(sister: Sister, own: GivenSettings): GivenSettings {
  const { messages: _named, languages: _languages, runByPolice: _police, ...settings } = sister.settings;
  return { ...settings, ...own };
}

/**
 * Gives a service that is being made in this transaction what its sister has found to work: retention periods, the words of
 * letters and code lists. Nobody and no case goes along.
 */
export async function takeOver(tx: Tx, serviceId: string, sister: Sister, now: Date): Promise<void> {
  await copyFromSister(tx, { serviceId, sisterId: sister.id, now });
  await audit(tx, {
    ...{ at: now, serviceId, action: 'service.taken_over', person: null, role: 'operator' },
    detail: { like: sister.slug },
  });
}
