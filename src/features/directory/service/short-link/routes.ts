import { Hono } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import { entryOfWord } from './short-words.ts';

/** From a poster to the service’s page, in the language that the reader’s browser asks for. */
export const routes = new Hono<Env>().get('/s/:word', anyone(), async (c) => {
  const entry = entryOfWord(await theDirectory(c.get('house')), c.req.param('word'));
  if (!entry || entry.status === 'proposed') return c.notFound();
  c.header('Vary', 'Accept-Language');
  return c.redirect(`/${c.get('language')}/services/${entry.slug}`, 302);
});
