import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { answer } from '../answers/answer.ts';
import { newApi } from '../answers/new-api.ts';
import { apiVersion, openData } from '../answers/open-data.ts';
import { figures } from '../figures/figures.ts';
import { contactOf, licence } from '../licence.ts';
import { changes } from './changes.ts';
import { downloads } from './downloads.ts';
import { municipalities } from './municipalities.ts';
import { services } from './services.ts';

const described = newApi()
  .route('/', services)
  .route('/', changes)
  .route('/', municipalities)
  .route('/', figures)
  .route('/', downloads);

/** The OpenAPI 3.1 document of `/api/v1`, made from its routes. */
export function apiDocument(origin: string) {
  const document = described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Entente: directory of neighbourhood mediation',
      version: apiVersion,
      description:
        'Services for mediation in Belgium and the Netherlands: what they do, for whom, where and when. Open to all, without a key. Texts come in the language of `lang` or `Accept-Language`.',
      contact: contactOf(origin),
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: `${origin}/api/v1` }],
    tags: [
      { name: 'Services', description: 'Who mediates, and what changed.' },
      { name: 'Municipalities', description: 'The places by which services are found.' },
      { name: 'Figures', description: 'What services show of their work, as it was published.' },
      { name: 'Downloads', description: 'All of it in one file.' },
    ],
  });
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => {
    const above = item?.get?.servers !== undefined;
    return [path.replace(above ? /^\/api/ : /^\/api\/v1/, ''), item];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

const json = 'application/json';

export const document = new Hono<Env>()
  .get('/api/v1/openapi.json', anyone(), openData([json, 'application/vnd.oai.openapi+json']), (c) =>
    answer(c, c.get('house'), json, () => ({ body: apiDocument(c.get('house').origin) })),
  )
  .get('/api/v1', anyone(), openData([json]), (c) => {
    const { origin } = c.get('house');
    const link = (name: string) => `${origin}/api/v1/${name}`;
    const links = {
      ...{ document: link('openapi.json'), services: link('services'), changes: link('changes') },
      ...{
        municipalities: link('municipalities'),
        figures: link('figures'),
        about: `${origin}/en/open-data`,
      },
    };
    return answer(c, c.get('house'), json, () => ({ body: { version: apiVersion, links } }));
  });
