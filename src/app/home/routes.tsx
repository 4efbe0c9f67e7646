import { Hono } from 'hono';
import type { Env } from '../../features/accounts/access/visitor.ts';
import { anyone } from '../../features/accounts/access/who-may.ts';

/** `/` chooses the language by what the browser asks for. */
export const routes = new Hono<Env>().get('/', anyone(), (c) => c.redirect(`/${c.get('language')}`, 302));
