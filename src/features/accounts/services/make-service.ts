import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { type GivenSettings, serviceSettings } from '../settings/service-settings.ts';
import { foldPlace } from './fold-place.ts';
import { insertService, replaceAreas } from './queries.ts';

export type NewService = {
  /** Random when it is left out. */
  id?: string;
  name: string;
  /** The service's word in addresses: `/nl/services/{slug}`. */
  slug: string;
  country: 'be' | 'nl';
  language: Language;
  phone?: string;
  email?: string;
  /** Postcodes and names of municipalities, as people type them. */
  areas: readonly string[];
  settings?: GivenSettings;
};

/** Makes a service. It opens for requests only once its first coordinator confirmed the recovery sheet. */
export async function makeService(
  tx: Tx,
  given: NewService,
  now: Date,
): Promise<Result<{ serviceId: string }, 'slug_taken'>> {
  const id = given.id ?? randomId();
  const made = await insertService(tx, {
    id,
    slug: given.slug,
    name: given.name,
    country: given.country,
    language: given.language,
    phone: given.phone ?? '',
    email: given.email ?? '',
    made_at: now,
    opened_at: null,
    intake_closed_until: null,
    settings: JSON.stringify(serviceSettings({ languages: [given.language], ...given.settings })),
  });
  if (!made) return refused('slug_taken');
  await replaceAreas(tx, id, placesServed(given.areas));
  await audit(tx, { at: now, serviceId: id, action: 'service.made', person: null, role: 'operator' });
  return ok({ serviceId: id });
}

/** Each place once, as typed and as compared; empty lines are left out. */
export function placesServed(areas: readonly string[]): { place: string; folded: string }[] {
  const places = new Map<string, string>();
  for (const area of areas) {
    const folded = foldPlace(area);
    if (folded && !places.has(folded)) places.set(folded, area.trim());
  }
  return [...places].map(([folded, place]) => ({ place, folded }));
}
