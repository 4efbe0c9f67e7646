import { createRoute, z } from '@hono/zod-openapi';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import { answer } from '../answers/answer.ts';
import { featureOf } from '../answers/geojson.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { inOrderOfId } from '../answers/pages.ts';
import { answerHeaders, lang, notAcceptable, notModified, wrongParameter } from './parameters.ts';
import { wholeTable } from './whole-table.ts';

const geoJson = 'application/geo+json';
const csv = 'text/csv; charset=utf-8';

/** A dot may not stand in the first word behind the version, by the rules for names: these two have a server of their own in the document. */
export const aboveTheVersion = [{ url: '/api' }];

const allAsGeoJson = createRoute({
  method: 'get',
  path: '/api/v1/services.geojson',
  servers: aboveTheVersion,
  operationId: 'downloadGeoJson',
  tags: ['Downloads'],
  summary: 'All services as GeoJSON',
  middleware: [anyone(), openData([geoJson, 'application/json'])] as const,
  request: { query: z.strictObject(lang) },
  responses: {
    200: {
      description: 'A FeatureCollection; who has no public place has no geometry.',
      headers: answerHeaders,
      content: {
        [geoJson]: {
          schema: z.object({
            type: z.literal('FeatureCollection'),
            features: z.array(z.record(z.string(), z.unknown())),
          }),
        },
      },
    },
    ...notModified,
    ...wrongParameter,
    ...notAcceptable,
  },
});

const allAsCsv = createRoute({
  method: 'get',
  path: '/api/v1/services.csv',
  servers: aboveTheVersion,
  operationId: 'downloadCsv',
  tags: ['Downloads'],
  summary: 'All services as a table, with who said what',
  description: 'What `entente import-services` reads back without any change.',
  middleware: [anyone(), openData([csv])] as const,
  request: { query: z.strictObject({}) },
  responses: {
    200: {
      description: 'UTF-8, commas, one row a service.',
      headers: answerHeaders,
      content: { [csv]: { schema: z.string() } },
    },
    ...notModified,
    ...wrongParameter,
    ...notAcceptable,
  },
});

export const downloads = newApi()
  .openapi(allAsGeoJson, async (c) => {
    const { origin } = c.get('house');
    const reader = c.req.valid('query').lang ?? c.get('language');
    const directory = await theDirectory(c.get('house'));
    return answer(c, directory, geoJson, () => {
      const features = inOrderOfId(directory).map((entry) => featureOf(entry, origin, reader));
      return { body: { type: 'FeatureCollection' as const, features } };
    });
  })
  .openapi(allAsCsv, async (c) => {
    const directory = await theDirectory(c.get('house'));
    const table = await wholeTable(directory);
    return answer(c, directory, csv, () => ({
      body: table,
      headers: { 'Content-Disposition': 'attachment; filename="services.csv"' },
    }));
  });
