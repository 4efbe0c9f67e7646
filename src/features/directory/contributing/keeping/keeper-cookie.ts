import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { House } from '../../../../platform/house.ts';

const isHttps = (c: Context) => (c.get('house') as House).origin.startsWith('https:');
// With `__Host-` no sub-domain can plant one; browsers accept the prefix over https only.
const nameOf = (c: Context) => (isHttps(c) ? '__Host-entente-keeper' : 'entente-keeper');

/** The token of whoever keeps an entry without an account, if the browser sent one. */
export const keeperToken = (c: Context): string | undefined => getCookie(c, nameOf(c));

export function giveKeeperToken(c: Context, token: string): void {
  setCookie(c, nameOf(c), token, { httpOnly: true, secure: isHttps(c), sameSite: 'Lax', path: '/' });
}

export function takeKeeperToken(c: Context): void {
  deleteCookie(c, nameOf(c), { path: '/', secure: isHttps(c) });
}
