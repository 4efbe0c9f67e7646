import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Env } from '../../features/accounts/access/visitor.ts';
import { anyone } from '../../features/accounts/access/who-may.ts';

/** For the proxy in front: is the process there, and can it do its work? */
export const routes = new Hono<Env>()
  .get('/health/live', anyone(), (c) => c.text('live'))
  .get('/health/ready', anyone(), async (c) => {
    try {
      await sql`select 1`.execute(c.get('house').db.bare);
      return c.text('ready');
    } catch {
      return c.text('the database does not answer', 503);
    }
  });
