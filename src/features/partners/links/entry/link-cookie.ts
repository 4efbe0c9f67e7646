import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { House } from '../../../../platform/house.ts';

const isHttps = (c: Context) => (c.get('house') as House).origin.startsWith('https:');
// With `__Host-` no sub-domain can plant one; browsers accept the prefix over https only.
const nameOf = (c: Context) => (isHttps(c) ? '__Host-entente-refer' : 'entente-refer');

/** The token of whoever came in by a link, if the browser sent one. */
export const referToken = (c: Context): string => getCookie(c, nameOf(c)) ?? '';

export function giveReferToken(c: Context, token: string): void {
  setCookie(c, nameOf(c), token, { httpOnly: true, secure: isHttps(c), sameSite: 'Strict', path: '/' });
}

export function takeReferToken(c: Context): void {
  deleteCookie(c, nameOf(c), { path: '/', secure: isHttps(c) });
}
