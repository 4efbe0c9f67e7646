import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { fromBase64Url, toBase64Url } from '../../../platform/vault/bytes.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { decryptText, encrypt, SealBroken } from '../../../platform/vault/seal.ts';
import type { Env } from '../access/visitor.ts';

/** A cookie that only this house can read: `place` is what it is bound to, as a session or a member. */
export type SealedCookie = { name: string; path: string; place: string };

const keyOf = (c: Context<Env>) => subKey(c.var.house.installationKey, 'passkey cookie');

export function giveSealed(c: Context<Env>, cookie: SealedCookie, text: string, seconds: number): void {
  const until = c.var.house.now().getTime() + seconds * 1000;
  const sealed = encrypt(keyOf(c), JSON.stringify({ text, until }), `${cookie.name}:${cookie.place}`);
  setCookie(c, cookie.name, toBase64Url(sealed), {
    httpOnly: true,
    secure: c.var.house.origin.startsWith('https:'),
    sameSite: 'Strict',
    path: cookie.path,
    maxAge: seconds,
  });
}

/** What was given to this browser; null when there is nothing, it is too old, or it was another's. */
export function readSealed(c: Context<Env>, { name, place }: SealedCookie): string | null {
  const sealed = fromBase64Url(getCookie(c, name) ?? '');
  if (!sealed || sealed.length === 0) return null;
  try {
    const { text, until } = JSON.parse(decryptText(keyOf(c), sealed, `${name}:${place}`));
    return until > c.var.house.now().getTime() ? text : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

export const takeSealed = (c: Context<Env>, { name, path }: SealedCookie) => deleteCookie(c, name, { path });
