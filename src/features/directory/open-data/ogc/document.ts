import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { answer } from '../answers/answer.ts';
import { newApi } from '../answers/new-api.ts';
import { openData } from '../answers/open-data.ts';
import { contactOf, licence } from '../licence.ts';
import { about } from './about.ts';
import { openApi30 } from './describe.ts';
import { items } from './items.ts';

const described = newApi().route('/', about).route('/', items);

/** The OpenAPI 3.0 document of `/ogc`, as class `oas30` of the standard asks. */
export const ogcDocument = (origin: string) =>
  described.getOpenAPIDocument({
    openapi: '3.0.3',
    info: {
      title: 'Entente: services for mediation as features',
      version: '1.0.0',
      contact: contactOf(origin),
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: origin }],
  });

export const document = new Hono<Env>().get(
  '/ogc/api',
  anyone(),
  openData([openApi30, 'application/json']),
  (c) => answer(c, c.get('house'), openApi30, () => ({ body: ogcDocument(c.get('house').origin) })),
);
