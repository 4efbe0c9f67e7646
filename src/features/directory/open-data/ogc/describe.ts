import type { z } from '@hono/zod-openapi';
import type { collectionSchema, Link, landingSchema } from './schemas.ts';

const json = 'application/json';
export const geoJson = 'application/geo+json';
export const openApi30 = 'application/vnd.oai.openapi+json;version=3.0';
const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

/** What of the standard is kept to. */
export const conformsTo = ['core', 'oas30', 'geojson'].map(
  (part) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${part}`,
);

const link = (href: string, rel: string, type = json, title?: string): Link => ({
  ...{ href, rel, type },
  ...(title ? { title } : {}),
});

export function landingOf(origin: string): z.infer<typeof landingSchema> {
  return {
    title: 'Entente: directory of neighbourhood mediation',
    description: 'Services for mediation in Belgium and the Netherlands, as features for maps.',
    links: [
      link(`${origin}/ogc`, 'self', json, 'This document'),
      link(`${origin}/ogc/api`, 'service-desc', openApi30, 'What can be asked for'),
      link(`${origin}/en/open-data`, 'service-doc', 'text/html', 'What it is, for people'),
      link(`${origin}/ogc/conformance`, 'conformance', json, 'What of the standard is kept to'),
      link(`${origin}/ogc/collections`, 'data', json, 'What there is'),
    ],
  };
}

/** The one collection. Its extent is that of the two countries: it tells nothing of where services lie. */
export function collectionOf(origin: string): z.infer<typeof collectionSchema> {
  const here = `${origin}/ogc/collections/services`;
  return {
    id: 'services',
    title: 'Services for mediation',
    description: 'Each service with its point, where it has a public one.',
    links: [
      link(here, 'self'),
      link(`${here}/items`, 'items', geoJson, 'The services'),
      link('https://creativecommons.org/publicdomain/zero/1.0/', 'license', 'text/html', 'CC0 1.0'),
    ],
    extent: { spatial: { bbox: [[2.5, 49.4, 7.3, 53.8]], crs: crs84 } },
    itemType: 'feature',
    crs: [crs84],
  };
}

export const collectionsOf = (origin: string) => ({
  links: [link(`${origin}/ogc/collections`, 'self')],
  collections: [collectionOf(origin)],
});

export const linksOfFeature = (origin: string, id: string): Link[] => [
  link(`${origin}/ogc/collections/services/items/${id}`, 'self', geoJson),
  link(`${origin}/ogc/collections/services`, 'collection'),
  link(`${origin}/api/v1/services/${id}`, 'alternate', json, 'All that is known of it'),
];

export const linksOfPage = ({ self, next }: { self: string; next?: string }): Link[] => [
  link(self, 'self', geoJson),
  ...(next ? [link(next, 'next', geoJson)] : []),
];
