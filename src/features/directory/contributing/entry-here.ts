import type { Context, MiddlewareHandler } from 'hono';
import type { Env } from '../../accounts/access/visitor.ts';
import { theDirectory } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';

export type EntryEnv = { Variables: Env['Variables'] & { entry: Entry } };

/** The listed entry of the address, as everybody may know it; the answer to give where it is elsewhere, or nowhere. */
export async function entryAt(c: Context<Env>): Promise<Entry | Response> {
  const slug = c.req.param('slug') ?? '';
  const { bySlug } = await theDirectory(c.get('house'));
  const entry = bySlug.get(slug);
  if (entry?.status !== 'listed') return c.notFound();
  if (entry.slug === slug) return entry;
  const { pathname, search } = new URL(c.req.url);
  const moved = pathname.replace(`/services/${slug}`, `/services/${entry.slug}`) + search;
  // A merge can be undone: no browser may keep for ever where it led.
  c.header('Cache-Control', 'no-cache');
  return c.redirect(moved, c.req.method === 'GET' ? 301 : 308);
}

/** For routes of one entry: finds it, or answers that it is elsewhere or not there. */
export const entryHere: MiddlewareHandler<EntryEnv> = async (c, next) => {
  const found = await entryAt(c as unknown as Context<Env>);
  if (found instanceof Response) return found;
  c.set('entry', found);
  await next();
};
