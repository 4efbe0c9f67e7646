import type { Language } from '../../../../platform/texts/languages.ts';
import { foldPlace } from '../../../accounts/services/fold-place.ts';
import type { Entry } from '../../entries/entry.ts';
import { organizationOf, partId, toHsds } from '../../exchange/hsds.ts';

export type Json = Record<string, unknown>;
export type Settings = { origin: string; language: Language };

const manyOf = [
  ...['phones', 'schedules', 'service_areas', 'service_at_locations', 'languages', 'cost_options'],
  ...['attributes', 'contacts', 'funding', 'required_documents', 'capacities', 'metadata', 'additional_urls'],
];

/** Without what there may be several of: the form of lists. */
const withoutMany = (given: Json): Json =>
  Object.fromEntries(Object.entries(given).filter(([key]) => !manyOf.includes(key)));

/** A service with all that hangs on it, or in the form of lists. */
export const serviceOf = (entry: Entry, settings: Settings, full: boolean): Json =>
  full ? toHsds(entry, settings) : withoutMany(toHsds(entry, settings));

export const organizationIdOf = (entry: Entry): string => partId(entry.id, 'organization');

/** The organization of a service; in full with the service, which then does not repeat the organization. */
export function organizationWith(entry: Entry, settings: Settings, full: boolean): Json {
  const organization = organizationOf(entry, settings.language);
  if (!full) return organization;
  const { organization: _, ...service } = toHsds(entry, settings);
  return { ...organization, services: [service] };
}

/** Where a service can be found, with the service; for one that says where. */
export function serviceAtLocationOf(entry: Entry, settings: Settings): Json {
  const service = toHsds(entry, settings);
  const [first] = (service.service_at_locations ?? []) as Json[];
  return { ...first, service: withoutMany(service) };
}

/** Whether all the words occur in its names or what it does, whatever the language, accents and capitals. */
export function holdsWords(entry: Entry, search: string): boolean {
  const texts = [entry.facts.name, entry.facts.does].flatMap((fact) => Object.values(fact?.value.in ?? {}));
  const text = foldPlace(texts.map((said) => said.text).join(' '));
  return foldPlace(search)
    .split(' ')
    .every((word) => text.includes(word));
}
