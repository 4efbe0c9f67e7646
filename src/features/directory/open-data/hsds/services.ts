import { createRoute, z } from '@hono/zod-openapi';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { answer } from '../answers/answer.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { inOrderOfId } from '../answers/pages.ts';
import { problem } from '../answers/problem.ts';
import { holdsWords, organizationIdOf, serviceOf } from './forms.ts';
import { pageByNumber } from './page-by-number.ts';
import {
  full,
  id,
  listParameters,
  minimal,
  modifiedAfter,
  notFound,
  organizationId,
  standard,
  wrongParameter,
} from './parameters.ts';
import { pageSchema } from './schemas.ts';

const json = 'application/json';
const most = 1_000_000;

const query = z.strictObject({
  ...listParameters,
  ...{ organization_id: organizationId, modified_after: modifiedAfter, minimal, full },
});
type Asked = z.output<typeof query>;

const list = createRoute({
  method: 'get',
  path: '/hsds/services',
  operationId: 'getPaginatedListOfServices',
  middleware: [anyone(), openData([json])] as const,
  request: { query },
  responses: {
    200: { description: 'A page of services.', content: { [json]: { schema: pageSchema('service_list') } } },
    ...wrongParameter,
  },
});

const one = createRoute({
  method: 'get',
  path: '/hsds/services/{id}',
  operationId: 'getFullyNestedServiceById',
  middleware: [anyone(), openData([json])] as const,
  request: { params: id, query: z.strictObject({ format: listParameters.format }) },
  responses: {
    200: { description: 'The service.', content: { [json]: { schema: standard('service') } } },
    ...wrongParameter,
    ...notFound,
  },
});

export const services = newApi()
  .openapi(list, async (c) => {
    const asked = c.req.valid('query');
    const { origin } = c.get('house');
    const settings = { origin, language: c.get('language') };
    const directory = await theDirectory(c.get('house'));
    return answer(c, directory, json, () => {
      const found = inOrderOfId(directory).filter(passes(asked));
      const all = { page: 1, perPage: Math.min(most, Math.max(found.length, 1)) };
      if (asked.minimal) return { body: pageByNumber(found, all, minimalOf) };
      const wanted = { page: asked.page, perPage: asked.per_page };
      return { body: pageByNumber(found, wanted, (entry) => serviceOf(entry, settings, asked.full)) };
    });
  })
  .openapi(one, async (c) => {
    const { origin } = c.get('house');
    const directory = await theDirectory(c.get('house'));
    const entry = directory.byId.get(c.req.valid('param').id);
    if (entry?.status !== 'listed' || entry.mergedInto)
      return problem(c, 404, 'There is no service with this id.');
    return answer(c, directory, json, () => ({
      body: serviceOf(entry, { origin, language: c.get('language') }, true),
    }));
  });

const minimalOf = (entry: Entry) => ({ id: entry.id, last_modified: entry.changedAt });

function passes(asked: Asked): (entry: Entry) => boolean {
  const after = asked.modified_after ? new Date(asked.modified_after).toISOString() : null;
  return (entry) =>
    (!asked.search || holdsWords(entry, asked.search)) &&
    (!asked.organization_id || organizationIdOf(entry) === asked.organization_id) &&
    (!after || entry.changedAt > after);
}
