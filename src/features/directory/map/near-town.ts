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
export function nearTown(gazetteer: Gazetteer, at: At, reach: number): Municipality | null {
  const towns = townsBySize(gazetteer);
  const within = towns.find(({ point }) => distance(point, at) <= reach);
  if (within) return within;
  let nearest: Town | null = null;
  for (const town of towns)
    if (!nearest || distance(town.point, at) < distance(nearest.point, at)) nearest = town;
  return nearest;
}

/** In degrees of latitude; a degree of longitude is shorter here. */
function distance([longitude, latitude]: At, [otherLongitude, otherLatitude]: At): number {
  return Math.hypot(
    (longitude - otherLongitude) * Math.cos((latitude * Math.PI) / 180),
    latitude - otherLatitude,
  );
}
