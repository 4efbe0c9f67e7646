import { createRoute, z } from '@hono/zod-openapi';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { answer } from '../answers/answer.ts';
import { linksOf } from '../answers/links.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { inOrderOfId, pageOf, readCursor } from '../answers/pages.ts';
import { problem, unknownCursor } from '../answers/problem.ts';
import { both } from '../answers/remember.ts';
import { asksForPlace, filters, passes } from './filter-services.ts';
import {
  answerHeaders,
  gone,
  lang,
  notAcceptable,
  notFound,
  notModified,
  paging,
  wrongParameter,
} from './parameters.ts';
import { sayService } from './say-service.ts';
import { serviceSchema } from './service-schema.ts';

const json = 'application/json';

const list = createRoute({
  method: 'get',
  path: '/api/v1/services',
  operationId: 'listServices',
  tags: ['Services'],
  summary: 'Services for mediation, in a fixed order, page by page',
  middleware: [anyone(), openData([json])] as const,
  request: { query: z.strictObject({ ...filters, ...paging, ...lang }) },
  responses: {
    200: {
      description: 'A page of services.',
      headers: answerHeaders,
      content: {
        [json]: {
          schema: z.object({
            items: z.array(serviceSchema),
            number: z
              .number()
              .int()
              .openapi({ description: 'Of the last change of the directory; for /changes.' }),
            links: z.object({ self: z.url(), next: z.url().optional() }),
          }),
        },
      },
    },
    ...notModified,
    ...wrongParameter,
    ...notAcceptable,
  },
});

const one = createRoute({
  method: 'get',
  path: '/api/v1/services/{id}',
  operationId: 'getService',
  tags: ['Services'],
  summary: 'One service',
  middleware: [anyone(), openData([json])] as const,
  request: {
    params: z.object({ id: z.string().max(100).openapi({ format: 'uuid' }) }),
    query: z.strictObject(lang),
  },
  responses: {
    200: {
      description: 'The service.',
      headers: answerHeaders,
      content: { [json]: { schema: serviceSchema } },
    },
    301: {
      description: 'It was merged into another one.',
      headers: z.object({ 'API-Version': z.string(), Location: z.url() }),
    },
    ...notModified,
    ...wrongParameter,
    ...notFound,
    ...gone,
    ...notAcceptable,
  },
});

export const services = newApi()
  .openapi(list, async (c) => {
    const house = c.get('house');
    const { cursor, pageSize, lang: asked, ...given } = c.req.valid('query');
    const after = cursor === undefined ? null : readCursor(cursor);
    if (cursor !== undefined && after === null) return unknownCursor(c);
    const reader = asked ?? c.get('language');
    const directory = await theDirectory(house);
    const gazetteer = asksForPlace(given) ? await theGazetteer(house) : null;
    return answer(c, gazetteer ? both(directory, gazetteer) : directory, json, () => {
      const where = passes(given, gazetteer);
      const page = pageOf(inOrderOfId(directory), ({ id }) => id, after, { size: pageSize, where });
      const { links, headers } = linksOf(c, house.origin, page.next);
      const items = page.items.map((entry) => sayService(entry, house.origin, reader, house.now()));
      return { body: { items, number: directory.number, links }, headers };
    });
  })
  .openapi(one, async (c) => {
    const { origin, now } = c.get('house');
    const directory = await theDirectory(c.get('house'));
    const entry = directory.byId.get(c.req.valid('param').id);
    if (!entry || entry.status === 'proposed') return problem(c, 404, 'There is no service with this id.');
    const living = directory.bySlug.get(entry.slug);
    if (living && living.id !== entry.id) return c.redirect(`${origin}/api/v1/services/${living.id}`, 301);
    if (entry.status === 'ended') return problem(c, 410, 'This service has ended.');
    const reader = c.req.valid('query').lang ?? c.get('language');
    return answer(c, directory, json, () => ({ body: sayService(entry, origin, reader, now()) }));
  });
