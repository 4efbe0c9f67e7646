import { Hono } from 'hono';
import type { Env } from '../../accounts/access/visitor.ts';
import { openHeaders } from './answers/open-data.ts';
import { problem } from './answers/problem.ts';

/**
 * What no route of open data answers: another method than reading (405), the question of a browser before it reads from
 * another site (OPTIONS), an address that is none (404), all of it for programs. Comes after those routes.
 */
export const fallback = new Hono<Env>();
for (const path of ['/api/*', '/ogc', '/ogc/*', '/hsds', '/hsds/*', '/catalog.ttl'])
  fallback.all(path, (c) => {
    openHeaders(c);
    c.header('Allow', 'GET, HEAD, OPTIONS');
    if (c.req.method === 'OPTIONS') {
      c.header('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS');
      c.header('Access-Control-Allow-Headers', 'Accept, Accept-Language, If-None-Match');
      return c.body(null, 204);
    }
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      return problem(c, 405, 'Open data can only be read: GET or HEAD.');
    const hasSlash = c.req.path.length > 1 && c.req.path.endsWith('/');
    return problem(
      c,
      404,
      hasSlash ? 'Nothing is here: leave the slash at the end away.' : 'Nothing is here.',
    );
  });
