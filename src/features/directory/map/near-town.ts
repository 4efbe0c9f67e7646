import type { Gazetteer, Municipality } from '../places/gazetteer.ts';

type At = readonly [longitude: number, latitude: number];
type Town = Municipality & { point: At };

const bySize = new WeakMap<Gazetteer, readonly Town[]>();

/** All municipalities of which the place is known, the most populous first. */
export function townsBySize(gazetteer: Gazetteer): readonly Town[] {
  const known = bySize.get(gazetteer);
  if (known) return known;
  const towns = [...gazetteer.municipalities.values()]
    .filter((one): one is Town => one.point !== null)
    .sort((one, other) => other.population - one.population || one.code.localeCompare(other.code));
  bySize.set(gazetteer, towns);
  return towns;
}

/** The town that people would name for this place: the largest within `reach` degrees of latitude, else the nearest. */
export function nearTown(
  gazetteer: Gazetteer,
  [longitude, latitude]: At,
  reach: number,
): Municipality | null {
  // A degree of longitude is shorter here than one of latitude.
  const shorter = Math.cos((latitude * Math.PI) / 180);
  let nearest: Town | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const town of townsBySize(gazetteer)) {
    const across = (town.point[0] - longitude) * shorter;
    const along = town.point[1] - latitude;
    const square = across * across + along * along;
    if (square <= reach * reach) return town;
    if (square < least) [nearest, least] = [town, square];
  }
  return nearest;
}
