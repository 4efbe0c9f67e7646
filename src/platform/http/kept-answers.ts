import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';

/** An answer that is the same for everybody: nothing in it may come from who asks. */
export type KeptAnswer = { body: Uint8Array<ArrayBuffer>; type: string; etag: string; status: 200 | 404 };

export type KeptAnswers = {
  /**
   * The answer under this key; made once when it is not there, however many ask meanwhile. The one that was asked for
   * longest ago makes room.
   */
  get(key: string, make: () => KeptAnswer | Promise<KeptAnswer>): Promise<KeptAnswer>;
};

/** Keeps so many answers in memory. The key must name all that the answer depends on. */
export function keptAnswers(most: number): KeptAnswers {
  const kept = new Map<string, Promise<KeptAnswer>>();
  return {
    async get(key, make) {
      const answer = kept.get(key) ?? Promise.resolve().then(make);
      kept.delete(key);
      kept.set(key, answer);
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
      // What could not be made is tried again next time.
      answer.catch(() => kept.delete(key));
      return answer;
    },
  };
}

/** An answer to keep, with a validator made from its content. */
export function keepable(
  body: string,
  type = 'text/html; charset=utf-8',
  status: 200 | 404 = 200,
): KeptAnswer {
  const bytes = new TextEncoder().encode(body);
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { body: bytes, type, etag, status };
}

const packed = new WeakMap<KeptAnswer, Uint8Array<ArrayBuffer>>();

/**
 * Sends it: 304 to who has it already, compressed to who can unpack. A browser keeps it and asks each time whether it is
 * still so.
 */
export function sendKept(c: Context, answer: KeptAnswer): Response {
  const headers = { ETag: answer.etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
  if (answer.status === 200 && hasIt(c.req.header('If-None-Match'), answer.etag))
    return c.body(null, 304, headers);
  const plain = { ...headers, 'Content-Type': answer.type };
  if (!takesGzip(c.req.header('Accept-Encoding'))) return c.body(answer.body, answer.status, plain);
  const small = packed.get(answer) ?? new Uint8Array(gzipSync(answer.body));
  packed.set(answer, small);
  return c.body(small, answer.status, { ...plain, 'Content-Encoding': 'gzip' });
}

const hasIt = (given: string | undefined, etag: string): boolean =>
  given !== undefined && (given.trim() === '*' || given.split(',').some((one) => one.trim() === etag));

/** Whether who asks with this `Accept-Encoding` can unpack gzip. */
export const takesGzip = (accepted = ''): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(accepted);
