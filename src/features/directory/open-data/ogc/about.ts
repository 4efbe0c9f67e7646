import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import { anyone } from '../../../accounts/access/who-may.ts';
import { answer } from '../answers/answer.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { collectionOf, collectionsOf, conformsTo, landingOf } from './describe.ts';
import { format } from './parameters.ts';
import { collectionSchema, collectionsSchema, conformanceSchema, landingSchema } from './schemas.ts';

const json = 'application/json';

const describing = <P extends string, S extends z.ZodType>(path: P, operationId: string, schema: S) =>
  createRoute({
    method: 'get',
    path,
    operationId,
    tags: ['Capabilities'],
    middleware: [anyone(), openData([json])] as const,
    request: { query: z.strictObject(format) },
    responses: { 200: { description: operationId, content: { [json]: { schema } } } },
  } satisfies RouteConfig);

/** The pages by which a program finds out what there is. */
export const about = newApi()
  .openapi(describing('/ogc', 'getLandingPage', landingSchema), (c) =>
    answer(c, c.get('house'), json, () => ({ body: landingOf(c.get('house').origin) })),
  )
  .openapi(describing('/ogc/conformance', 'getConformanceDeclaration', conformanceSchema), (c) =>
    answer(c, c.get('house'), json, () => ({ body: { conformsTo } })),
  )
  .openapi(describing('/ogc/collections', 'getCollections', collectionsSchema), (c) =>
    answer(c, c.get('house'), json, () => ({ body: collectionsOf(c.get('house').origin) })),
  )
  .openapi(describing('/ogc/collections/services', 'describeCollection', collectionSchema), (c) =>
    answer(c, c.get('house'), json, () => ({ body: collectionOf(c.get('house').origin) })),
  );
