import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { isInside, wholeMap } from './rules/projection.ts';
import type { Xy } from './rules/simplify.ts';

/** The outlines of a country in Europe: closed lines of longitude and latitude, WGS84. */
export type Land = { country: 'be' | 'nl'; rings: Xy[][] };

const file = fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'));
const countries = [
  ['be', '056'],
  ['nl', '528'],
] as const;
type Shape = import('geojson').Feature<import('geojson').Polygon | import('geojson').MultiPolygon>;
type Atlas = Topology & { objects: { countries: { geometries: (Polygon | MultiPolygon)[] } } };
let known: Promise<Land[]> | undefined;

/** Belgium and the Netherlands without its islands overseas, from Natural Earth (public domain). Read once, at first use. */
export function theLand(): Promise<Land[]> {
  known ??= read().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

async function read(): Promise<Land[]> {
  const atlas = JSON.parse(await readFile(file, 'utf8')) as Atlas;
  return countries.map(([country, id]) => {
    const found = atlas.objects.countries.geometries.find((geometry) => geometry.id === id);
    if (!found) throw new Error(`world-atlas has no country ${id}`);
    const { geometry: shape } = feature(atlas, found) as Shape;
    const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
    const rings = polygons.flat() as unknown as Xy[][];
    return { country, rings: rings.filter(([first]) => first && isInside(first, wholeMap)) };
  });
}
