import type { Context, MiddlewareHandler } from 'hono';
import { languageOf } from '../../../../platform/texts/languages.ts';
import type { Env } from '../../../accounts/access/visitor.ts';
import { problem } from './problem.ts';

/** Of all that is offered under `/api/v1`; grows with what is added, and its first number only with a new address. */
export const apiVersion = '1.0.0';

/** Headers of all open data, errors included: every site may read it. */
export function openHeaders(c: Context): void {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Access-Control-Expose-Headers', 'API-Version, ETag, Link');
  c.header('API-Version', apiVersion);
  c.header('Vary', 'Accept, Accept-Encoding, Accept-Language');
}

/** Goes behind the guard of a route of open data, which answers in these media types; the first is the usual one. */
export function openData(types: readonly string[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    openHeaders(c);
    c.set('language', languageOf(c.req.header('Accept-Language')));
    if (!accepts(c.req.header('Accept'), types))
      return problem(c, 406, `This address answers in ${types.join(' or ')}.`);
    return next();
  };
}

/** Whether a reader with this `Accept` header takes one of these media types. */
export function accepts(header: string | undefined, types: readonly string[]): boolean {
  if (!header?.trim()) return true;
  return header.split(',').some((part) => {
    const [range = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    if (parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) return false;
    if (range === '*/*' || range === '*') return true;
    return types.some((type) => {
      const [bare = ''] = type.split(';');
      return range === bare || range === `${bare.split('/')[0]}/*`;
    });
  });
}
