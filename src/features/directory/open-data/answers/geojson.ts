import type { Language } from '../../../../platform/texts/languages.ts';
import { kindTexts } from '../../entries/codes/kinds.ts';
import { runByTexts } from '../../entries/codes/run-by.ts';
import type { Entry } from '../../entries/entry.ts';
import { kindsOf } from '../../entries/kinds-of.ts';
import { nameOf, sayText } from '../../entries/say-text.ts';

export type Feature = {
  type: 'Feature';
  id: string;
  geometry: { type: 'Point'; coordinates: [number, number] } | null;
  properties: Record<string, string | number | boolean | null>;
};

/**
 * A service as a feature for maps: longitude and latitude in CRS84, properties that fit into a table of a GIS. A service
 * without a point, or one that keeps its place to itself, has no geometry.
 */
export function featureOf(entry: Entry, origin: string, reader: Language): Feature {
  const { facts } = entry;
  const {
    point = null,
    town = null,
    street = '',
    postcode = '',
    areaOnly = false,
  } = facts.place?.value ?? {};
  const confirmed = Object.values(facts).flatMap((fact) => (fact.confirmed ? [fact.confirmed.at] : []));
  const words = (given: readonly string[] | undefined) => given?.join(', ') ?? null;
  const does = facts.does && sayText(facts.does.value, reader)?.text;
  return {
    type: 'Feature',
    id: entry.id,
    geometry: point ? { type: 'Point', coordinates: [point[0], point[1]] } : null,
    properties: {
      name: nameOf(entry, reader),
      kinds: words(kindsOf(entry)),
      kindsInWords: words(kindsOf(entry).map((kind) => kindTexts(reader)(kind))),
      does: does ?? null,
      country: entry.country,
      town,
      street: street || null,
      postcode: postcode || null,
      areaOnly,
      serves: words([...(facts.area?.value.names ?? []), ...(facts.area?.value.municipalities ?? [])]),
      phone: facts.phone?.value ?? null,
      email: facts.email?.value ?? null,
      website: facts.website?.value ?? null,
      languages: words(facts.languages?.value),
      runBy: facts.runBy ? runByTexts(reader)(facts.runBy.value) : null,
      charterSignedOn: facts.charterSignedOn?.value ?? null,
      isDemo: entry.demo,
      confirmedAt: confirmed.sort().at(-1) ?? null,
      changedAt: entry.changedAt,
      page: `${origin}/${reader}/services/${entry.slug}`,
    },
  };
}
