import { createRoute, z } from '@hono/zod-openapi';
import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { answer } from '../answers/answer.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { contactOf, licence } from '../licence.ts';
import { organizations } from './organizations.ts';
import { places } from './places.ts';
import { services } from './services.ts';

const json = 'application/json';

const about = createRoute({
  method: 'get',
  path: '/hsds',
  operationId: 'getAPIMetaInformation',
  middleware: [anyone(), openData([json])] as const,
  responses: {
    200: {
      description: 'What this is.',
      content: {
        [json]: {
          schema: z.object({ version: z.string(), profile: z.url(), openapi_url: z.url() }),
        },
      },
    },
  },
});

export const root = newApi().openapi(about, (c) =>
  answer(c, c.get('house'), json, () => ({
    body: {
      version: '3.1',
      profile: 'https://docs.openreferral.org/en/3.1/hsds/',
      openapi_url: `${c.get('house').origin}/hsds/openapi.json`,
    },
  })),
);

const described = newApi().route('/', root).route('/', services).route('/', organizations).route('/', places);

/** The OpenAPI 3.1 document of `/hsds`: its names are those of Open Referral, which the rules for `/api/v1` do not allow. */
export const hsdsDocument = (origin: string) =>
  described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Entente: services for mediation by Open Referral HSDS',
      version: '3.1.0',
      contact: contactOf(origin),
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: origin }],
  });

export const document = new Hono<Env>().get('/hsds/openapi.json', anyone(), openData([json]), (c) =>
  answer(c, c.get('house'), json, () => ({ body: hsdsDocument(c.get('house').origin) })),
);
