import { Hono } from 'hono';
import type { Env } from '../../features/accounts/access/visitor.ts';
import { anyone } from '../../features/accounts/access/who-may.ts';
import { ask } from './queries.ts';

/** For the proxy in front: is the process there, and can it do its work? */
export const routes = new Hono<Env>()
  .get('/health/live', anyone(), (c) => c.text('live'))
  .get('/health/ready', anyone(), async (c) => {
    try {
      await ask(c.get('house').db);
      return c.text('ready');
    } catch {
      return c.text('the database does not answer', 503);
    }
  });
