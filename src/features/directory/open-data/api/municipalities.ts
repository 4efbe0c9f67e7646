import { createRoute, z } from '@hono/zod-openapi';
import { languages } from '../../../../platform/texts/languages.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import type { Gazetteer, Municipality } from '../../places/gazetteer.ts';
import { nameIn } from '../../places/name-in.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { answer } from '../answers/answer.ts';
import { linksOf } from '../answers/links.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { pageOf, readCursor } from '../answers/pages.ts';
import { unknownCursor } from '../answers/problem.ts';
import { both } from '../answers/remember.ts';
import { answerHeaders, lang, notAcceptable, notModified, paging, wrongParameter } from './parameters.ts';

const json = 'application/json';

const municipalitySchema = z
  .object({
    code: z
      .string()
      .openapi({ description: 'NIS code after `be:`, CBS code after `nl:`.', example: 'be:62063' }),
    country: z.enum(['be', 'nl']),
    name: z.string().openapi({ description: 'In the language that was asked for, where it has one.' }),
    localName: z.string().openapi({ description: 'As its own people call it.' }),
    names: z.partialRecord(z.enum(languages), z.string()),
    otherNames: z.array(z.string()).openapi({ description: 'Villages and parts, older names.' }),
    point: z
      .array(z.number())
      .length(2)
      .optional()
      .openapi({ description: 'Longitude and latitude of its main place.' }),
    links: z.object({ services: z.url() }),
  })
  .openapi('Municipality');

const list = createRoute({
  method: 'get',
  path: '/api/v1/municipalities',
  operationId: 'listMunicipalities',
  tags: ['Municipalities'],
  summary: 'Municipalities of Belgium and the Netherlands, with their codes',
  middleware: [anyone(), openData([json])] as const,
  request: { query: z.strictObject({ country: z.enum(['be', 'nl']).optional(), ...paging, ...lang }) },
  responses: {
    200: {
      description: 'A page of municipalities.',
      headers: answerHeaders,
      content: {
        [json]: {
          schema: z.object({
            items: z.array(municipalitySchema),
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

export const municipalities = newApi().openapi(list, async (c) => {
  const { cursor, pageSize, country, lang: asked } = c.req.valid('query');
  const after = cursor === undefined ? null : readCursor(cursor);
  if (cursor !== undefined && after === null) return unknownCursor(c);
  const reader = asked ?? c.get('language');
  const { origin } = c.get('house');
  const gazetteer = await theGazetteer(c.get('house'));
  return answer(c, both(gazetteer, c.get('house')), json, () => {
    const where = (one: Municipality) => !country || one.country === country;
    const page = pageOf(inOrderOfCode(gazetteer), ({ code }) => code, after, { size: pageSize, where });
    const { links, headers } = linksOf(c, origin, page.next);
    const items = page.items.map((one) => ({
      ...{ code: one.code, country: one.country, name: nameIn(one, reader), localName: one.name },
      ...{ names: one.names, otherNames: [...one.others] },
      ...(one.point ? { point: [...one.point] } : {}),
      links: { services: `${origin}/api/v1/services?municipality=${one.code}` },
    }));
    return { body: { items, links }, headers };
  });
});

const inOrderOfCode = (gazetteer: Gazetteer): Municipality[] =>
  [...gazetteer.municipalities.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
