import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, TypedResponse } from 'hono';
import { takesGzip } from '../../../../platform/http/kept-answers.ts';
import type { Env } from '../../../accounts/access/visitor.ts';
import { onTheWall } from '../../entries/rules/opening.ts';
import { type Answer, remember } from './remember.ts';

export type JsonAnswer<T> = Response & TypedResponse<T, 200, 'json'>;

/**
 * Answers with what `make` gives, from memory as long as `from` is the same object and it is the same day: made once for each address and
 * language, with an ETag, 304 for whom has it already, packed for who can unpack. A text is sent as it is, all else as JSON.
 */
export async function answer<T>(
  c: Context<Env>,
  from: object,
  type: string,
  make: () => { body: T; headers?: Record<string, string> },
): Promise<JsonAnswer<T>> {
  const { pathname, search } = new URL(c.req.url);
  const { day } = onTheWall(c.get('house').now(), 'Europe/Brussels');
  const kept = remember(from, `${day} ${type} ${c.get('language')} ${pathname}${search}`, () => {
    const { body, headers } = make();
    const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    return { body: bytes, headers: { ...headers, 'Content-Type': type, ETag: `W/"${hash}"` } };
  });
  for (const [name, value] of Object.entries(kept.headers)) c.header(name, value);
  c.header('Cache-Control', 'public, max-age=0, must-revalidate');
  return (await send(c, kept)) as unknown as JsonAnswer<T>;
}

async function send(c: Context<Env>, kept: Answer): Promise<Response> {
  if (knows(c.req.header('If-None-Match'), kept.headers.ETag ?? '')) return c.body(null, 304);
  if (kept.body.length < 1000 || !takesGzip(c.req.header('Accept-Encoding'))) return c.body(kept.body, 200);
  kept.packed ??= promisify(gzip)(kept.body);
  c.header('Content-Encoding', 'gzip');
  return c.body(await kept.packed, 200);
}

const bare = (etag: string): string => etag.trim().replace(/^W\//, '');
const knows = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((one) => one.trim() === '*' || bare(one) === bare(etag));
