import Supercluster from 'supercluster';
import type { Entry } from '../entries/entry.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { type Point, pointOf } from './rules/point-of.ts';
import type { Box } from './rules/projection.ts';

/** A service on the map. */
export type Placed = { entry: Entry; point: Point };

/** What stands at one place of the map: services that lie too close to tell apart; `zoom` is where they come apart. */
export type Spot = {
  at: readonly [longitude: number, latitude: number];
  count: number;
  zoom: number | null;
  /** Those that stand here; only where no closer look takes them apart. */
  services: readonly Placed[];
};

/** A set of services, ready to be drawn at any zoom. `nowhere` counts those of which no place is known. */
export type Clusters = {
  total: number;
  nowhere: number;
  spots(box: Box, zoom: number): Spot[];
};

/** The closest look that the map has; services that stand together still then are shown as a list. */
export const closest = 14;
/** How near two services stand to be drawn as one, in pixels. */
const radius = 44;

/** Groups the services by place, at every zoom from the whole map to the closest. */
export function clustersOf(entries: readonly Entry[], gazetteer: Gazetteer): Clusters {
  const placed = entries.flatMap((entry) => {
    const point = pointOf(entry, gazetteer);
    return point ? [{ entry, point }] : [];
  });
  const index = new Supercluster<Placed>({ radius, extent: 256, maxZoom: closest, minZoom: 0 });
  index.load(
    placed.map((one) => ({
      type: 'Feature',
      properties: one,
      geometry: { type: 'Point', coordinates: [...one.point.at] },
    })),
  );
  return {
    total: entries.length,
    nowhere: entries.length - placed.length,
    spots: (box, zoom) =>
      index
        .getClusters([...box], zoom)
        .map((found) => spotOf(index, found))
        .sort((one, other) => other.at[1] - one.at[1] || one.at[0] - other.at[0]),
  };
}

/** All of it, whatever lies outside Belgium and the Netherlands too. */
export const everywhere: Box = [-180, -85, 180, 85];

type Index = Supercluster<Placed>;

function spotOf(index: Index, found: ReturnType<Index['getClusters']>[number]): Spot {
  const at = found.geometry.coordinates as [number, number];
  const { properties } = found;
  if (!('cluster_id' in properties)) return { at, count: 1, zoom: null, services: [properties as Placed] };
  const { cluster_id, point_count } = properties;
  const zoom = index.getClusterExpansionZoom(cluster_id);
  if (zoom <= closest) return { at, count: point_count, zoom, services: [] };
  const services = index.getLeaves(cluster_id, Number.POSITIVE_INFINITY).map((leaf) => leaf.properties);
  return { at, count: point_count, zoom: null, services };
}
