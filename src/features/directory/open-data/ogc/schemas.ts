import { z } from '@hono/zod-openapi';

/** The building blocks of OGC API Features Part 1, as far as they are used. */
export const linkSchema = z
  .object({ href: z.string(), rel: z.string(), type: z.string().optional(), title: z.string().optional() })
  .openapi('Link');
export type Link = z.infer<typeof linkSchema>;
const links = z.array(linkSchema);

export const landingSchema = z
  .object({ title: z.string(), description: z.string(), links })
  .openapi('LandingPage');

export const conformanceSchema = z.object({ conformsTo: z.array(z.string()) }).openapi('ConfClasses');

export const collectionSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    links,
    extent: z.object({
      spatial: z.object({ bbox: z.array(z.array(z.number())), crs: z.string() }),
    }),
    itemType: z.string(),
    crs: z.array(z.string()),
  })
  .openapi('Collection');

export const collectionsSchema = z
  .object({ links, collections: z.array(collectionSchema) })
  .openapi('Collections');

const featureShape = {
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.object({ type: z.literal('Point'), coordinates: z.array(z.number()) }).nullable(),
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
};
export const featureSchema = z.object({ ...featureShape, links: links.optional() }).openapi('FeatureGeoJSON');

export const featuresSchema = z
  .object({
    type: z.literal('FeatureCollection'),
    features: z.array(z.object(featureShape)),
    links,
    numberMatched: z.number().int(),
    numberReturned: z.number().int(),
  })
  .openapi('FeatureCollectionGeoJSON');
