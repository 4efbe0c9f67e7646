import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import {
  emptyContent,
  isHere,
  type ListedMunicipality,
  type Read,
  type Rejected,
  type Rings,
} from '../source.ts';

const topology = z
  .object({
    type: z.literal('Topology'),
    arcs: z.array(z.array(z.array(z.number()).min(2))),
    objects: z.record(z.string(), z.object({ type: z.string() }).loose()),
  })
  .loose();
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) }).loose();

/** Boundaries of municipalities as TopoJSON or GeoJSON in degrees: of Statbel (property `new` or `nis`) or CBS (`statcode`, `statnaam`). */
export function readBoundaries(json: unknown, file: string): Read {
  const features = featuresOf(json);
  if (features === null) return { kind: 'unknown' };
  if (features === 'broken')
    return {
      kind: 'broken',
      problem: 'its outlines do not fit together; the file may be cut off or changed.',
    };
  const content = { be: emptyContent(), nl: emptyContent() };
  const rejected: Rejected[] = [];
  for (const [at, one] of features.entries()) {
    const known = municipalityOf(one.properties);
    const rings = ringsOf(one.geometry);
    const why = !known ? 'no code of a municipality' : whyNoOutline(rings);
    if (why || !known) {
      const text = JSON.stringify(one.properties ?? {}).slice(0, 80);
      rejected.push({ file, where: `area ${at + 1}`, why: why ?? '', text });
      continue;
    }
    const { municipalities, outlines } = content[known.code.startsWith('be') ? 'be' : 'nl'];
    municipalities.push(known);
    outlines[known.code] = rings;
  }
  const lists = [
    { source: 'statbel' as const, content: content.be },
    { source: 'cbs' as const, content: content.nl },
  ].filter((list) => list.content.municipalities.length > 0);
  if (lists.length > 0) return { kind: 'lists', lists, rejected };
  const [first] = rejected;
  const because = first ? ` The first area: ${first.why}.` : '';
  return { kind: 'broken', problem: `it has areas, but none of it can be used.${because}` };
}

function featuresOf(json: unknown): Feature<Geometry | null>[] | 'broken' | null {
  const plain = collection.safeParse(json);
  if (plain.success) return plain.data.features.filter((one) => one !== null) as Feature<Geometry | null>[];
  if (!z.object({ type: z.literal('Topology') }).safeParse(json).success) return null;
  const found = topology.safeParse(json);
  if (!found.success) return 'broken';
  try {
    const topo = found.data as unknown as Topology;
    return Object.values(topo.objects).flatMap((object) => {
      const read = feature(topo, object as GeometryCollection);
      return 'features' in read ? read.features : [read as Feature];
    });
  } catch {
    return 'broken';
  }
}

function municipalityOf(properties: GeoJsonProperties): ListedMunicipality | null {
  const { statcode, statnaam } = properties ?? {};
  const nis = String(properties?.new ?? properties?.nis ?? '');
  const cbs = /^GM(\d{4})$/.exec(String(statcode ?? ''))?.[1];
  const code = cbs ? `nl:${cbs}` : /^\d{5}$/.test(nis) ? `be:${nis}` : null;
  if (!code) return null;
  // CBS tells two of one name apart by a sign of the province: `Bergen (NH.)`.
  const name = String(statnaam ?? '')
    .replace(/ \([A-Z]+\.\)$/, '')
    .replaceAll("'", '’');
  return { code, names: name ? { nl: name } : {}, postcodes: [], parts: [] };
}

function ringsOf(geometry: Geometry | null): Rings {
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]) => [rounded(lon), rounded(lat)]));
}

// Some ten metres: finer than the outlines are.
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

function whyNoOutline(rings: Rings): string | null {
  if (rings.length === 0) return 'no area';
  return rings.every((ring) => ring.every(isHere))
    ? null
    : 'not in degrees of longitude and latitude (WGS84)';
}
