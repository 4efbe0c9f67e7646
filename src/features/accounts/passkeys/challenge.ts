import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { fromBase64Url, toBase64Url } from '../../../platform/vault/bytes.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import { decryptText, encrypt, SealBroken } from '../../../platform/vault/seal.ts';
import type { Env } from '../access/visitor.ts';

const lasts = 5 * 60;
const paths = { add: '/account/passkeys', 'sign-in': '/sign-in/passkey' } as const;

/** What a challenge is for: an answer to the one is none to the other. */
export type Purpose = keyof typeof paths;

/** A challenge that this browser was given: `value` in base64url, `hash` for counting it once. */
export type Challenge = { value: string; hash: Uint8Array; expiresAt: Date };

const nameOf = (purpose: Purpose) => `entente-passkey-${purpose}`;
const keyOf = (c: Context<Env>) => subKey(c.var.house.installationKey, 'passkey challenge');
const placeOf = (purpose: Purpose, memberId: string) => `passkey:${purpose}:${memberId}`;

/** A fresh challenge, kept sealed in a cookie of this browser for five minutes. `memberId` is '' before signing in. */
export function giveChallenge(c: Context<Env>, purpose: Purpose, memberId: string): Uint8Array<ArrayBuffer> {
  const challenge = new Uint8Array(randomBytes(32));
  const until = c.var.house.now().getTime() + lasts * 1000;
  const text = JSON.stringify({ value: toBase64Url(challenge), until });
  setCookie(c, nameOf(purpose), toBase64Url(encrypt(keyOf(c), text, placeOf(purpose, memberId))), {
    httpOnly: true,
    secure: c.var.house.origin.startsWith('https:'),
    sameSite: 'Strict',
    path: paths[purpose],
    maxAge: lasts,
  });
  return challenge;
}

/** The challenge that this browser was given, which it then has no more; null when there is none, or it is too old. */
export function takeChallenge(c: Context<Env>, purpose: Purpose, memberId: string): Challenge | null {
  const sealed = fromBase64Url(getCookie(c, nameOf(purpose)) ?? '');
  deleteCookie(c, nameOf(purpose), { path: paths[purpose] });
  if (!sealed || sealed.length === 0) return null;
  try {
    const { value, until } = JSON.parse(decryptText(keyOf(c), sealed, placeOf(purpose, memberId)));
    if (until <= c.var.house.now().getTime()) return null;
    return { value, hash: createHash('sha256').update(value).digest(), expiresAt: new Date(until) };
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
