import { Hono } from 'hono';
import type { Env } from '../../features/accounts/access/visitor.ts';
import { anyone } from '../../features/accounts/access/who-may.ts';
import { isEmpty } from '../../features/accounts/first-run/first-run-token.ts';

/** `/` chooses the language by what the browser asks for; an empty installation says how to set it up. */
export const routes = new Hono<Env>().get('/', anyone(), async (c) =>
  c.redirect((await isEmpty(c.get('house'))) ? '/first-run' : `/${c.get('language')}`, 302),
);
