import type { House } from '../../../platform/house.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { type Directory, theDirectory } from '../directory.ts';
import { findPlace } from '../places/find-place.ts';
import type { Gazetteer, Municipality } from '../places/gazetteer.ts';
import { theGazetteer } from '../places/the-gazetteer.ts';
import { filtered } from '../services/filter-entries.ts';
import { queryString, type ServicesQuery } from '../services/query.ts';
import { type Borders, bordersOf } from './borders.ts';
import { type Clusters, clustersOf } from './clusters.ts';

/** The services of a query, ready for the map: the same set as the list, whole, on whatever page one is. */
export type MapSet = {
  gazetteer: Gazetteer;
  clusters: Clusters;
  /** Where somebody searched for, when that is one municipality. */
  here: (Municipality & { point: NonNullable<Municipality['point']> }) | null;
  borders: Borders;
};

type Kept = { gazetteer: Gazetteer; sets: Map<string, Clusters> };
const kept = new WeakMap<Directory, Kept>();
/** Anybody can ask for any filter: how many answers are kept. */
const most = 40;

/** What the map shows for this query, from memory. */
export async function mapSet(house: House, query: ServicesQuery, reader: Language): Promise<MapSet> {
  const [directory, gazetteer] = await Promise.all([theDirectory(house), theGazetteer(house)]);
  let have = kept.get(directory);
  if (have?.gazetteer !== gazetteer) {
    have = { gazetteer, sets: new Map() };
    kept.set(directory, have);
  }
  const key = keyOf(query, house.now());
  const clusters =
    have.sets.get(key) ?? clustersOf(filtered(directory, query, reader, house.now()), gazetteer);
  have.sets.delete(key);
  have.sets.set(key, clusters);
  const oldest = have.sets.size > most ? have.sets.keys().next() : null;
  if (oldest && !oldest.done) have.sets.delete(oldest.value);
  return { gazetteer, clusters, here: hereOf(gazetteer, query), borders: await bordersOf(house, gazetteer) };
}

function hereOf(gazetteer: Gazetteer, { place, municipality }: ServicesQuery): MapSet['here'] {
  const found = findPlace(gazetteer, municipality || place);
  if (found.kind !== 'municipality' || !found.municipality.point) return null;
  return { ...found.municipality, point: found.municipality.point };
}

/** Where one lives and the page of the list narrow nothing down; what is open now differs each minute. */
function keyOf(query: ServicesQuery, now: Date): string {
  const filters = queryString({ ...query, place: '', municipality: '', page: 1 });
  return query.open ? `${filters} ${now.toISOString().slice(0, 16)}` : filters;
}
