import { createRoute, z } from '@hono/zod-openapi';
import { anyone } from '../../../accounts/access/who-may.ts';
import { type Directory, theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { answer } from '../answers/answer.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { inOrderOfId } from '../answers/pages.ts';
import { problem } from '../answers/problem.ts';
import { holdsWords, organizationIdOf, organizationWith } from './forms.ts';
import { pageByNumber } from './page-by-number.ts';
import { full, id, listParameters, notFound, standard, wrongParameter } from './parameters.ts';
import { pageSchema } from './schemas.ts';

const json = 'application/json';

const list = createRoute({
  method: 'get',
  path: '/hsds/organizations',
  operationId: 'getPaginatedListOfOrganizations',
  middleware: [anyone(), openData([json])] as const,
  request: { query: z.strictObject({ ...listParameters, full, full_service: full }) },
  responses: {
    200: {
      description: 'A page of organizations: one for each service.',
      content: { [json]: { schema: pageSchema('organization') } },
    },
    ...wrongParameter,
  },
});

const one = createRoute({
  method: 'get',
  path: '/hsds/organizations/{id}',
  operationId: 'getOrganizationById',
  middleware: [anyone(), openData([json])] as const,
  request: { params: id, query: z.strictObject({ format: listParameters.format, full_service: full }) },
  responses: {
    200: {
      description: 'The organization with its service.',
      content: { [json]: { schema: standard('organization') } },
    },
    ...wrongParameter,
    ...notFound,
  },
});

export const organizations = newApi()
  .openapi(list, async (c) => {
    const asked = c.req.valid('query');
    const settings = { origin: c.get('house').origin, language: c.get('language') };
    const directory = await theDirectory(c.get('house'));
    return answer(c, directory, json, () => {
      const { search } = asked;
      const found = inOrderOfId(directory).filter((entry) => !search || holdsWords(entry, search));
      const wanted = { page: asked.page, perPage: asked.per_page };
      const nested = asked.full || asked.full_service;
      return { body: pageByNumber(found, wanted, (entry) => organizationWith(entry, settings, nested)) };
    });
  })
  .openapi(one, async (c) => {
    const settings = { origin: c.get('house').origin, language: c.get('language') };
    const directory = await theDirectory(c.get('house'));
    const entry = byOrganization(directory).get(c.req.valid('param').id);
    if (!entry) return problem(c, 404, 'There is no organization with this id.');
    return answer(c, directory, json, () => ({ body: organizationWith(entry, settings, true) }));
  });

const known = new WeakMap<Directory, ReadonlyMap<string, Entry>>();

function byOrganization(directory: Directory): ReadonlyMap<string, Entry> {
  const before = known.get(directory);
  if (before) return before;
  const map = new Map(directory.listed.map((entry) => [organizationIdOf(entry), entry]));
  known.set(directory, map);
  return map;
}
