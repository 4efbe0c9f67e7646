import { createRoute, z } from '@hono/zod-openapi';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { answer } from '../answers/answer.ts';
import { featureOf } from '../answers/geojson.ts';
import { linksOf } from '../answers/links.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { inOrderOfId, pageOf, readCursor } from '../answers/pages.ts';
import { problem, problemSchema, unknownCursor } from '../answers/problem.ts';
import { geoJson, linksOfFeature, linksOfPage } from './describe.ts';
import { format, inBox, itemsQuery, readBox } from './parameters.ts';
import { featureSchema, featuresSchema } from './schemas.ts';

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});
const types = [geoJson, 'application/json'];

const list = createRoute({
  method: 'get',
  path: '/ogc/collections/services/items',
  operationId: 'getFeatures',
  tags: ['Data'],
  middleware: [anyone(), openData(types)] as const,
  request: { query: itemsQuery },
  responses: {
    200: { description: 'A page of services.', content: { [geoJson]: { schema: featuresSchema } } },
    400: refusal('A parameter is wrong.'),
  },
});

const one = createRoute({
  method: 'get',
  path: '/ogc/collections/services/items/{featureId}',
  operationId: 'getFeature',
  tags: ['Data'],
  middleware: [anyone(), openData(types)] as const,
  request: { params: z.object({ featureId: z.string().max(100) }), query: z.strictObject(format) },
  responses: {
    200: { description: 'The service.', content: { [geoJson]: { schema: featureSchema } } },
    400: refusal('A parameter is wrong.'),
    404: refusal('There is none.'),
  },
});

export const items = newApi()
  .openapi(list, async (c) => {
    const { origin } = c.get('house');
    const { bbox, limit, cursor } = c.req.valid('query');
    const after = cursor === undefined ? null : readCursor(cursor);
    if (cursor !== undefined && after === null) return unknownCursor(c);
    const directory = await theDirectory(c.get('house'));
    return answer(c, directory, geoJson, () => {
      const where = within(bbox);
      const page = pageOf(inOrderOfId(directory), ({ id }) => id, after, { size: limit, where });
      const { links, headers } = linksOf(c, origin, page.next);
      return {
        body: {
          type: 'FeatureCollection' as const,
          features: page.items.map((entry) => featureOf(entry, origin, c.get('language'))),
          links: linksOfPage(links),
          numberMatched: directory.listed.filter(where).length,
          numberReturned: page.items.length,
        },
        headers,
      };
    });
  })
  .openapi(one, async (c) => {
    const { origin } = c.get('house');
    const { featureId } = c.req.valid('param');
    const directory = await theDirectory(c.get('house'));
    const entry = directory.byId.get(featureId);
    if (entry?.status !== 'listed' || entry.mergedInto)
      return problem(c, 404, 'There is no service with this id.');
    return answer(c, directory, geoJson, () => ({
      body: { ...featureOf(entry, origin, c.get('language')), links: linksOfFeature(origin, entry.id) },
    }));
  });

/** In the box: a service without a point is in none. */
function within(bbox: string | undefined): (entry: Entry) => boolean {
  const box = bbox === undefined ? null : readBox(bbox);
  if (!box) return () => true;
  return (entry) => {
    const point = entry.facts.place?.value.point;
    return point ? inBox(box, point) : false;
  };
}
