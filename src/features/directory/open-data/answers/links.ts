import type { Context } from 'hono';

/** This page and the next one: as links of the body, and for whom reads headers. */
export function linksOf(
  c: Context,
  origin: string,
  next: string | null,
): { links: { self: string; next?: string }; headers: Record<string, string> } {
  const { pathname, searchParams, search } = new URL(c.req.url);
  const self = `${origin}${pathname}${search}`;
  if (next === null) return { links: { self }, headers: {} };
  searchParams.set('cursor', next);
  const href = `${origin}${pathname}?${searchParams}`;
  return { links: { self, next: href }, headers: { Link: `<${href}>; rel="next"` } };
}
