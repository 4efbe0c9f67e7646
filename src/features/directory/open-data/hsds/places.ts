import { createRoute, z } from '@hono/zod-openapi';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { partId } from '../../exchange/hsds.ts';
import { answer } from '../answers/answer.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { inOrderOfId } from '../answers/pages.ts';
import { problem } from '../answers/problem.ts';
import { holdsWords, serviceAtLocationOf } from './forms.ts';
import { pageByNumber } from './page-by-number.ts';
import { id, listParameters, notFound, standard, wrongParameter } from './parameters.ts';
import { pageSchema } from './schemas.ts';

const json = 'application/json';

const list = createRoute({
  method: 'get',
  path: '/hsds/service_at_locations',
  operationId: 'getPaginatedListOfServiceAtLocation',
  middleware: [anyone(), openData([json])] as const,
  request: {
    query: z.strictObject({
      ...listParameters,
      postcode: z.string().max(20).optional().openapi({ description: 'Of the place itself.' }),
    }),
  },
  responses: {
    200: {
      description: 'A page of services with the place where they are.',
      content: { [json]: { schema: pageSchema('service_at_location') } },
    },
    ...wrongParameter,
  },
});

const one = createRoute({
  method: 'get',
  path: '/hsds/service_at_locations/{id}',
  operationId: 'getServiceAtLocationWithNestedDataById',
  middleware: [anyone(), openData([json])] as const,
  request: { params: id, query: z.strictObject({ format: listParameters.format }) },
  responses: {
    200: {
      description: 'The service with its place.',
      content: { [json]: { schema: standard('service_at_location') } },
    },
    ...wrongParameter,
    ...notFound,
  },
});

/** Services at their places. The place of one that keeps it to itself is its town. */
export const places = newApi()
  .openapi(list, async (c) => {
    const { page, per_page: perPage, search, postcode } = c.req.valid('query');
    const settings = { origin: c.get('house').origin, language: c.get('language') };
    const directory = await theDirectory(c.get('house'));
    const passes = (entry: Entry) =>
      entry.facts.place !== undefined &&
      (!search || holdsWords(entry, search)) &&
      (!postcode || entry.facts.place.value.postcode === postcode);
    return answer(c, directory, json, () => {
      const found = inOrderOfId(directory).filter(passes);
      return {
        body: pageByNumber(found, { page, perPage }, (entry) => serviceAtLocationOf(entry, settings)),
      };
    });
  })
  .openapi(one, async (c) => {
    const wanted = c.req.valid('param').id;
    const settings = { origin: c.get('house').origin, language: c.get('language') };
    const directory = await theDirectory(c.get('house'));
    const entry = directory.listed.find(
      ({ id: own, facts }) => facts.place && partId(own, 'at location') === wanted,
    );
    if (!entry) return problem(c, 404, 'There is no place with this id.');
    return answer(c, directory, json, () => ({ body: serviceAtLocationOf(entry, settings) }));
  });
