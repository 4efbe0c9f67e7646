import { createHash } from 'node:crypto';
import type { Context, TypedResponse } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { remember } from './remember.ts';

export type JsonAnswer<T> = Response & TypedResponse<T, 200, 'json'>;

/**
 * Answers with what `make` gives, from memory as long as `from` is the same object: made once for each address and
 * language, with an ETag, and 304 for whom has it already. A text is sent as it is, all else as JSON.
 */
export function answer<T>(
  c: Context<Env>,
  from: object,
  type: string,
  make: () => { body: T; headers?: Record<string, string> },
): JsonAnswer<T> {
  const { pathname, search } = new URL(c.req.url);
  const kept = remember(from, `${type} ${c.get('language')} ${pathname}${search}`, () => {
    const { body, headers } = make();
    const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    return { body: bytes, headers: { ...headers, 'Content-Type': type, ETag: `"${hash}"` } };
  });
  for (const [name, value] of Object.entries(kept.headers)) c.header(name, value);
  c.header('Cache-Control', 'public, max-age=0, must-revalidate');
  const same = knows(c.req.header('If-None-Match'), kept.headers.ETag ?? '');
  return (same ? c.body(null, 304) : c.body(kept.body, 200)) as unknown as JsonAnswer<T>;
}

const knows = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag);
