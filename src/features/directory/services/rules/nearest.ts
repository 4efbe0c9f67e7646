import type { Entry } from '../../entries/entry.ts';
import { kindsOf } from '../../entries/kinds-of.ts';
import type { Gazetteer, Municipality } from '../../places/gazetteer.ts';
import type { ServedAreas } from '../served-areas.ts';

type Point = readonly [number, number];

/** A service elsewhere; kilometres as the crow flies, from a municipality to the nearest one that it serves. */
export type NearService = { entry: Entry; km: number; municipality: Municipality };

/**
 * The services nearest to a municipality that has none, in its own country, those for neighbours before all others. None
 * where it is not known where the municipality lies.
 */
export function nearestServices(
  gazetteer: Gazetteer,
  areas: ServedAreas,
  from: Municipality,
  most = 3,
): NearService[] {
  const near = new Map<Entry, NearService>();
  for (const { municipality, km } of servedFrom(gazetteer, areas, from))
    for (const entry of areas.byMunicipality.get(municipality.code) ?? [])
      if (!near.has(entry)) near.set(entry, { entry, km, municipality });
  const all = [...near.values()];
  return [
    ...all.filter(({ entry }) => isForNeighbours(entry)),
    ...all.filter(({ entry }) => !isForNeighbours(entry)),
  ].slice(0, most);
}

/** The municipalities of the same country that have a service, the nearest first. */
function servedFrom(gazetteer: Gazetteer, areas: ServedAreas, from: Municipality) {
  const served: { municipality: Municipality; km: number }[] = [];
  for (const code of areas.byMunicipality.keys()) {
    const municipality = gazetteer.municipalities.get(code);
    if (from.point && municipality?.point && municipality.country === from.country)
      served.push({ municipality, km: kilometres(from.point, municipality.point) });
  }
  return served.sort((one, other) => one.km - other.km);
}

// Who does not say what he does may well help.
const isForNeighbours = (entry: Entry): boolean =>
  kindsOf(entry).length === 0 || kindsOf(entry).includes('neighbour');

const earth = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Whole kilometres between two points, as the crow flies; at least one. */
export function kilometres(one: Point, other: Point): number {
  const [lon, lat] = [radians(other[0] - one[0]), radians(other[1] - one[1])];
  const half =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(one[1])) * Math.cos(radians(other[1])) * Math.sin(lon / 2) ** 2;
  return Math.max(1, Math.round(2 * earth * Math.asin(Math.sqrt(half))));
}
