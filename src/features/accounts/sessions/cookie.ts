import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Env } from '../access/visitor.ts';

// With `__Host-` no sub-domain can plant one; browsers accept the prefix over https only.
const nameOf = (c: Context<Env>) => (isHttps(c) ? '__Host-entente' : 'entente');
const isHttps = (c: Context<Env>) => c.get('house').origin.startsWith('https:');

/** The token that the visitor's browser sent, if any. */
export const sessionToken = (c: Context<Env>): string | undefined => getCookie(c, nameOf(c));

/** Gives the browser its token. It lives as long as the browser stays open; the server ends it sooner. */
export function giveToken(c: Context<Env>, token: string): void {
  setCookie(c, nameOf(c), token, { httpOnly: true, secure: isHttps(c), sameSite: 'Lax', path: '/' });
}

export function takeToken(c: Context<Env>): void {
  deleteCookie(c, nameOf(c), { path: '/', secure: isHttps(c) });
}
