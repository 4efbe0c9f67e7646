import { createRoute, z } from '@hono/zod-openapi';
import type { House } from '../../../../platform/house.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { answer } from '../answers/answer.ts';
import { linksOf } from '../answers/links.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { pageOf, readCursor } from '../answers/pages.ts';
import { problem, unknownCursor } from '../answers/problem.ts';
import { aboveTheVersion } from '../api/downloads.ts';
import {
  answerHeaders,
  lang,
  notAcceptable,
  notFound,
  notModified,
  paging,
  wrongParameter,
} from '../api/parameters.ts';
import { figuresSchema, figuresSummarySchema } from './figures-schema.ts';
import { figuresWithId, listedFigures } from './queries.ts';
import { figuresTable, sayFigures, saySummary } from './say-figures.ts';

const json = 'application/json';
const csv = 'text/csv; charset=utf-8';

const list = createRoute({
  method: 'get',
  path: '/api/v1/figures',
  operationId: 'listFigures',
  tags: ['Figures'],
  summary: 'Published figures that services show to everybody, without their numbers',
  middleware: [anyone(), openData([json])] as const,
  request: { query: z.strictObject({ ...paging, ...lang }) },
  responses: {
    200: {
      description: 'A page of figures.',
      headers: answerHeaders,
      content: {
        [json]: {
          schema: z.object({
            items: z.array(figuresSummarySchema),
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
  path: '/api/v1/figures/{id}',
  operationId: 'getFigures',
  tags: ['Figures'],
  summary: 'One published report: its numbers and what they mean',
  middleware: [anyone(), openData([json])] as const,
  request: {
    params: z.object({ id: z.string().max(100).openapi({ format: 'uuid' }) }),
    query: z.strictObject(lang),
  },
  responses: {
    200: {
      description: 'The figures, as they were frozen when they were published.',
      headers: answerHeaders,
      content: { [json]: { schema: figuresSchema } },
    },
    ...notModified,
    ...wrongParameter,
    ...notFound,
    ...notAcceptable,
  },
});

const allAsCsv = createRoute({
  method: 'get',
  path: '/api/v1/figures.csv',
  servers: aboveTheVersion,
  operationId: 'downloadFiguresCsv',
  tags: ['Downloads'],
  summary: 'All published figures as one table of codes',
  middleware: [anyone(), openData([csv])] as const,
  request: { query: z.strictObject({}) },
  responses: {
    200: {
      description: 'UTF-8, commas, one row a number; a number that is kept back is empty.',
      headers: answerHeaders,
      content: { [csv]: { schema: z.string() } },
    },
    ...notModified,
    ...wrongParameter,
    ...notAcceptable,
  },
});

const listed = ({ db }: House) => db.as({ kind: 'public' }, listedFigures);
const withId = ({ db }: House, id: string) => db.as({ kind: 'public' }, (tx) => figuresWithId(tx, id));

/** Figures as open data, from what was frozen alone: nothing is counted here. */
export const figures = newApi()
  .openapi(list, async (c) => {
    const house = c.get('house');
    const { cursor, pageSize, lang: asked } = c.req.valid('query');
    const after = cursor === undefined ? null : readCursor(cursor);
    if (cursor !== undefined && after === null) return unknownCursor(c);
    const reader = asked ?? c.get('language');
    const rows = await listed(house);
    return answer(c, rows, json, () => {
      const page = pageOf(rows, ({ id }) => id, after, { size: pageSize, where: () => true });
      const { links, headers } = linksOf(c, house.origin, page.next);
      const items = page.items.map((row) => saySummary(row, { origin: house.origin, reader }));
      return { body: { items, links }, headers };
    });
  })
  .openapi(one, async (c) => {
    const house = c.get('house');
    const id = z.uuid().safeParse(c.req.valid('param').id);
    const row = id.success ? await withId(house, id.data) : undefined;
    if (!row) return problem(c, 404, 'There are no figures with this id.');
    const reader = c.req.valid('query').lang ?? c.get('language');
    const { said, ...rest } = row;
    return answer(c, row, json, () => ({
      body: sayFigures(rest, said[reader], { origin: house.origin, reader }),
    }));
  })
  .openapi(allAsCsv, async (c) => {
    const house = c.get('house');
    const rows = await listed(house);
    const all = await Promise.all(rows.map(({ id }) => withId(house, id)));
    return answer(c, rows, csv, () => ({
      body: figuresTable(all.flatMap((row) => (row ? [{ one: row, said: row.said.en }] : []))),
      headers: { 'Content-Disposition': 'attachment; filename="figures.csv"' },
    }));
  });
